-- What hosts decide about booking in their space, and coordinators for the network (space_id 0). Walked in the order of
-- position, those of the space first.
create table booking_rule (
    id         bigint      not null generated always as identity,
    space_id   int         not null,
    position   int         not null,
    name       text        not null,
    active     boolean     not null,
    -- whoever it matches, no later rule is asked
    stops      boolean     not null,
    refuses    boolean     not null,
    scope      jsonb       not null,
    limits     jsonb       not null,
    -- what the host says when it refuses, by language
    text       jsonb       not null,
    version    int         not null default 0,
    changed_at timestamptz not null,
    changed_by uuid        not null,

    constraint booking_rule_pk primary key (id),
    constraint booking_rule_position_unique unique (space_id, position) deferrable initially deferred,
    constraint booking_rule_has_a_name check (length(name) between 1 and 120),
    constraint booking_rule_refusal_has_words check (not refuses or text <> '{}'::jsonb)
);

create table quota (
    id         bigint      not null generated always as identity,
    space_id   int         not null,
    position   int         not null,
    name       text        not null,
    active     boolean     not null,
    unit       text        not null,
    period     text        not null,
    pool       text        not null,
    amount     int         not null,
    scope      jsonb       not null,
    text       jsonb       not null,
    version    int         not null default 0,
    changed_at timestamptz not null,
    changed_by uuid        not null,

    constraint quota_pk primary key (id),
    constraint quota_position_unique unique (space_id, position) deferrable initially deferred,
    constraint quota_has_a_name check (length(name) between 1 and 120),
    constraint quota_unit_known check (unit in ('MINUTES', 'BOOKINGS', 'LOCAL_DAYS')),
    constraint quota_period_known check (period in ('DAY', 'WEEK', 'MONTH', 'YEAR', 'AHEAD')),
    constraint quota_pool_known check (pool in ('PERSON', 'TEAM')),
    constraint quota_amount_sensible check (amount between 1 and 1000000)
);

-- Every replica keeps rules and quotas in memory and asks once a second whether they are still the ones it knows.
create table rule_revision (
    one      boolean not null default true,
    revision bigint  not null,

    constraint rule_revision_pk primary key (one),
    constraint rule_revision_single check (one)
);

insert into rule_revision (revision) values (1);
