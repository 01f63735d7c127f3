-- Until somebody came the desk was free, whatever was booked: the map of hours shows when people are there, not that
-- a day pass begins at midnight where a badge opens the door. Check-ins do this from now on; here for those before.
select set_config('app.role', 'system', true);

update occupation o
set during = tstzrange(to_timestamp(floor(extract(epoch from p.came_at) / 900) * 900), upper(o.during))
from presence p
where p.booking_id = o.id
  and p.space_id = o.space_id
  and o.live
  and lower(o.during) < to_timestamp(floor(extract(epoch from p.came_at) / 900) * 900)
  and upper(o.during) > to_timestamp(floor(extract(epoch from p.came_at) / 900) * 900);

-- Workers are who used a desk: every month with a presence is counted again.
insert into occupancy_changed (space_id, day)
select space_id, min(local_date) from presence group by space_id, date_trunc('month', local_date);
