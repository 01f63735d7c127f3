-- Why a resource cannot be used for a while. What it takes lies in the occupation relation, where it excludes
-- bookings like any other use; a blocker for visitors only is a rule and takes nothing.
create table blocker (
    id         uuid        not null,
    space_id   int         not null,
    space      text        not null,
    operator   text        not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    cause      text        not null,
    reason     jsonb       not null,
    audience   text        not null,
    entered_by uuid,
    entered_at timestamptz not null,
    ended_at   timestamptz,

    constraint blocker_pk primary key (id),
    constraint blocker_space_known foreign key (space_id) references space (id),
    constraint blocker_forward check (starts_at < ends_at),
    constraint blocker_cause_known check (cause in ('OUT_OF_ORDER', 'MAINTENANCE', 'CALENDAR', 'CLOSURE')),
    constraint blocker_audience_known check (audience in ('EVERYBODY', 'VISITORS'))
);

create index blocker_of_space on blocker (space_id, ends_at);

create table blocker_resource (
    blocker_id  uuid not null,
    resource_id int  not null,
    resource    text not null,

    constraint blocker_resource_pk primary key (blocker_id, resource_id),
    constraint blocker_resource_of_a_blocker foreign key (blocker_id) references blocker (id)
);

create index blocker_resource_by_resource on blocker_resource (resource_id);

-- Which rows of the occupation relation belong to a blocker: one for each thing it takes and each 30 days.
create table blocker_part (
    occupation_id uuid not null,
    blocker_id    uuid not null,

    constraint blocker_part_pk primary key (occupation_id),
    constraint blocker_part_of_a_blocker foreign key (blocker_id) references blocker (id)
);

create index blocker_part_by_blocker on blocker_part (blocker_id);
