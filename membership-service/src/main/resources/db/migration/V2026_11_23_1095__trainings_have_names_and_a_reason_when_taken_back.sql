-- What a training is called, how long a validation of it holds, and where it is given.
create table training_kind (
    training        text not null,
    name            jsonb not null,
    minutes         integer,
    validity_months integer,
    spaces          text[] not null,
    described_at    timestamptz not null,

    constraint training_kind_pk primary key (training),
    constraint training_kind_lasts check (minutes is null or minutes > 0),
    constraint training_kind_holds check (validity_months is null or validity_months > 0),
    constraint training_kind_is_given_somewhere check (cardinality(spaces) > 0)
);

-- Why a validation was taken back, and which one came instead: what was only renewed was not withdrawn.
alter table training_validation add column revoked_reason text;
alter table training_validation add column replaced_by uuid;
alter table training_validation add constraint training_validation_reason_when_revoked
    check (revoked_reason is null or revoked_at is not null);
alter table training_validation add constraint training_validation_replaced_when_revoked
    check (replaced_by is null or revoked_at is not null);

-- The coordinator brings in what was validated before Halte.
alter policy training_validation_visible on training_validation using (
    (select current_setting('app.role', true)) in ('system', 'coordinator')
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select staffed_spaces())::text[]));
