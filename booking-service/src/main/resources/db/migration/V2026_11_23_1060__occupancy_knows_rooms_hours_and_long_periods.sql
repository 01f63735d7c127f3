-- What was open on a day, and which rooms could be booked, recorded like the desks: changing the hours or adding a
-- room today does not rewrite last year. Null: recorded before this was known; filled in once when the service starts.
alter table capacity_day
    add column opening      int[], -- from, to, 1 when hosted: threes, minutes after local midnight
    add column rooms        int[], -- bookable whenever it is open
    add column hosted_rooms int[], -- bookable only while somebody hosts
    add constraint capacity_day_opening_in_threes check (cardinality(opening) % 3 = 0);

-- "over": the day has passed, so whoever keeps an allocated desk and did not come has missed it.
alter table occupancy_day
    add column visits int     not null default 0, -- counted at the door
    add column over   boolean not null default false;

create index occupancy_day_not_over on occupancy_day (day) where not over;
create index occupancy_day_of_all on occupancy_day (day, space_id);

-- Desk-minutes of each local hour, 24 numbers: open, booked and observed.
create table occupancy_hours (
    space_id int   not null,
    day      date  not null,
    open     int[] not null,
    booked   int[] not null,
    observed int[] not null,

    constraint occupancy_hours_pk primary key (space_id, day),
    constraint occupancy_hours_whole_days check (
        cardinality(open) = 24 and cardinality(booked) = 24 and cardinality(observed) = 24)
);

-- Minutes of rooms by kind (D5): open and not blocked, and booked or kept for an event of these.
create table occupancy_room (
    space_id       int  not null,
    day            date not null,
    kind           text not null,
    open_minutes   int  not null,
    booked_minutes int  not null,

    constraint occupancy_room_pk primary key (space_id, day, kind),
    constraint occupancy_room_within_opening check (booked_minutes between 0 and open_minutes)
);

-- Months of spaces are sums of their days until today; a year of a network is read from here.
drop table occupancy_month;
create table occupancy_month (
    month          date not null,
    space_id       int  not null,
    open_half_days int  not null,
    desk_half_days int  not null,
    booked         int  not null,
    came           int  not null,
    missed         int  not null,
    unbooked       int  not null,
    person_days    int  not null,
    visits         int  not null,
    facts          int  not null,
    open_days      int  not null,
    told_days      int  not null,
    declared_desks int  not null,

    constraint occupancy_month_pk primary key (month, space_id)
);

create table occupancy_room_month (
    month          date not null,
    space_id       int  not null,
    kind           text not null,
    open_minutes   int  not null,
    booked_minutes int  not null,
    told           boolean not null,

    constraint occupancy_room_month_pk primary key (month, space_id, kind)
);

-- Who worked at a desk of a space in a month: persons of longer periods and larger places are counted from these, each
-- person once. Personal, and of no use to anybody but the count.
create table worker_month (
    month     date not null,
    space_id  int  not null,
    person_id uuid not null,

    constraint worker_month_pk primary key (month, space_id, person_id)
);

alter table worker_month enable row level security;
alter table worker_month force row level security;
create policy worker_month_counted on worker_month using ((select current_setting('app.role', true)) = 'system');

-- Distinct workers (D6). Place: id of the space, name of the province, or nothing for the network.
create table worker_count (
    grain   text not null,
    period  date not null,
    level   text not null,
    place   text not null,
    workers int  not null,

    constraint worker_count_pk primary key (grain, period, level, place),
    constraint worker_count_grain_known check (grain in ('MONTH', 'QUARTER', 'YEAR')),
    constraint worker_count_level_known check (level in ('SPACE', 'PROVINCE', 'NETWORK'))
);

-- Months of spaces whose workers changed: larger counts wait for a quiet moment.
create table worker_changed (
    id       bigint not null generated always as identity,
    space_id int    not null,
    month    date   not null,

    constraint worker_changed_pk primary key (id)
);

-- Blockers and allocations take desks out of service or keep them; each day they touch is counted again. Bookings
-- note their own day, events theirs.
create function note_days(of_space int, touched tstzrange) returns void
    language sql as
$$
    insert into occupancy_changed (space_id, day)
    select of_space, day::date
    from generate_series((lower(touched) - interval '1 day')::date, (upper(touched) + interval '1 day')::date,
                         interval '1 day') day
$$;

create function note_kept_days() returns trigger
    language plpgsql as
$$
begin
    if tg_op <> 'INSERT' then
        perform note_days(old.space_id, old.during);
    end if;
    if tg_op <> 'DELETE' then
        perform note_days(new.space_id, new.during);
    end if;
    return null;
end
$$;

create trigger occupation_kept_changes_days after insert on occupation
    for each row when (new.kind in ('BLOCKER', 'ALLOCATION')) execute function note_kept_days();
create trigger occupation_kept_changed_changes_days after update on occupation
    for each row when (old.kind in ('BLOCKER', 'ALLOCATION')) execute function note_kept_days();
create trigger occupation_kept_gone_changes_days after delete on occupation
    for each row when (old.kind in ('BLOCKER', 'ALLOCATION')) execute function note_kept_days();

create function note_room_use_days() returns trigger
    language plpgsql as
$$
begin
    if new.starts_at < new.ends_at then
        perform note_days(new.space_id, tstzrange(new.starts_at, new.ends_at));
    end if;
    return null;
end
$$;

create trigger room_use_changes_days after insert or update on room_use
    for each row execute function note_room_use_days();

create function note_footfall_day() returns trigger
    language plpgsql as
$$
begin
    insert into occupancy_changed (space_id, day) values (new.space_id, new.date);
    return null;
end
$$;

create trigger footfall_changes_day after insert or update on footfall
    for each row execute function note_footfall_day();

insert into occupancy_changed (space_id, day)
select space_id, day from capacity_day
union select space_id, local_date from booking
union select space_id, local_date from presence;
