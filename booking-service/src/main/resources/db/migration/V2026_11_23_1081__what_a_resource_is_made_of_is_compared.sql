-- A replica keeps the structure in memory for a second. Meanwhile a host may have said that the hall is made of three
-- rooms and no longer of two; whoever booked it by what it was would occupy too little, and no constraint would ever
-- see it. So every writer says what it took the resource to be made of, and the database compares.
alter table resource
    add column made_of jsonb generated always as (coalesce(
        nullif(description -> 'combines', 'null'::jsonb), nullif(description -> 'units', 'null'::jsonb))) stored;

-- Writers share this lock to the end of their transaction, a host who changes what something is made of has it alone.
-- So a host sees every booking that was made by the old structure, and who comes after sees the new one: each
-- statement of a volatile function has a snapshot of its own, taken after the lock was granted.
create function composed_as(in_space int, in_resources int[], in_atoms int[]) returns boolean
    language plpgsql volatile as
$$
declare
    wanted int[];
    given  int[];
begin
    perform pg_advisory_xact_lock_shared(1081, in_space);
    if in_resources = in_atoms then
        perform 1 from resource where id = any (in_resources) and made_of is not null;
        if not found then
            return true;
        end if;
    end if;
    select array_agg(distinct atom order by atom) into wanted
    from (select r.id as atom from resource r where r.id = any (in_resources) and r.made_of is null
          union all
          select part.id
          from resource r
          cross join lateral jsonb_array_elements_text(r.made_of) as code
          join resource part on part.resource = code
          where r.id = any (in_resources)) as atoms;
    select array_agg(distinct atom order by atom) into given from unnest(in_atoms) as atom;
    if wanted is distinct from given then
        raise exception 'a resource is made of something else by now'
            using errcode = 'serialization_failure';
    end if;
    return true;
end
$$;
