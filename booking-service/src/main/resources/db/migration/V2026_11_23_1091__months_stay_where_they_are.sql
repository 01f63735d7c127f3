-- A report reads the months of all spaces side by side. With room left on each page a changed month stays on it; without,
-- it moved to the end, and in time one month of 300 spaces lay on as many pages.
alter table occupancy_month set (fillfactor = 70);
alter table worker_count set (fillfactor = 70);
cluster occupancy_month using occupancy_month_pk;
cluster worker_count using worker_count_pk;
