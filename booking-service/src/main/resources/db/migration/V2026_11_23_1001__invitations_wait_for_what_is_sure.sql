-- A hold or a request writes its invitation down while the address is known, due in infinity; it is released when the
-- booking is sure and forgotten when it never becomes so. Whoever confirms, moves or cancels may not read the address
-- (a host moves for a member), so the database does it: the scope is raised for one statement and put back.
create function release_invitation(of_booking uuid, now timestamptz) returns void
    language plpgsql as
$$
declare
    scope text := current_setting('app.role', true);
begin
    perform set_config('app.role', 'system', true);
    update invitation set due_at = now where booking_id = of_booking and due_at = 'infinity';
    perform set_config('app.role', scope, true);
end
$$;

create function forget_invitation(of_booking uuid) returns void
    language plpgsql as
$$
declare
    scope text := current_setting('app.role', true);
begin
    perform set_config('app.role', 'system', true);
    delete from invitation where booking_id = of_booking and due_at = 'infinity';
    perform set_config('app.role', scope, true);
end
$$;

-- Another REQUEST with a higher SEQUENCE moves the entry; one that still waits says the new time by itself.
create function invite_again(of_booking uuid, new_sequence int, now timestamptz) returns void
    language plpgsql as
$$
declare
    scope text := current_setting('app.role', true);
begin
    perform set_config('app.role', 'system', true);
    insert into invitation (booking_id, method, sequence, recipient, language, created_at, due_at)
    select booking_id, 'REQUEST', new_sequence, recipient, language, now,
           case when due_at = 'infinity' then 'infinity' else now end
    from invitation
    where booking_id = of_booking and method = 'REQUEST'
    order by sequence desc
    limit 1
    on conflict do nothing;
    delete from invitation
    where booking_id = of_booking and method = 'REQUEST' and sequence < new_sequence and sent_at is null;
    perform set_config('app.role', scope, true);
end
$$;

-- What was never sent need not be taken back.
create or replace function cancel_invitation(of_booking uuid, new_sequence int, now timestamptz) returns void
    language plpgsql as
$$
declare
    scope text := current_setting('app.role', true);
begin
    perform set_config('app.role', 'system', true);
    delete from invitation where booking_id = of_booking and due_at = 'infinity';
    insert into invitation (booking_id, method, sequence, recipient, language, created_at, due_at)
    select booking_id, 'CANCEL', new_sequence, recipient, language, now, now
    from invitation
    where booking_id = of_booking and method = 'REQUEST'
    order by sequence desc
    limit 1
    on conflict do nothing;
    perform set_config('app.role', scope, true);
end
$$;
