-- Read models of the other services, as far as an invoice needs them.
create table space (
    space        text        not null,
    slug         text        not null,
    name         text        not null,
    operator     text        not null,
    time_zone    text        not null,
    described_at timestamptz not null,

    constraint space_pk primary key (space)
);

create table space_resource (
    resource text  not null,
    space    text  not null,
    kind     text  not null,
    name     jsonb not null,

    constraint space_resource_pk primary key (resource),
    constraint space_resource_in_space foreign key (space) references space (space)
);

create index space_resource_by_space on space_resource (space);

create table payer (
    account_id        uuid        not null,
    kind              text        not null,
    name              text        not null,
    email             text,
    language          text        not null,
    enterprise_number text,
    vat_number        text,
    peppol_id         text,
    street            text,
    postal_code       text,
    town              text,
    country           text        not null,
    described_at      timestamptz not null,

    constraint payer_pk primary key (account_id)
);

create table payer_person (
    person_id    uuid        not null,
    account_id   uuid        not null,
    described_at timestamptz not null,

    constraint payer_person_pk primary key (person_id)
);

-- One amount that waits to be invoiced. What has no price yet is parked, never lost: UNPRICED with the question.
create table charge (
    charge_id       uuid           not null default uuidv7(),
    source          text           not null,
    source_id       uuid           not null,
    source_part     smallint       not null,
    seller          text           not null,
    account_id      uuid           not null,
    person_id       uuid,
    space           text,
    offer           text,
    resource        text,
    family          text,
    vat_kind        text,
    description     jsonb,
    quantity        numeric(14, 4),
    unit            text,
    unit_price      numeric(14, 6),
    net             numeric(14, 2),
    vat_category    text,
    vat_rate        numeric(5, 2),
    supplied_from   date           not null,
    supplied_to     date           not null,
    due_on          date           not null,
    desk_half_days  smallint       not null default 0,
    priced_at       timestamptz    not null,
    recorded_at     timestamptz    not null,
    state           text           not null,
    unpriced_reason text,
    inquiry         jsonb,
    draft_id        uuid,
    document_id     uuid,

    constraint charge_pk primary key (charge_id),
    constraint charge_once unique (source, source_id, source_part),
    constraint charge_source_known check (source in ('FEE', 'USAGE', 'SALE')),
    constraint charge_state_known check (state in ('OPEN', 'UNPRICED', 'INVOICED', 'FREE')),
    constraint charge_priced_or_parked check (
        (state = 'UNPRICED' and unpriced_reason is not null and inquiry is not null)
        or (state <> 'UNPRICED' and net is not null and unit_price is not null and quantity is not null
            and family is not null and vat_kind is not null and description is not null)),
    constraint charge_invoiced_on_a_document check ((state = 'INVOICED') = (document_id is not null)),
    constraint charge_period_forward check (supplied_from <= supplied_to)
);

create index charge_waiting on charge (seller, due_on) where state = 'OPEN' and draft_id is null;
create index charge_unpriced on charge (charge_id) where state = 'UNPRICED';
create index charge_by_seller on charge (seller, charge_id);
create index charge_by_account on charge (account_id, charge_id);
create index charge_by_month on charge (seller, supplied_from) include (family, net, state);
create index charge_by_draft on charge (draft_id) where draft_id is not null;

-- Who may see an account: those it pays for. Staff may learn which account pays for a person, never whose it is. Who may see a charge: its payer and the managers of its seller; a host
-- sees what was sold at the desks of their spaces.
alter table payer_person enable row level security;
alter table payer_person force row level security;
create policy payer_person_seen on payer_person using (
    (select current_setting('app.role', true)) = 'system'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or (select current_setting('app.spaces', true)) <> ''
    or (select current_setting('app.operators', true)) <> '');

alter table charge enable row level security;
alter table charge force row level security;
create policy charge_seen on charge using (
    (select current_setting('app.role', true)) = 'system'
    or seller = any (string_to_array((select current_setting('app.operators', true)), ','))
    or account_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or account_id in (select account_id from payer_person
        where person_id = (select nullif(current_setting('app.person', true), '')::uuid))
    or (source = 'SALE' and space = any (string_to_array((select current_setting('app.spaces', true)), ','))));

alter table payer enable row level security;
alter table payer force row level security;
create policy payer_seen on payer using (
    (select current_setting('app.role', true)) = 'system'
    or account_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or account_id in (select account_id from payer_person
        where person_id = (select nullif(current_setting('app.person', true), '')::uuid))
    or exists (select from charge where charge.account_id = payer.account_id
        and charge.seller = any (string_to_array((select current_setting('app.operators', true)), ','))));
