-- Private calendar feeds: whoever knows the address reads it, so only its SHA-256 is kept.
create table calendar_feed (
    id              uuid        not null,
    secret_hash     bytea       not null,
    scope           text        not null,
    person_id       uuid        not null, -- who asked for it; whose bookings they are, in a personal feed
    language        text        not null,
    space           text,
    operator        text,
    resource        text,
    names           boolean     not null, -- says who booked: made by somebody who hosts the space
    created_at      timestamptz not null,
    last_fetched_at timestamptz,
    revoked_at      timestamptz,

    constraint calendar_feed_pk primary key (id),
    constraint calendar_feed_secret_unique unique (secret_hash),
    constraint calendar_feed_secret_is_a_hash check (length(secret_hash) = 32),
    constraint calendar_feed_scope_known check (scope in ('PERSON', 'SPACE', 'RESOURCE')),
    constraint calendar_feed_of_something check (
        (scope = 'PERSON') = (space is null) and (scope = 'RESOURCE') = (resource is not null))
);

create index calendar_feed_of_person on calendar_feed (person_id);
create index calendar_feed_of_space on calendar_feed (space) where space is not null;

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy calendar_feed_seen on calendar_feed using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (scope <> 'PERSON' and names
        and (space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
            or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]))));
