-- A fact is written in the transaction that makes it true. The relay reads by transaction id below the
-- snapshot horizon, because a sequence alone would skip rows of transactions that commit late.
create table outbox (
    tx          xid8        not null default pg_current_xact_id(),
    seq         bigint      not null generated always as identity,
    id          uuid        not null default uuidv7(),
    topic       text        not null,
    part_key    text        not null,
    type        text        not null,
    payload     json        not null,
    occurred_at timestamptz not null,
    traceparent text,

    constraint outbox_pk primary key (tx, seq)
);

-- What was heard stays known for ever: a topic can be replayed from its beginning.
create table inbox (
    listener text        not null,
    event_id uuid        not null,
    heard_at timestamptz not null default now(),

    constraint inbox_pk primary key (listener, event_id)
);
