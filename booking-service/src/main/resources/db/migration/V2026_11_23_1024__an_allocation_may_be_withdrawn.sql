-- One that is ended before it began holds no day at all: its last day is the one before its first.
alter table allocation drop constraint allocation_forward;
alter table allocation add constraint allocation_forward
    check (until_date is null or until_date >= from_date - 1);
