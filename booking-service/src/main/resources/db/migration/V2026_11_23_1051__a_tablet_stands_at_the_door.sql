-- A tablet at the door. It is no person: its key opens the board of one space and nothing else. Only the hash of the
-- key is kept; the key itself was shown once.
create table kiosk (
    id           uuid        not null default uuidv7(),
    space_id     int         not null,
    space        text        not null,
    operator     text        not null,
    name         text        not null,
    key_hash     bytea       not null,
    enrolled_at  timestamptz not null,
    enrolled_by  uuid        not null,
    last_seen_at timestamptz,
    revoked_at   timestamptz,
    revoked_by   uuid,

    constraint kiosk_pk primary key (id),
    constraint kiosk_key_unique unique (key_hash)
);

create index kiosk_of_space on kiosk (space_id, enrolled_at desc);

alter table kiosk enable row level security;
alter table kiosk force row level security;
create policy kiosk_of_its_hosts on kiosk using (
    (select current_setting('app.role', true)) = 'system'
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));

-- Members who do not want to be named on a screen at the door.
create table kiosk_hidden (
    person_id uuid        not null,
    since     timestamptz not null,

    constraint kiosk_hidden_pk primary key (person_id)
);

alter table kiosk_hidden enable row level security;
alter table kiosk_hidden force row level security;
create policy kiosk_hidden_by_the_person on kiosk_hidden using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid));
