-- Structure: who runs what, where it is, when it is open and what can be booked in it. Nothing here is personal.
create table operator (
    operator   text        not null,
    name       text        not null,
    kind       text        not null,
    legal_form text,
    changed_at timestamptz not null,

    constraint operator_pk primary key (operator)
);

create table space (
    id                    int         not null generated always as identity,
    space                 text        not null,
    slug                  text        not null,
    operator              text        not null,
    -- the description as it was given: texts, address, hours, closures, access, lines, floor plans
    description           jsonb       not null,
    opened_on             date        not null,
    no_show_grace_minutes int         not null default 90,
    -- from when on a host wonders who is missing, on days that open earlier
    usual_arrival         time        not null default '09:00',
    changed_at            timestamptz not null,

    constraint space_pk primary key (id),
    constraint space_code_unique unique (space),
    constraint space_slug_unique unique (slug),
    constraint space_code_shape check (space ~ '^[A-Z][A-Z0-9]{1,7}$'),
    constraint space_operator_known foreign key (operator) references operator (operator),
    constraint space_grace_sensible check (no_show_grace_minutes between 5 and 1440)
);

create table resource (
    id                int     not null generated always as identity,
    space_id          int     not null,
    resource          text    not null,
    kind              text    not null,
    position          int     not null,
    declared          boolean not null,
    requires_training text,
    description       jsonb   not null,
    retired_on        date,

    constraint resource_pk primary key (id),
    constraint resource_code_unique unique (resource),
    constraint resource_space_known foreign key (space_id) references space (id),
    constraint resource_kind_known check (kind in
        ('DESK', 'ROOM', 'BOOTH', 'OFFICE', 'HALL', 'MACHINE', 'STUDIO', 'PARKING', 'LOCKER'))
);

create index resource_of_space on resource (space_id, position);

create table public_holiday (
    date date  not null,
    name jsonb not null,

    constraint public_holiday_pk primary key (date)
);

-- How each kind may be booked: the network's usual rules (space_id 0) and what a space decided for itself.
create table kind_rule (
    space_id          int     not null default 0,
    kind              text    not null,
    booked_by         text    not null,
    step_minutes      int     not null,
    min_minutes       int     not null,
    max_minutes       int,
    buffer_minutes    int     not null,
    days_ahead        int     not null,
    hosted_only       boolean not null,
    free_until_minutes int    not null,

    constraint kind_rule_pk primary key (space_id, kind),
    constraint kind_rule_booked_by_known check (booked_by in ('HALF_DAY', 'HOUR', 'DAY', 'MONTH')),
    constraint kind_rule_lengths check (min_minutes > 0 and (max_minutes is null or max_minutes >= min_minutes)),
    constraint kind_rule_buffer_on_quarters check (buffer_minutes >= 0 and buffer_minutes % 15 = 0)
);

insert into kind_rule
    (kind, booked_by, step_minutes, min_minutes, max_minutes, buffer_minutes, days_ahead, hosted_only, free_until_minutes)
values
    ('DESK',    'HALF_DAY',   30,   60,  780,  0,  60, false,  120),
    ('ROOM',    'HOUR',       30,   60,  720, 15, 180, false, 1440),
    ('BOOTH',   'HOUR',       15,   15,   90,  0,  14, false,  120),
    ('OFFICE',  'MONTH',    1440, 1440, null,  0, 365, false, 1440),
    ('HALL',    'HALF_DAY',   60,  120,  960, 60, 365, true,  1440),
    ('MACHINE', 'HOUR',       30,   30,  240, 15,  30, true,   120),
    ('STUDIO',  'HOUR',       30,   60,  480, 15,  90, false, 1440),
    ('PARKING', 'DAY',        60,   60, 1440,  0,  30, false,  120),
    ('LOCKER',  'MONTH',    1440, 1440, null,  0, 365, false, 1440);

-- Every replica keeps the structure in memory and asks once a second whether it is still the one it knows.
create table structure_revision (
    one      boolean not null default true,
    revision bigint  not null,

    constraint structure_revision_pk primary key (one),
    constraint structure_revision_single check (one)
);

insert into structure_revision (revision) values (1);
