-- Calendars of others (a school, a library) that share a room with us. The address may be a secret of theirs.
create table external_calendar (
    id                uuid        not null default uuidv7(),
    space_id          int         not null,
    space             text        not null,
    operator          text        not null,
    resource_id       int         not null,
    resource          text        not null,
    name              text        not null,
    url               text        not null,
    priority          text        not null,
    displace          boolean     not null,
    created_at        timestamptz not null,
    created_by        uuid        not null,
    next_fetch_at     timestamptz not null,
    last_fetched_at   timestamptz,
    last_succeeded_at timestamptz,
    last_read_at      timestamptz, -- as a whole, not only "nothing changed"
    failing_since     timestamptz,
    failure           text,
    etag              text,
    last_modified     text,
    removed_at        timestamptz,

    constraint external_calendar_pk primary key (id),
    constraint external_calendar_priority_known check (priority in ('THEIRS', 'OURS')),
    constraint external_calendar_displaces_only_for_theirs check (priority = 'THEIRS' or not displace)
);

create index external_calendar_due on external_calendar (next_fetch_at) where removed_at is null;
create index external_calendar_of_space on external_calendar (space_id) where removed_at is null;

alter table external_calendar enable row level security;
alter table external_calendar force row level security;
create policy external_calendar_of_its_hosts on external_calendar using (
    (select current_setting('app.role', true)) = 'system'
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));

-- When they say the room is busy: stretches that do not touch each other.
create table external_stretch (
    calendar_id uuid        not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    title       text,

    constraint external_stretch_pk primary key (calendar_id, starts_at),
    constraint external_stretch_of_calendar foreign key (calendar_id) references external_calendar (id),
    constraint external_stretch_forward check (starts_at < ends_at)
);

-- What of it we keep for them: the stretches without what was ours before.
create table external_block (
    id          uuid        not null,
    calendar_id uuid        not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,

    constraint external_block_pk primary key (id),
    constraint external_block_of_calendar foreign key (calendar_id) references external_calendar (id),
    constraint external_block_forward check (starts_at < ends_at)
);

create index external_block_of_its_calendar on external_block (calendar_id, ends_at);
