-- Series: the rule and its person once, each occurrence a row. A date never gets lost: whatever happened to it is its
-- state, and why is its reason, in all languages. The series row is the lock of everything done to the series as a
-- whole; an occurrence is written only after its booking, so that cancelling one booking never waits for a series.
create table series (
    id            uuid        not null,
    space_id      int         not null,
    space         text        not null,
    operator      text        not null,
    resource_id   int,
    resource      text,
    resource_kind text        not null,
    person_id     uuid        not null,
    person_name   text,
    recipient     text,
    language      text        not null,
    booked_by     uuid,
    recurrence    text        not null,
    first_date    date        not null,
    excepted      date[]      not null default '{}',
    part          text,
    start_time    time,
    end_time      time,
    state         text        not null,
    sequence      int         not null default -1,
    created_at    timestamptz not null,
    ended_at      timestamptz,

    constraint series_pk primary key (id),
    constraint series_state_known check (state in ('ACTIVE', 'ENDED')),
    constraint series_part_known check (part in ('DAY', 'AM', 'PM')),
    constraint series_part_or_times check ((part is null) = (start_time is not null and end_time is not null)),
    constraint series_ended_says_when check ((state = 'ENDED') = (ended_at is not null))
);

create index series_of_person on series (person_id, created_at desc, id);
create index series_of_space on series (space_id, created_at desc, id);

create table series_occurrence (
    series_id   uuid        not null,
    local_date  date        not null,
    space_id    int         not null,
    space       text        not null,
    operator    text        not null,
    person_id   uuid        not null,
    state       text        not null,
    part        text,
    start_time  time,
    end_time    time,
    wished_resource_id int,
    resource_id int,
    starts_at   timestamptz,
    ends_at     timestamptz,
    booking_id  uuid,
    reason      jsonb,
    offered_until timestamptz,

    constraint series_occurrence_pk primary key (series_id, local_date),
    constraint series_occurrence_of_series foreign key (series_id) references series (id) on delete cascade,
    constraint series_occurrence_state_known check (state in
        ('BOOKED', 'REQUESTED', 'SKIPPED', 'CANCELLED', 'OFFERED', 'PLANNED', 'RELEASED')),
    constraint series_occurrence_forward check (starts_at < ends_at),
    constraint series_occurrence_booked_has_booking check (
        state not in ('BOOKED', 'REQUESTED', 'OFFERED', 'RELEASED') or booking_id is not null),
    constraint series_occurrence_skipped_says_why check (state <> 'SKIPPED' or reason is not null),
    constraint series_occurrence_part_or_times check ((part is null) = (start_time is not null and end_time is not null)),
    constraint series_occurrence_booking_unique unique (booking_id)
);

create index series_occurrence_to_plan on series_occurrence (local_date) where state = 'PLANNED';
create index series_occurrence_to_offer on series_occurrence (space_id, local_date) where state = 'SKIPPED';

alter table series enable row level security;
alter table series force row level security;
create policy series_seen on series using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));

alter table series_occurrence enable row level security;
alter table series_occurrence force row level security;
create policy series_occurrence_seen on series_occurrence using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));

-- Series whose calendar entry is no longer what was last sent: rows only come in here, one job takes them out and sends
-- one mail for a series, however much happened to it at once.
create table series_untold (
    number    bigint generated always as identity,
    series_id uuid   not null,

    constraint series_untold_pk primary key (number)
);

-- An occurrence says what its booking says, whoever changed that and however: in the transaction that changed it.
create function keep_occurrence() returns trigger
    language plpgsql as
$$
begin
    update series_occurrence
    set state = case new.state
                    when 'CANCELLED' then 'CANCELLED'
                    when 'DECLINED' then 'CANCELLED'
                    when 'EXPIRED' then 'SKIPPED'
                    when 'RELEASED' then 'RELEASED'
                    when 'HELD' then 'OFFERED'
                    when 'REQUESTED' then 'REQUESTED'
                    else 'BOOKED'
                end,
        offered_until = case when new.state = 'HELD' then offered_until end,
        resource_id = new.resource_id,
        starts_at = new.starts_at,
        ends_at = new.ends_at
    where booking_id = new.id;
    insert into series_untold (series_id)
    select series_id from series_occurrence where booking_id = new.id and new.state in ('CONFIRMED', 'CANCELLED', 'DECLINED');
    return null;
end
$$;

create trigger booking_occurrence_kept after update of state, resource_id, starts_at, ends_at on booking
    for each row when (
        old.state is distinct from new.state
        or old.resource_id is distinct from new.resource_id
        or old.starts_at is distinct from new.starts_at
        or old.ends_at is distinct from new.ends_at)
    execute function keep_occurrence();
