-- The database has the last word on double booking: two requests racing for one slot pass every check in Java, and
-- exactly one of them goes in here. Bookings, holds, blockers, events and allocations share this one relation, so
-- that one constraint guards them all. It holds nothing personal. Always written with "on conflict do nothing": a
-- plain insert deadlocks under contention. No foreign keys: they would lock the resource row in every booking.
create extension if not exists btree_gist;

create table occupation (
    space_id    int       not null,
    id          uuid      not null,
    resource_id int       not null,
    during      tstzrange not null,
    kind        text      not null,
    live        boolean   not null default true,

    constraint occupation_pk primary key (space_id, id),
    constraint occupation_kind_known check (kind in ('BOOKING', 'HOLD', 'BLOCKER', 'EVENT', 'ALLOCATION')),
    constraint occupation_half_open check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
    constraint occupation_on_quarters check (
        extract(epoch from lower(during))::bigint % 900 = 0 and extract(epoch from upper(during))::bigint % 900 = 0),
    constraint occupation_bounded check (upper(during) - lower(during) <= interval '31 days'),
    constraint occupation_no_overlap exclude using gist (
        space_id with =, resource_id with =, during with &&) where (live)
);

-- The read model: 96 quarter-hour bits for each space, UTC day and resource. A UTC day always has 96 quarters, so
-- summer time never meets it. Kept by trigger in the transaction of the occupation.
create table day_mask (
    space_id    int     not null,
    day         int     not null,
    resource_id int     not null,
    taken       bit(96) not null,

    constraint day_mask_pk primary key (space_id, day, resource_id)
) with (fillfactor = 80);

create function quarters(first int, count int) returns bit(96)
    language sql immutable parallel safe
    return (~(0::bit(96)) << (96 - count)) >> first;

create function mark_mask(in_space int, in_resource int, slot tstzrange, take boolean) returns void
    language plpgsql as
$$
declare
    quarter bigint := extract(epoch from lower(slot))::bigint / 900;
    last    bigint := extract(epoch from upper(slot))::bigint / 900;
    today   int;
    at      int;
    count   int;
begin
    while quarter < last loop
        today := (quarter / 96)::int;
        at := (quarter % 96)::int;
        count := least(last - quarter, 96 - at)::int;
        if take then
            insert into day_mask as mask (space_id, day, resource_id, taken)
            values (in_space, today, in_resource, quarters(at, count))
            on conflict (space_id, day, resource_id) do update set taken = mask.taken | excluded.taken;
        else
            update day_mask set taken = taken & ~quarters(at, count)
            where space_id = in_space and day = today and resource_id = in_resource;
        end if;
        quarter := quarter + count;
    end loop;
end
$$;

create function keep_mask() returns trigger
    language plpgsql as
$$
begin
    if tg_op <> 'INSERT' and old.live then
        perform mark_mask(old.space_id, old.resource_id, old.during, false);
    end if;
    if tg_op <> 'DELETE' and new.live then
        perform mark_mask(new.space_id, new.resource_id, new.during, true);
    end if;
    return null;
end
$$;

create trigger occupation_mask_added after insert or delete on occupation
    for each row execute function keep_mask();
create trigger occupation_mask_changed after update of during, live, resource_id on occupation
    for each row execute function keep_mask();

-- How many masks differ from what the occupations say; must be 0, watched by a nightly job and a metric.
create function mask_drift(from_day int, to_day int) returns bigint
    language sql stable as
$$
    with wanted as (
        select o.space_id, o.resource_id, q / 96 as day, bit_or(quarters((q % 96)::int, 1)) as taken
        from occupation o,
             generate_series(extract(epoch from lower(o.during))::bigint / 900,
                             extract(epoch from upper(o.during))::bigint / 900 - 1) q
        where o.live
          and o.during && tstzrange(to_timestamp(from_day * 86400.0), to_timestamp((to_day + 1) * 86400.0))
        group by 1, 2, 3)
    select count(*)
    from (select * from wanted where day between from_day and to_day) w
    full join (select * from day_mask where day between from_day and to_day and taken <> 0::bit(96)) m
        on m.space_id = w.space_id and m.resource_id = w.resource_id and m.day = w.day
    where m.taken is distinct from w.taken
$$;
