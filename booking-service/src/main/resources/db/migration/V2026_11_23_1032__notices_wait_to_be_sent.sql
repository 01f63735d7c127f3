-- Mails that are no invitation to one booking: offers, decisions, series. Written with what they tell about, sent after
-- it is committed, tried again. Who writes one may not know the address: it is looked up when it is sent.
create table notice (
    id         uuid        not null default uuidv7(),
    person_id  uuid        not null,
    recipient  text,
    language   text        not null,
    subject    text        not null,
    body       text        not null,
    method     text,
    calendar   text,
    created_at timestamptz not null,
    due_at     timestamptz not null,
    attempts   int         not null default 0,
    sent_at    timestamptz,
    failure    text,

    constraint notice_pk primary key (id),
    constraint notice_method_known check (method in ('REQUEST', 'CANCEL', 'PUBLISH')),
    constraint notice_calendar_has_method check ((method is null) = (calendar is null))
);

create index notice_waiting on notice (due_at) where sent_at is null;
create index notice_old on notice (created_at);

alter table notice enable row level security;
alter table notice force row level security;
create policy notice_made on notice for insert with check (true);
create policy notice_handled on notice using ((select current_setting('app.role', true)) = 'system');
