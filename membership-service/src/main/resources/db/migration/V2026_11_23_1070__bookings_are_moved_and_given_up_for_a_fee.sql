-- Bookings are moved: the latest change counts, in whatever order the facts come.
alter table usage add column changes int not null default 0;
alter table usage add constraint usage_changes_counted check (changes >= 0);

-- A late cancellation may cost a product of its own instead of the use.
alter table early_ending
    add column fee_offer   text,
    add column fee_percent int;
alter table early_ending add constraint early_ending_fee_whole check (
    (fee_offer is null) = (fee_percent is null) and (fee_percent is null or fee_percent between 1 and 100));
