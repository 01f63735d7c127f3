-- What hosts keep themselves: resources, floor plans and pictures. Nothing here is personal but who saved a plan.
alter table resource add column version int not null default 0;

create table floor_plan (
    space_id   int         not null,
    plan       text        not null,
    position   int         not null,
    version    int         not null default 0,
    -- name, size, walls and so on; where resources stand is said with each resource
    drawing    jsonb       not null,
    saved_at   timestamptz,
    saved_by   text,

    constraint floor_plan_pk primary key (space_id, plan),
    constraint floor_plan_space_known foreign key (space_id) references space (id),
    constraint floor_plan_version_counts check (version >= 0)
);

insert into floor_plan (space_id, plan, position, drawing)
select s.id, p.drawing ->> 'id', p.at - 1, p.drawing
from space s, jsonb_array_elements(s.description -> 'floorPlans') with ordinality as p(drawing, at)
where p.drawing ->> 'id' is not null
on conflict do nothing;

-- An image under the drawing, made safe when it came in: rebuilt or encoded anew on the server.
create table floor_plan_background (
    space_id   int   not null,
    plan       text  not null,
    media_type text  not null,
    picture    bytea not null,
    hash       text  not null,
    width      int   not null,
    height     int   not null,
    x          int   not null,
    y          int   not null,
    w          int   not null,
    h          int   not null,

    constraint floor_plan_background_pk primary key (space_id, plan),
    constraint floor_plan_background_under_a_plan foreign key (space_id, plan)
        references floor_plan (space_id, plan) on delete cascade,
    constraint floor_plan_background_type_known check (media_type in ('image/svg+xml', 'image/png', 'image/jpeg'))
);

create table resource_photo (
    id          uuid        not null default uuidv7(),
    resource_id int         not null,
    media_type  text        not null,
    picture     bytea       not null,
    width       int         not null,
    height      int         not null,
    added_at    timestamptz not null,

    constraint resource_photo_pk primary key (id),
    constraint resource_photo_of_a_resource foreign key (resource_id) references resource (id),
    constraint resource_photo_type_known check (media_type in ('image/png', 'image/jpeg'))
);

create index resource_photo_in_order on resource_photo (resource_id, added_at, id);
