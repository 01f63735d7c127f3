-- A series is one seller, one kind of document, one year. Its row is the only place where numbers come from: it is
-- moved by one in the transaction that stores the document, so a number without its document cannot be committed.
create table document_series (
    seller    text    not null,
    series    text    not null,
    last      integer not null default 0,
    last_date date,
    last_hash text    not null default '',

    constraint document_series_pk primary key (seller, series),
    constraint document_series_of_seller foreign key (seller) references seller (operator),
    constraint document_series_forward check (last >= 0)
);

create table bill_run (
    bill_run_id     uuid        not null,
    seller          text        not null,
    until           date        not null,
    state           text        not null,
    created_at      timestamptz not null,
    selected        integer     not null,
    unpriced        integer     not null,
    worked_until    timestamptz,

    constraint bill_run_pk primary key (bill_run_id),
    constraint bill_run_of_seller foreign key (seller) references seller (operator),
    constraint bill_run_state_known check (state in ('DRAFT', 'ISSUING', 'ISSUED', 'DISCARDED'))
);

create unique index bill_run_one_open on bill_run (seller) where state in ('DRAFT', 'ISSUING');

create table draft (
    draft_id    uuid     not null,
    bill_run_id uuid     not null,
    seller      text     not null,
    position    integer  not null,
    account_id  uuid     not null,
    state       text     not null,
    content     jsonb    not null,
    checks      jsonb    not null,
    document_id uuid,

    constraint draft_pk primary key (draft_id),
    constraint draft_in_run foreign key (bill_run_id) references bill_run (bill_run_id),
    constraint draft_place_once unique (bill_run_id, position),
    constraint draft_state_known check (
        state in ('CHECKING', 'READY', 'BLOCKED', 'SET_ASIDE', 'APPROVED', 'ISSUED', 'FAILED')),
    constraint draft_issued_with_document check ((state = 'ISSUED') = (document_id is not null))
);

create index draft_by_account on draft (account_id);

alter table charge add constraint charge_in_draft foreign key (draft_id) references draft (draft_id);

create table document (
    document_id   uuid           not null,
    seller        text           not null,
    series        text           not null,
    sequence      integer        not null,
    number        text           not null,
    kind          text           not null,
    account_id    uuid           not null,
    bill_run_id   uuid           not null,
    issue_date    date           not null,
    due_date      date           not null,
    net           numeric(14, 2) not null,
    vat           numeric(14, 2) not null,
    payable       numeric(14, 2) not null,
    communication text           not null,
    rule_set      text           not null,
    content       jsonb          not null,
    ubl           bytea          not null,
    pdf           bytea          not null,
    previous_hash text           not null,
    hash          text           not null,
    issued_at     timestamptz    not null,

    constraint document_pk primary key (document_id),
    constraint document_number_once unique (seller, series, sequence),
    constraint document_printed_number_once unique (seller, number),
    constraint document_communication_once unique (seller, communication),
    constraint document_chain_does_not_fork unique (seller, series, previous_hash),
    constraint document_in_series foreign key (seller, series) references document_series (seller, series),
    constraint document_in_run foreign key (bill_run_id) references bill_run (bill_run_id),
    constraint document_kind_known check (kind in ('INVOICE', 'CREDIT_NOTE')),
    constraint document_sums check (net + vat = payable),
    constraint document_number_short check (number ~ '^[A-Z0-9/-]{1,16}$')
);

alter table document alter column pdf set storage external;

create index document_by_account on document (account_id, document_id);
create index document_by_seller on document (seller, issue_date, sequence);

alter table charge add constraint charge_on_document foreign key (document_id) references document (document_id);

-- Issued is frozen: no role of the service may change or remove a document, whatever the code says.
create function document_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'Document % is issued and frozen.', old.number
        using errcode = 'restrict_violation', constraint = 'document_is_frozen';
end $$;

create trigger document_is_frozen before update or delete on document
    for each row execute function document_is_frozen();

alter table document enable row level security;
alter table document force row level security;
create policy document_seen on document using (
    (select current_setting('app.role', true)) = 'system'
    or seller = any (string_to_array((select current_setting('app.operators', true)), ','))
    or account_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or account_id in (select account_id from payer_person
        where person_id = (select nullif(current_setting('app.person', true), '')::uuid)));

alter table draft enable row level security;
alter table draft force row level security;
create policy draft_seen on draft using (
    (select current_setting('app.role', true)) = 'system'
    or seller = any (string_to_array((select current_setting('app.operators', true)), ',')));

alter table bill_run enable row level security;
alter table bill_run force row level security;
create policy bill_run_seen on bill_run using (
    (select current_setting('app.role', true)) = 'system'
    or seller = any (string_to_array((select current_setting('app.operators', true)), ',')));
