-- What a calendar keeps busy becomes a blocker like any other, so that hosts see it where they look. The blocks of the
-- calendars read so far get the blocker they should have had; both carry the same id.
select set_config('app.role', 'system', true);

insert into blocker (id, space_id, space, operator, starts_at, ends_at, cause, reason, audience, entered_at)
select b.id, c.space_id, c.space, c.operator, b.starts_at, b.ends_at, 'CALENDAR',
       jsonb_build_object('fr', c.name, 'nl', c.name, 'de', c.name, 'en', c.name), 'EVERYBODY', c.created_at
from external_block b
join external_calendar c on c.id = b.calendar_id;

insert into blocker_resource (blocker_id, resource_id, resource)
select b.id, c.resource_id, c.resource
from external_block b
join external_calendar c on c.id = b.calendar_id;

insert into blocker_part (occupation_id, blocker_id)
select id, id from external_block;

alter table external_block
    add constraint external_block_of_a_blocker foreign key (id) references blocker (id);
