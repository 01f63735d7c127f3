-- Rooms wanted by events of the community, with what was answered.
create table room_use (
    event_id   uuid        not null,
    resource   text        not null,
    space_id   int         not null,
    space      text        not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    title      jsonb       not null,
    state      text        not null,
    reason     text,

    constraint room_use_pk primary key (event_id, resource),
    constraint room_use_state_known check (state in ('CONFIRMED', 'REFUSED', 'FREED'))
);

create index room_use_of_space on room_use (space_id, starts_at);

-- An event may be cancelled before its publication is heard.
create table event_gone (
    event_id uuid not null,

    constraint event_gone_pk primary key (event_id)
);
