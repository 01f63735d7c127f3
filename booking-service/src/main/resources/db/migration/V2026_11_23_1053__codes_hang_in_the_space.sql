-- What signs the check-in codes of a space; who has it could print posters, so only the platform reads it.
create table check_in_key (
    space_id int   not null,
    secret   bytea not null,

    constraint check_in_key_pk primary key (space_id)
);

alter table check_in_key enable row level security;
alter table check_in_key force row level security;
create policy check_in_key_of_the_platform on check_in_key using (
    (select current_setting('app.role', true)) = 'system');

-- How often the printed code of the door (place = code of the space) or of a desk was renewed; only the last is good.
create table check_in_place (
    space_id   int         not null,
    place      text        not null,
    generation int         not null,
    renewed_at timestamptz not null,
    renewed_by uuid        not null,

    constraint check_in_place_pk primary key (space_id, place),
    constraint check_in_place_generation_sensible check (generation between 1 and 1000000)
);
