-- Who booked what and who came. Personal: row-level security shows a row to its person, to the hosts of the space,
-- to the managers of its operator and to the platform itself, to nobody else.
create table booking (
    id                uuid        not null,
    space_id          int         not null,
    space             text        not null,
    operator          text        not null,
    resource_id       int         not null,
    resource          text        not null,
    resource_kind     text        not null,
    person_id         uuid        not null,
    person_name       text,
    channel           text        not null,
    state             text        not null,
    part              text,
    starts_at         timestamptz not null,
    ends_at           timestamptz not null,
    local_date        date        not null,
    half_days         smallint    not null,
    booked_at         timestamptz not null,
    booked_by         uuid,
    cancel_free_until timestamptz not null,
    release_at        timestamptz not null,
    sequence          int         not null default 0,
    pass_code         text,
    pass_token        text,
    cancelled_at      timestamptz,
    cancelled_in_time boolean,
    cancel_reason     text,
    released_at       timestamptz,
    completed_at      timestamptz,
    version           int         not null default 0,

    constraint booking_pk primary key (id),
    constraint booking_forward check (starts_at < ends_at),
    constraint booking_state_known check (state in
        ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'CANCELLED', 'RELEASED')),
    constraint booking_channel_known check (channel in ('WEB', 'HOST', 'WALK_IN', 'IMPORT')),
    constraint booking_part_known check (part in ('DAY', 'AM', 'PM')),
    constraint booking_half_days_sensible check (half_days between 1 and 62),
    constraint booking_cancelled_says_when check ((state = 'CANCELLED') = (cancelled_at is not null)),
    constraint booking_pass_code_unique unique (pass_code)
);

create index booking_of_person on booking (person_id, starts_at desc, id);
create index booking_of_day on booking (space_id, local_date);
create index booking_not_come_yet on booking (release_at) where state = 'CONFIRMED';
create index booking_under_way on booking (ends_at) where state = 'CHECKED_IN';

alter table booking enable row level security;
alter table booking force row level security;
create policy booking_seen on booking for select using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));
create policy booking_changed on booking for update using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));
-- The coordinator loads a network and books for others without reading what they booked.
create policy booking_made on booking for insert with check (
    (select current_setting('app.role', true)) in ('system', 'coordinator')
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));
create policy booking_removed on booking for delete using ((select current_setting('app.role', true)) = 'system');

create table presence (
    id            uuid        not null,
    booking_id    uuid        not null,
    space_id      int         not null,
    space         text        not null,
    operator      text        not null,
    resource_id   int         not null,
    resource      text        not null,
    person_id     uuid        not null,
    method        text        not null,
    came_at       timestamptz not null,
    left_at       timestamptz,
    local_date    date        not null,
    half_days     smallint    not null,
    recorded_at   timestamptz not null,

    constraint presence_pk primary key (id),
    constraint presence_once_per_booking unique (booking_id),
    constraint presence_forward check (left_at is null or left_at >= came_at),
    constraint presence_method_known check (method in ('QR', 'TAP', 'HOST', 'WALK_IN', 'BADGE'))
);

create index presence_of_day on presence (space_id, local_date) include (person_id);
create index presence_of_person on presence (space_id, person_id, local_date);
create index presence_of_month on presence (local_date) include (person_id);
create index presence_open on presence (space_id, came_at) where left_at is null;

alter table presence enable row level security;
alter table presence force row level security;
create policy presence_seen on presence using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));

-- Who was ever expected or seen in a space: what a host may search when somebody stands at the desk.
create table person_seen (
    space_id      int  not null,
    space         text not null,
    operator      text not null,
    person_id     uuid not null,
    name          text not null,
    first_seen_on date not null,
    last_seen_on  date not null,

    constraint person_seen_pk primary key (space_id, person_id)
);

create index person_seen_lately on person_seen (space_id, last_seen_on desc);

alter table person_seen enable row level security;
alter table person_seen force row level security;
create policy person_seen_by_its_hosts on person_seen using (
    (select current_setting('app.role', true)) = 'system'
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));

-- People as membership-service describes them: names for the board, addresses for invitations.
create table person (
    person_id uuid not null,
    name      text not null,
    email     text,
    language  text not null,

    constraint person_pk primary key (person_id)
);

create index person_by_email on person (lower(email));

alter table person enable row level security;
alter table person force row level security;
create policy person_known on person using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select 1 from person_seen s where s.person_id = person.person_id));

-- What staff did for or to others; rows only ever come in.
create table staff_action (
    id         uuid        not null default uuidv7(),
    at         timestamptz not null,
    actor      uuid        not null,
    space      text        not null,
    action     text        not null,
    subject    uuid        not null,
    detail     text,

    constraint staff_action_pk primary key (id)
);

create function staff_action_is_kept() returns trigger
    language plpgsql as
$$
begin
    raise exception 'What staff did is kept as it was written.' using errcode = '42501';
end
$$;

create trigger staff_action_unchanged before update or delete on staff_action
    for each row execute function staff_action_is_kept();

-- Mails waiting to be sent: written with the booking they tell about, sent after it is committed, tried again.
create table invitation (
    id         uuid        not null default uuidv7(),
    booking_id uuid        not null,
    method     text        not null,
    sequence   int         not null,
    recipient  text        not null,
    language   text        not null,
    created_at timestamptz not null,
    due_at     timestamptz not null,
    attempts   int         not null default 0,
    sent_at    timestamptz,
    failure    text,

    constraint invitation_pk primary key (id),
    constraint invitation_once unique (booking_id, method, sequence),
    constraint invitation_method_known check (method in ('REQUEST', 'CANCEL'))
);

create index invitation_waiting on invitation (due_at) where sent_at is null;

alter table invitation enable row level security;
alter table invitation force row level security;
create policy invitation_made on invitation for insert with check (true);
create policy invitation_handled on invitation using ((select current_setting('app.role', true)) = 'system');

-- Whoever cancels may not read the address the invitation went to (a host cancels for a member), so the database
-- copies it for them: the scope is raised for this one statement and put back.
create function cancel_invitation(of_booking uuid, new_sequence int, now timestamptz) returns void
    language plpgsql as
$$
declare
    scope text := current_setting('app.role', true);
begin
    perform set_config('app.role', 'system', true);
    insert into invitation (booking_id, method, sequence, recipient, language, created_at, due_at)
    select booking_id, 'CANCEL', new_sequence, recipient, language, now, now
    from invitation
    where booking_id = of_booking and method = 'REQUEST'
    order by sequence desc
    limit 1
    on conflict do nothing;
    perform set_config('app.role', scope, true);
end
$$;
