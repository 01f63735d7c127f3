-- What community-service knows of others, fed by their facts.
create table known_space (
    space     text             not null,
    slug      text             not null,
    name      text             not null,
    operator  text             not null,
    town      text             not null,
    time_zone text             not null,
    latitude  double precision not null,
    longitude double precision not null,
    rooms     jsonb            not null,

    constraint known_space_pk primary key (space)
);

create table event (
    id           uuid        not null,
    space        text        not null,
    operator     text        not null,
    title        jsonb       not null,
    description  jsonb       not null,
    tag          text        not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    capacity     integer     not null,
    seats_taken  integer     not null default 0,
    state        text        not null,
    sequence     integer     not null,
    changed_at   timestamptz not null,
    version      integer     not null,

    constraint event_pk primary key (id),
    constraint event_forward check (starts_at < ends_at),
    constraint event_tag_known check (tag in ('WORK', 'LEARN', 'CONNECT')),
    constraint event_state_known check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    -- The last word on seats: two people racing for the last one both pass every check in Java.
    constraint event_seats_within_capacity check (seats_taken between 0 and capacity)
);

create index event_by_time on event (starts_at, id);
create index event_by_space_and_time on event (space, starts_at, id);

create table event_room (
    event_id uuid not null,
    resource text not null,
    state    text not null,
    reason   text,

    constraint event_room_pk primary key (event_id, resource),
    constraint event_room_of_event foreign key (event_id) references event (id),
    constraint event_room_state_known check (state in ('WANTED', 'CONFIRMED', 'REFUSED')),
    constraint event_room_reason_only_when_refused check (reason is null or state = 'REFUSED')
);

create table ticket (
    id           uuid        not null,
    event_id     uuid        not null,
    space        text        not null,
    operator     text        not null,
    person_id    uuid        not null,
    name         text        not null,
    state        text        not null,
    taken_at     timestamptz not null,
    cancelled_at timestamptz,
    version      integer     not null,

    constraint ticket_pk primary key (id),
    constraint ticket_of_event foreign key (event_id) references event (id),
    constraint ticket_state_known check (state in ('TAKEN', 'CANCELLED')),
    constraint ticket_cancelled_has_time check ((state = 'CANCELLED') = (cancelled_at is not null))
);

-- One live ticket per person and event; who cancelled may come back.
create unique index ticket_once_per_person on ticket (event_id, person_id) where state = 'TAKEN';
create index ticket_by_person on ticket (person_id, taken_at);

-- A ticket tells where a person will be: only the person, the hosts and the operator of the space see it.
alter table ticket enable row level security;
alter table ticket force row level security;
create policy ticket_of_person_or_host on ticket using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any (string_to_array((select current_setting('app.spaces', true)), ','))
    or operator = any (string_to_array((select current_setting('app.operators', true)), ','))
);

-- The coordinator takes over events with their guests, and sees none of them afterwards.
create policy ticket_taken_over on ticket for insert with check (
    (select current_setting('app.role', true)) = 'coordinator'
);

create table known_person (
    person_id uuid not null,
    name      text not null,

    constraint known_person_pk primary key (person_id)
);

-- Names are seen by the person and by who sees a ticket of theirs (the policy of ticket holds in here too).
alter table known_person enable row level security;
alter table known_person force row level security;
create policy known_person_self_or_ticket on known_person using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from ticket where ticket.person_id = known_person.person_id)
);
create index ticket_of_any_person on ticket (person_id);
