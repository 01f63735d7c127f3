-- A room that is made of two halves is booked by occupying both: one booking, several occupations, one constraint
-- that guards them all.
alter table occupation drop constraint occupation_pk;
alter table occupation add constraint occupation_pk primary key (space_id, id, resource_id);

-- What became free, for whoever waits for it. Only ever appended to by the writers, so that nobody waits for anybody.
create table freed_slot (
    id          bigint    not null generated always as identity,
    space_id    int       not null,
    resource_id int       not null,
    during      tstzrange not null,

    constraint freed_slot_pk primary key (id)
);

create function note_freed_slot() returns trigger
    language plpgsql as
$$
declare
    freed tstzmultirange := tstzmultirange(old.during);
begin
    if not old.live then
        return null;
    end if;
    if tg_op = 'UPDATE' and new.live and new.resource_id = old.resource_id then
        freed := freed - tstzmultirange(new.during);
    end if;
    insert into freed_slot (space_id, resource_id, during)
    select old.space_id, old.resource_id, stretch from unnest(freed) as stretch;
    return null;
end
$$;

create trigger occupation_freed after delete or update of during, live, resource_id on occupation
    for each row execute function note_freed_slot();

-- Holds and requests end by themselves; fees and buffers are those of the day the booking was made. Left empty by the
-- plain case: confirmed at once, no buffer, the whole price when cancelled late.
alter table booking
    add column held_until      timestamptz,
    add column decide_until    timestamptz,
    add column decide_minutes  int,
    add column cause           text,
    add column series_id       uuid,
    add column buffer_before   smallint not null default 0,
    add column buffer_after    smallint not null default 0,
    -- lead minutes, percent, offer of each step: 1440,50,;120,100,
    add column fees            text,
    add column fee_percent     smallint,
    add column fee_offer       text,
    add column first_starts_at timestamptz,
    add column changed_at      timestamptz,
    -- a request that was declined, a hold that ended
    add column ended_at        timestamptz,
    drop constraint booking_state_known,
    drop constraint booking_channel_known,
    add constraint booking_state_known check (state in ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN', 'COMPLETED',
        'CANCELLED', 'RELEASED', 'DECLINED', 'EXPIRED')),
    add constraint booking_channel_known check (channel in ('WEB', 'HOST', 'WALK_IN', 'IMPORT', 'ALLOCATION')),
    add constraint booking_cause_known check (cause in ('HOLD', 'WAITING_LIST', 'SERIES')),
    add constraint booking_ended_says_when check ((state in ('DECLINED', 'EXPIRED')) = (ended_at is not null)),
    add constraint booking_held_says_until check (state <> 'HELD' or held_until is not null),
    add constraint booking_requested_says_until check (state <> 'REQUESTED' or decide_until is not null),
    add constraint booking_buffers_on_quarters check (buffer_before >= 0 and buffer_before % 15 = 0
        and buffer_after >= 0 and buffer_after % 15 = 0),
    add constraint booking_fee_percent_sensible check (fee_percent between 0 and 100);

create index booking_held on booking (held_until) where state = 'HELD';
create index booking_requested on booking (decide_until) where state = 'REQUESTED';
create index booking_of_series on booking (series_id, starts_at) where series_id is not null;
