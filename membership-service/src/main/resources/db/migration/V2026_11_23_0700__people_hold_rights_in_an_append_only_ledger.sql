-- ── What booking-service tells about spaces, as far as rights need it ───────────────────────────────────────────
create table space (
    space          text not null,
    slug           text not null,
    name           text not null,
    operator       text not null,
    time_zone      text not null,
    half_day_split time not null,
    kinds          jsonb not null,
    described_at   timestamptz not null,

    constraint space_pk primary key (space)
);

-- The spaces whose people and rights this connection may see: those hosted, and those of the operators managed.
create function staffed_spaces() returns text[]
    language sql stable
    as $$
        select coalesce(string_to_array(nullif(current_setting('app.spaces', true), ''), ','), '{}')
            || coalesce((select array_agg(s.space) from space s
                         where s.operator = any (string_to_array(
                             nullif(current_setting('app.operators', true), ''), ','))), '{}')
    $$;

-- ── People and payers ────────────────────────────────────────────────────────────────────────────────────────────
create table account (
    account_id        uuid not null,
    owner_person_id   uuid,
    kind              text not null,
    name              text not null,
    email             text,
    language          text not null,
    enterprise_number text,
    vat_number        text,
    peppol_id         text,
    street            text,
    postal_code       text,
    town              text,
    country           text not null,
    version           integer not null,

    constraint account_pk primary key (account_id),
    constraint account_kind_known check (kind in ('PRIVATE_PERSON', 'COMPANY', 'NON_PROFIT', 'PUBLIC_BODY')),
    constraint account_enterprise_number_well_formed check (enterprise_number ~ '^[01][0-9]{9}$')
);

create table person (
    person_id  uuid not null,
    name       text not null,
    email      text,
    language   text not null,
    home_space text,
    account_id uuid not null,
    has_login  boolean not null,
    created_at timestamptz not null,
    version    integer not null,

    constraint person_pk primary key (person_id),
    constraint person_account_fk foreign key (account_id) references account (account_id),
    constraint person_language_known check (language in ('fr', 'nl', 'de', 'en'))
);

create index person_account on person (account_id);

-- Who came to a space or holds a membership there: the only people its staff may know.
create table seen_at (
    person_id uuid not null,
    space     text not null,
    last_on   date,

    constraint seen_at_pk primary key (person_id, space)
);

create index seen_at_space on seen_at (space, person_id);

-- ── Plans: the offer, versioned ──────────────────────────────────────────────────────────────────────────────────
create table plan_version (
    plan_version_id    uuid not null,
    plan               text not null,
    version            integer not null,
    latest             boolean not null,
    space              text,
    operator           text not null,
    kind               text not null,
    name               jsonb not null,
    unit               text not null,
    half_days          integer,
    minutes            integer,
    per                text not null,
    validity_months    integer,
    valid_at           text[],
    once_per_person    boolean not null,
    notice_days        integer not null,
    sold_in_months     integer[],
    priority           integer not null,
    whole_day          boolean not null,
    fixed_weekday      boolean not null,
    room_hours         integer not null,
    room_discount_pct  integer not null,
    pass_discount_pct  integer not null,
    access             text[],
    any_hour           boolean not null,
    audience           text[],
    payer              text,
    created_at         timestamptz not null,

    constraint plan_version_pk primary key (plan_version_id),
    constraint plan_version_number unique (plan, version),
    constraint plan_version_kind_known check (kind in
        ('TRIAL', 'PAY_PER_USE', 'PASS', 'CARD', 'SUBSCRIPTION', 'ASSOCIATION', 'VOUCHER')),
    constraint plan_version_per_known check (per in ('ONCE', 'WEEK', 'MONTH')),
    constraint plan_version_half_days_positive check (half_days >= 0)
);

create unique index plan_version_one_latest on plan_version (plan) where latest;

-- ── Memberships: a person's dated copy of a plan version ─────────────────────────────────────────────────────────
create table membership (
    membership_id uuid not null,
    person_id     uuid not null,
    account_id    uuid not null,
    plan          text not null,
    plan_version  integer not null,
    kind          text not null,
    space         text,
    seller        text not null,
    starts_on     date not null,
    ends_on       date,
    bought_at     timestamptz not null,
    once_key      text,
    next_period   integer not null,
    next_from     date,
    version       integer not null,

    constraint membership_pk primary key (membership_id),
    constraint membership_person_fk foreign key (person_id) references person (person_id),
    constraint membership_plan_fk foreign key (plan, plan_version) references plan_version (plan, version),
    constraint membership_ends_after_it_starts check (ends_on >= starts_on)
);

-- A trial is once per person in the whole network, a voucher once per person and campaign product.
create unique index membership_once_per_person on membership (person_id, once_key) where once_key is not null;
create index membership_of_person on membership (person_id, starts_on desc);
create index membership_to_renew on membership (next_from) where next_from is not null;

create table membership_period (
    membership_id uuid not null,
    number        integer not null,
    from_on       date not null,
    to_on         date,
    fee_due_at    timestamptz,

    constraint membership_period_pk primary key (membership_id, number),
    constraint membership_period_membership_fk foreign key (membership_id) references membership (membership_id)
);

create index membership_period_fee_waiting on membership_period (from_on) where fee_due_at is null;

-- ── The allowance ledger ─────────────────────────────────────────────────────────────────────────────────────────
create table allowance_grant (
    grant_id      uuid not null,
    membership_id uuid not null,
    person_id     uuid not null,
    plan          text not null,
    plan_name     jsonb not null,
    kind          text not null,
    seller        text not null,
    space         text,
    half_days     integer,
    valid_from    date not null,
    valid_to      date,
    curtailed_to  date,
    valid_at      text[],
    priority      integer not null,
    whole_day     boolean not null,
    granted_at    timestamptz not null,

    constraint allowance_grant_pk primary key (grant_id),
    constraint allowance_grant_half_days_positive check (half_days > 0),
    constraint allowance_grant_valid_forward check (valid_to >= valid_from)
);

comment on column allowance_grant.half_days is 'null: unlimited while valid';
comment on column allowance_grant.valid_at is 'codes of spaces; null: every space of the network';
comment on column allowance_grant.curtailed_to is 'last day after the membership was ended early';

create index allowance_grant_of_person on allowance_grant (person_id, valid_to);
create index allowance_grant_of_membership on allowance_grant (membership_id);
create index allowance_grant_ending on allowance_grant (valid_to) where half_days is not null;

-- One movement. What is left of a grant is a sum over its movements and is stored nowhere.
create table ledger_entry (
    entry_id   bigint not null generated always as identity,
    grant_id   uuid not null,
    person_id  uuid not null,
    booking_id uuid,
    kind       text not null,
    granted    integer not null,
    held       integer not null,
    used       integer not null,
    expired    integer not null,
    at         timestamptz not null,

    constraint ledger_entry_pk primary key (entry_id),
    constraint ledger_entry_grant_fk foreign key (grant_id) references allowance_grant (grant_id),
    constraint ledger_entry_shape check (case kind
        when 'GRANT'   then granted >= 0 and held = 0 and used = 0 and expired = 0
        when 'HOLD'    then granted = 0 and held > 0 and used = 0 and expired = 0
        when 'USE'     then granted = 0 and held in (0, -used) and used > 0 and expired = 0
        when 'RELEASE' then granted = 0 and held + used < 0 and held * used = 0 and expired = 0
        when 'EXPIRE'  then granted = 0 and held = 0 and used = 0 and expired <> 0
        else false end),
    constraint ledger_entry_names_its_booking check (kind not in ('HOLD', 'RELEASE') or booking_id is not null)
);

create index ledger_entry_of_grant on ledger_entry (grant_id) include (granted, held, used, expired);
create unique index ledger_entry_granted_once on ledger_entry (grant_id) where kind = 'GRANT';

create function ledger_is_append_only() returns trigger
    language plpgsql
    as $$
    begin
        raise exception 'The ledger is append-only.' using errcode = '23514', constraint = 'ledger_is_append_only';
    end
    $$;

create trigger ledger_entry_stays before update or delete on ledger_entry
    for each row execute function ledger_is_append_only();

-- The last word on the last half-day: whoever forgot the row lock of the person meets this one.
create function ledger_never_negative() returns trigger
    language plpgsql
    as $$
    begin
        perform 1 from allowance_grant
            where grant_id in (select grant_id from added where kind <> 'GRANT') order by grant_id for no key update;
        if exists (
            select 1
            from ledger_entry e join allowance_grant g using (grant_id)
            where e.grant_id in (select grant_id from added where kind <> 'GRANT')
            group by e.grant_id, g.half_days
            having sum(e.held) < 0 or sum(e.used) < 0 or sum(e.expired) < 0
                or (g.half_days is not null
                    and sum(e.granted) - sum(e.held) - sum(e.used) - sum(e.expired) < 0)
        ) then
            raise exception 'A grant cannot give more than it has.'
                using errcode = '23514', constraint = 'ledger_never_negative';
        end if;
        return null;
    end
    $$;

create trigger ledger_entry_balance after insert on ledger_entry
    referencing new table as added
    for each statement execute function ledger_never_negative();

-- ── Uses: bookings as membership sees them ───────────────────────────────────────────────────────────────────────
create table usage (
    booking_id        uuid not null,
    person_id         uuid not null,
    account_id        uuid not null,
    space             text not null,
    operator          text not null,
    resource          text not null,
    resource_kind     text not null,
    starts_at         timestamptz not null,
    ends_at           timestamptz not null,
    local_date        date not null,
    half_days         integer not null,
    halves            smallint not null,
    minutes           integer not null,
    booked_at         timestamptz not null,
    state             text not null,
    outcome           text,
    over_at           timestamptz,
    covered_half_days integer not null,
    covers            jsonb not null,

    constraint usage_pk primary key (booking_id),
    constraint usage_state_known check (state in ('OPEN', 'RELEASED', 'SETTLED')),
    constraint usage_covered_within_asked check (covered_half_days between 0 and half_days)
);

create index usage_open on usage (person_id) where state = 'OPEN';
create index usage_of_day on usage (person_id, local_date);

-- Facts about the end of a booking that arrived before the booking itself.
create table early_ending (
    booking_id uuid not null,
    outcome    text not null,
    ended_at   timestamptz not null,

    constraint early_ending_pk primary key (booking_id)
);

-- ── Who sees what, said by the database ──────────────────────────────────────────────────────────────────────────
alter table seen_at enable row level security;
alter table seen_at force row level security;
create policy seen_at_visible on seen_at using (
    (select current_setting('app.role', true)) in ('system', 'coordinator')
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select staffed_spaces())::text[]));

alter table person enable row level security;
alter table person force row level security;
create policy person_visible on person using (
    (select current_setting('app.role', true)) in ('system', 'coordinator')
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select 1 from seen_at s
               where s.person_id = person.person_id and s.space = any ((select staffed_spaces())::text[])));

alter table account enable row level security;
alter table account force row level security;
create policy account_visible on account using (
    (select current_setting('app.role', true)) in ('system', 'coordinator')
    or owner_person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select 1 from person p
               where p.account_id = account.account_id
                 and p.person_id = (select nullif(current_setting('app.person', true), '')::uuid))
    or exists (select 1 from seen_at s
               where s.person_id = account.owner_person_id and s.space = any ((select staffed_spaces())::text[])));

alter table membership enable row level security;
alter table membership force row level security;
create policy membership_visible on membership using (
    (select current_setting('app.role', true)) in ('system', 'coordinator')
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select staffed_spaces())::text[])
    or seller = any (string_to_array((select nullif(current_setting('app.operators', true), '')), ',')));

alter table membership_period enable row level security;
alter table membership_period force row level security;
create policy membership_period_visible on membership_period using (
    (select current_setting('app.role', true)) in ('system', 'coordinator')
    or exists (select 1 from membership m where m.membership_id = membership_period.membership_id));

alter table allowance_grant enable row level security;
alter table allowance_grant force row level security;
create policy allowance_grant_visible on allowance_grant using (
    (select current_setting('app.role', true)) in ('system', 'coordinator')
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select staffed_spaces())::text[])
    or seller = any (string_to_array((select nullif(current_setting('app.operators', true), '')), ',')));

alter table ledger_entry enable row level security;
alter table ledger_entry force row level security;
create policy ledger_entry_visible on ledger_entry using (
    (select current_setting('app.role', true)) in ('system', 'coordinator')
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select 1 from allowance_grant g where g.grant_id = ledger_entry.grant_id));

alter table usage enable row level security;
alter table usage force row level security;
create policy usage_visible on usage using (
    (select current_setting('app.role', true)) in ('system', 'coordinator')
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or space = any ((select staffed_spaces())::text[]));

alter table early_ending enable row level security;
alter table early_ending force row level security;
create policy early_ending_visible on early_ending using (
    (select current_setting('app.role', true)) in ('system', 'coordinator'));
