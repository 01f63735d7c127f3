create table note (
    id        uuid not null default uuidv7(),
    person_id uuid not null,
    text      text not null,

    constraint note_pk primary key (id)
);

alter table note enable row level security;
alter table note force row level security;
create policy note_scope on note
    using ((select current_setting('app.role', true)) = 'system'
           or person_id = (select nullif(current_setting('app.person', true), '')::uuid));

create table heard (
    seq      bigint generated always as identity,
    event_id uuid not null,

    constraint heard_pk primary key (seq)
);
