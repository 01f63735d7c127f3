-- Days on which other hours hold than every week, with the reason people read. Not personal.
create table opening_exception (
    space_id   int         not null,
    from_date  date        not null,
    until_date date        not null,
    -- the hours of each of these days, as in a description: [{from, to, state}]; empty = closed
    segments   jsonb       not null,
    reason     jsonb       not null,
    audience   text        not null,
    kind       text        not null,
    changed_at timestamptz not null,

    constraint opening_exception_pk primary key (space_id, from_date),
    constraint opening_exception_space_known foreign key (space_id) references space (id),
    constraint opening_exception_forward check (until_date between from_date and from_date + 366),
    constraint opening_exception_audience_known check (audience in ('EVERYBODY', 'VISITORS')),
    constraint opening_exception_kind_known check (kind in ('CLOSURE', 'HOURS', 'HOLIDAY')),
    -- one day has one set of hours: whoever enters a second one is told which one is there
    constraint opening_exception_no_overlap exclude using gist (
        space_id with =, daterange(from_date, until_date, '[]') with &&)
);

-- Stretches of a day on which somebody is there only if a volunteer confirms. Not personal: who it is, is below.
create table rota_shift (
    id           uuid        not null default uuidv7(),
    space_id     int         not null,
    space        text        not null,
    operator     text        not null,
    local_date   date        not null,
    from_minute  int         not null,
    to_minute    int         not null,
    confirm_by   timestamptz not null,
    otherwise    text        not null,
    taken        boolean     not null default false,
    confirmed_at timestamptz,
    asked_at     timestamptz not null,

    constraint rota_shift_pk primary key (id),
    constraint rota_shift_space_known foreign key (space_id) references space (id),
    constraint rota_shift_forward check (from_minute >= 0 and from_minute < to_minute and to_minute <= 1440),
    constraint rota_shift_on_quarters check (from_minute % 15 = 0 and to_minute % 15 = 0),
    constraint rota_shift_otherwise_known check (otherwise in ('BADGE', 'CLOSED')),
    constraint rota_shift_confirmed_is_taken check (confirmed_at is null or taken),
    constraint rota_shift_no_overlap exclude using gist (
        space_id with =, local_date with =, int4range(from_minute, to_minute) with &&)
);

create index rota_shift_lately on rota_shift (local_date);

-- Who may keep a space open, as its hosts decided.
create table volunteer (
    space_id  int         not null,
    space     text        not null,
    operator  text        not null,
    person_id uuid        not null,
    name      text        not null,
    since     timestamptz not null,

    constraint volunteer_pk primary key (space_id, person_id)
);

alter table volunteer enable row level security;
alter table volunteer force row level security;
create policy volunteer_known on volunteer using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));

-- Who took a stretch. One at a time: who withdraws leaves the row to the next.
create table rota_sign_up (
    shift_id  uuid        not null,
    space     text        not null,
    operator  text        not null,
    person_id uuid        not null,
    name      text        not null,
    at        timestamptz not null,

    constraint rota_sign_up_pk primary key (shift_id),
    constraint rota_sign_up_shift_known foreign key (shift_id) references rota_shift (id) on delete cascade
);

alter table rota_sign_up enable row level security;
alter table rota_sign_up force row level security;
create policy rota_sign_up_seen on rota_sign_up using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));
