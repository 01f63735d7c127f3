-- Whoever decides about a booking may not read the address of its person; the mail about it is written with it all the
-- same. The scope is raised for one statement and put back.
create function address_of(of_booking uuid) returns table (recipient text, language text)
    language plpgsql as
$$
declare
    scope text := current_setting('app.role', true);
begin
    perform set_config('app.role', 'system', true);
    return query select i.recipient, i.language from invitation i
        where i.booking_id = of_booking and i.method = 'REQUEST'
        order by i.sequence desc
        limit 1;
    perform set_config('app.role', scope, true);
end
$$;
