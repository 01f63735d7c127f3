-- While nobody hosts, only those get in whose plan says so, and only where it is valid. What was told before plans said
-- it lets its holder in wherever the space is open.
alter table plan_holder
    add column badge    boolean not null default true,
    -- codes of spaces; null = everywhere
    add column valid_at text[];
