-- The key is taken in the transaction of its effect, so a key without an answer is never seen by others.
create table idempotency_key (
    tenant       uuid        not null,
    key          uuid        not null,
    request_hash bytea       not null,
    status       smallint,
    location     text,
    body         json,
    created_at   timestamptz not null default now(),

    constraint idempotency_key_pk primary key (tenant, key)
);

create index idempotency_key_created_at on idempotency_key (created_at);
