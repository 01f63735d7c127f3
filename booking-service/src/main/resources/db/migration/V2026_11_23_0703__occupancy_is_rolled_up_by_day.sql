-- Capacity as it was on each day: open half-days and desks in service. Recorded, so that changing the hours today
-- does not rewrite what was open last year.
create table capacity_day (
    space_id int     not null,
    day      date    not null,
    am       boolean not null,
    pm       boolean not null,
    desks    int     not null,

    constraint capacity_day_pk primary key (space_id, day)
);

-- Facts of one space and day, from which D1-D4, D6 and D7 come. Nothing personal.
--   booked = desk-half-days with a counted booking (A + B), came = A, missed = B once it is sure, unbooked = C
create table occupancy_day (
    space_id    int  not null,
    day         date not null,
    am_desks    int  not null,
    am_booked   int  not null,
    am_came     int  not null,
    am_missed   int  not null,
    am_unbooked int  not null,
    pm_desks    int  not null,
    pm_booked   int  not null,
    pm_came     int  not null,
    pm_missed   int  not null,
    pm_unbooked int  not null,
    person_days int  not null,
    facts       int  not null,

    constraint occupancy_day_pk primary key (space_id, day)
);

-- Distinct workers of a month (D6): of one space, or of the whole network (space_id 0), where a person counts once.
create table occupancy_month (
    space_id int  not null,
    month    date not null,
    workers  int  not null,

    constraint occupancy_month_pk primary key (space_id, month)
);

-- Days whose facts changed. Only ever appended to by the writers, so that nobody waits for anybody.
create table occupancy_changed (
    id       bigint not null generated always as identity,
    space_id int    not null,
    day      date   not null,

    constraint occupancy_changed_pk primary key (id)
);

create function note_changed_day() returns trigger
    language plpgsql as
$$
begin
    if tg_op <> 'INSERT' then
        insert into occupancy_changed (space_id, day) values (old.space_id, old.local_date);
    end if;
    if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.local_date <> old.local_date) then
        insert into occupancy_changed (space_id, day) values (new.space_id, new.local_date);
    end if;
    return null;
end
$$;

create trigger booking_changes_day after insert or update or delete on booking
    for each row execute function note_changed_day();
create trigger presence_changes_day after insert or update or delete on presence
    for each row execute function note_changed_day();

-- Imports of history, so that a batch sent twice is taken once.
create table history_import (
    import_id    uuid        not null,
    space        text        not null,
    request_hash bytea       not null,
    uses         int         not null,
    imported_at  timestamptz not null,

    constraint history_import_pk primary key (import_id)
);
