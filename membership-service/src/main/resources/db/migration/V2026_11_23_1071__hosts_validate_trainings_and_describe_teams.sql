-- A host saw that somebody may use a machine. A validation is taken back, never erased.
create table training_validation (
    validation_id uuid not null,
    person_id     uuid not null,
    training      text not null,
    space         text not null,
    validated_on  date not null,
    valid_until   date,
    validated_by  uuid not null,
    revoked_at    timestamptz,
    revoked_by    uuid,

    constraint training_validation_pk primary key (validation_id),
    constraint training_validation_person_fk foreign key (person_id) references person (person_id),
    constraint training_validation_forward check (valid_until is null or valid_until >= validated_on),
    constraint training_validation_revoked_by_somebody check ((revoked_at is null) = (revoked_by is null))
);

create unique index training_validation_one_in_force
    on training_validation (person_id, training, space) where revoked_at is null;
create index training_validation_of_space on training_validation (space, person_id);

alter table training_validation enable row level security;
alter table training_validation force row level security;
create policy training_validation_visible on training_validation using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select staffed_spaces())::text[]));

-- Persons who share an account, and whatever rules and quotas pool. Leaving a team deletes nothing.
create table team (
    team_id    uuid not null,
    space      text not null,
    account_id uuid not null,
    name       text not null,
    created_at timestamptz not null,

    constraint team_pk primary key (team_id),
    constraint team_account_fk foreign key (account_id) references account (account_id),
    constraint team_named check (name <> '')
);

create index team_of_space on team (space, name);

create table team_member (
    team_id   uuid not null,
    person_id uuid not null,
    joined_at timestamptz not null,
    left_at   timestamptz,

    constraint team_member_pk primary key (team_id, person_id),
    constraint team_member_team_fk foreign key (team_id) references team (team_id),
    constraint team_member_person_fk foreign key (person_id) references person (person_id),
    constraint team_member_forward check (left_at is null or left_at >= joined_at)
);

create index team_member_of_person on team_member (person_id) where left_at is null;

alter table team_member enable row level security;
alter table team_member force row level security;
create policy team_member_visible on team_member using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select 1 from team t where t.team_id = team_member.team_id
               and t.space = any ((select staffed_spaces())::text[])));
