-- The waiting list: who came first is asked first. The number is the order; what frees up is offered by one replica
-- at a time for each space, so that nobody is passed over.
create table waiting_entry (
    id            uuid        not null,
    number        bigint      generated always as identity,
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
    local_date    date        not null,
    part          text,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    state         text        not null,
    joined_at     timestamptz not null,
    booking_id    uuid,
    offered_resource text,
    offered_at    timestamptz,
    offered_until timestamptz,
    ended_at      timestamptz,

    constraint waiting_entry_pk primary key (id),
    constraint waiting_entry_state_known check (state in
        ('WAITING', 'OFFERED', 'ACCEPTED', 'WITHDRAWN', 'EXPIRED', 'TOO_LATE')),
    constraint waiting_entry_part_known check (part in ('DAY', 'AM', 'PM')),
    constraint waiting_entry_forward check (starts_at < ends_at),
    constraint waiting_entry_offer_complete check (
        state <> 'OFFERED' or (booking_id is not null and offered_until is not null)),
    constraint waiting_entry_end_says_when check ((state in ('WAITING', 'OFFERED')) = (ended_at is null)),
    constraint waiting_entry_booking_unique unique (booking_id)
);

-- One place in the queue for each person and slot.
create unique index waiting_entry_once on waiting_entry (person_id, space_id, resource_kind, starts_at, ends_at)
    where state in ('WAITING', 'OFFERED');
create index waiting_entry_queue on waiting_entry (space_id, number) where state in ('WAITING', 'OFFERED');
create index waiting_entry_of_person on waiting_entry (person_id, number desc);

alter table waiting_entry enable row level security;
alter table waiting_entry force row level security;
create policy waiting_entry_seen on waiting_entry using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));

-- How many are before somebody in the queue for a slot is no secret, who they are is: the number is counted with the
-- scope raised for this one statement.
create function waiting_before(entry_number bigint, of_space int, kind text, of_resource int,
                               from_time timestamptz, to_time timestamptz) returns bigint
    language plpgsql as
$$
declare
    scope text := current_setting('app.role', true);
    before bigint;
begin
    perform set_config('app.role', 'system', true);
    select count(*) into before
    from waiting_entry
    where space_id = of_space
      and state in ('WAITING', 'OFFERED')
      and number < entry_number
      and resource_kind = kind
      and (resource_id is null or of_resource is null or resource_id = of_resource)
      and starts_at < to_time
      and ends_at > from_time;
    perform set_config('app.role', coalesce(scope, ''), true);
    return before;
end
$$;
