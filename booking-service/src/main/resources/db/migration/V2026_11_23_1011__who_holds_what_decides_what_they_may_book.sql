-- Read models of what membership-service tells. Personal: for the person and the platform only; rules are judged by the
-- platform itself.
alter table person add column has_login boolean not null default true;
update person set has_login = email is not null;

create table plan_holder (
    membership_id uuid        not null,
    person_id     uuid        not null,
    plan          text        not null,
    starts_on     date        not null,
    ends_on       date,
    told_at       timestamptz not null,

    constraint plan_holder_pk primary key (membership_id)
);

create index plan_holder_of_person on plan_holder (person_id);

alter table plan_holder enable row level security;
alter table plan_holder force row level security;
create policy plan_holder_seen on plan_holder using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid));

create table team (
    team_id uuid        not null,
    name    text        not null,
    told_at timestamptz not null,

    constraint team_pk primary key (team_id)
);

create table team_member (
    team_id   uuid not null,
    person_id uuid not null,

    constraint team_member_pk primary key (team_id, person_id),
    constraint team_member_team_known foreign key (team_id) references team (team_id)
);

create index team_member_of_person on team_member (person_id);

alter table team_member enable row level security;
alter table team_member force row level security;
create policy team_member_seen on team_member using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid));

create table training (
    person_id    uuid        not null,
    training     text        not null,
    space        text        not null,
    validated_on date        not null,
    valid_until  date,
    valid        boolean     not null,
    told_at      timestamptz not null,

    constraint training_pk primary key (person_id, training, space)
);

alter table training enable row level security;
alter table training force row level security;
create policy training_seen on training using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select string_to_array(current_setting('app.spaces', true), ','))::text[]));
