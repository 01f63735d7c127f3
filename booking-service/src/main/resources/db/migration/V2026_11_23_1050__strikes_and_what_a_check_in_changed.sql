-- A check-in trims the occupation to the arrival; an undone one gives it back, so its start is remembered.
alter table presence add column occupied_from timestamptz;
alter table presence add column kiosk_id uuid;

-- Somebody did not come and did not cancel. One per booking; whoever came after all has it taken back, a host may
-- pardon it and says why. Nothing is deleted: what counted once can be explained later.
create table strike (
    id            uuid        not null default uuidv7(),
    booking_id    uuid        not null,
    space_id      int         not null,
    space         text        not null,
    operator      text        not null,
    person_id     uuid        not null,
    local_date    date        not null,
    recorded_at   timestamptz not null,
    taken_back_at timestamptz,
    pardoned_at   timestamptz,
    pardoned_by   uuid,
    pardon_reason text,

    constraint strike_pk primary key (id),
    constraint strike_once_per_booking unique (booking_id),
    constraint strike_pardon_has_a_reason check (
        (pardoned_at is null) = (pardon_reason is null) and (pardoned_at is null) = (pardoned_by is null))
);

create index strike_of_person on strike (person_id, space_id, local_date desc);
create index strike_of_space on strike (space_id, local_date desc, id);

alter table strike enable row level security;
alter table strike force row level security;
create policy strike_seen on strike using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));

-- So many strikes within so many days refuse bookings for so many days; a space without a row refuses nobody.
create table strike_policy (
    space_id     int         not null,
    strikes      int         not null,
    within_days  int         not null,
    refused_days int         not null,
    changed_at   timestamptz not null,
    changed_by   uuid        not null,

    constraint strike_policy_pk primary key (space_id),
    constraint strike_policy_sensible check (
        strikes between 1 and 100 and within_days between 1 and 730 and refused_days between 1 and 366)
);
