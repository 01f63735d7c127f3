-- A team that ended keeps who belonged to it, so that it can be taken up again. Each time it ended stays on record.
create table team_ending (
    team_id     uuid        not null,
    ended_at    timestamptz not null,
    ended_by    uuid        not null,
    restored_at timestamptz,
    restored_by uuid,

    constraint team_ending_pk primary key (team_id, ended_at),
    constraint team_ending_team_fk foreign key (team_id) references team (team_id),
    constraint team_ending_forward check (restored_at is null or restored_at >= ended_at),
    constraint team_ending_restored_by_somebody check ((restored_at is null) = (restored_by is null))
);

create unique index team_ending_one_at_a_time on team_ending (team_id) where restored_at is null;

-- The coordinator names teams in the rules of the network.
alter policy team_member_visible on team_member using (
    (select current_setting('app.role', true)) in ('system', 'coordinator')
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select 1 from team t where t.team_id = team_member.team_id
               and t.space = any ((select staffed_spaces())::text[])));

-- Whoever sees somebody in it sees that it ended.
alter table team_ending enable row level security;
alter table team_ending force row level security;
create policy team_ending_visible on team_ending using (
    (select current_setting('app.role', true)) in ('system', 'coordinator')
    or exists (select 1 from team_member m where m.team_id = team_ending.team_id));
