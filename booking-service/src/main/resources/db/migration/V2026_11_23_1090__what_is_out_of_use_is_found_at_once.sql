-- Plans, lists and the roll-up ask which things of a space are blocked or let at a time. Of millions of occupations a few
-- hundred are of that kind; without an index of their own they were looked for among all bookings of the space.
create index occupation_out_of_use on occupation using gist (space_id, during)
    where live and kind in ('BLOCKER', 'ALLOCATION');

-- The same as mask_drift of all spaces, for one: its occupations are found by index, so that each of the nightly
-- statements stays short however much history there is.
create function mask_drift(in_space int, from_day int, to_day int) returns bigint
    language sql stable as
$$
    with wanted as (
        select o.resource_id, q / 96 as day, bit_or(quarters((q % 96)::int, 1)) as taken
        from occupation o,
             generate_series(extract(epoch from lower(o.during))::bigint / 900,
                             extract(epoch from upper(o.during))::bigint / 900 - 1) q
        where o.live
          and o.space_id = in_space
          and o.during && tstzrange(to_timestamp(from_day * 86400.0), to_timestamp((to_day + 1) * 86400.0))
        group by 1, 2)
    select count(*)
    from (select * from wanted where day between from_day and to_day) w
    full join (select * from day_mask
               where space_id = in_space and day between from_day and to_day and taken <> 0::bit(96)) m
        on m.resource_id = w.resource_id and m.day = w.day
    where m.taken is distinct from w.taken
$$;
