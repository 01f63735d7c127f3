-- Visits that are no presence: somebody looks round, fetches a parcel, comes to an event. Counted at the door,
-- nameless, and never occupancy (D7).
create table footfall (
    id          uuid        not null default uuidv7(),
    space_id    int         not null,
    date        date        not null,
    count       int         not null,
    what        text        not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    undone_at   timestamptz,

    constraint footfall_pk primary key (id),
    constraint footfall_count_sensible check (count between 1 and 5000),
    constraint footfall_what_known check (what in ('VISIT', 'EVENT', 'PICK_UP', 'OTHER'))
);

create index footfall_of_day on footfall (space_id, date) where undone_at is null;
