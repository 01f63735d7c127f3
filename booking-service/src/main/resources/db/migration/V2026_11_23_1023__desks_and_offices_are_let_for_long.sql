-- A desk or office that is one person's for long, and the days on which they leave it to others.
create table allocation (
    id            uuid        not null,
    space_id      int         not null,
    space         text        not null,
    operator      text        not null,
    resource_id   int         not null,
    resource      text        not null,
    resource_kind text        not null,
    person_id     uuid        not null,
    person_name   text        not null,
    from_date     date        not null,
    until_date    date,
    entered_by    uuid        not null,
    entered_at    timestamptz not null,

    constraint allocation_pk primary key (id),
    constraint allocation_space_known foreign key (space_id) references space (id),
    constraint allocation_forward check (until_date is null or until_date >= from_date)
);

create index allocation_of_space on allocation (space_id, from_date);
create index allocation_of_person on allocation (person_id, space_id);

alter table allocation enable row level security;
alter table allocation force row level security;
create policy allocation_seen on allocation using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));

create table allocation_absence (
    id            uuid        not null,
    allocation_id uuid        not null,
    space         text        not null,
    operator      text        not null,
    person_id     uuid        not null,
    from_date     date        not null,
    until_date    date        not null,
    entered_at    timestamptz not null,

    constraint allocation_absence_pk primary key (id),
    constraint allocation_absence_of_one foreign key (allocation_id) references allocation (id),
    constraint allocation_absence_forward check (until_date between from_date and from_date + 366)
);

create index allocation_absence_in_order on allocation_absence (allocation_id, from_date);

alter table allocation_absence enable row level security;
alter table allocation_absence force row level security;
create policy allocation_absence_seen on allocation_absence using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[])
    or operator = any ((select string_to_array(current_setting('app.operators', true), ','))::text[]));

-- Which rows of the occupation relation an allocation holds; each at most 30 local days, both ends included.
create table allocation_part (
    occupation_id uuid not null,
    allocation_id uuid not null,
    from_date     date not null,
    until_date    date not null,

    constraint allocation_part_pk primary key (occupation_id),
    constraint allocation_part_of_one foreign key (allocation_id) references allocation (id),
    constraint allocation_part_forward check (until_date >= from_date),
    constraint allocation_part_no_overlap exclude using gist (
        allocation_id with =, daterange(from_date, until_date, '[]') with &&)
);
