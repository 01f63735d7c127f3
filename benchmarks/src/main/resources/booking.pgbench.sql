-- One booking as booking-service writes it: for whom, then in one transaction the look at the key and at what is
-- taken, and the one statement that takes the slot, keeps the answer, books, invites and tells. Values that a client
-- would send come as variables; identifiers that it would draw are drawn here. Every slot is taken once.
\set number :number + 1
\set space :first_space + :client_id
\set resource :space * 1000 + :number % 40
\set day :first_day + :number / 80
\set from :day * 86400 + 25200 + 18000 * (:number / 40 % 2)
\set until :from + 18000
\set code :first_day * 10000000 + :client_id * 1000000 + :number
select set_config('app.role', 'member', false), set_config('app.person', :person, false), set_config('app.spaces', '', false), set_config('app.operators', '', false);
begin;
select null::int as resource_id, null::int as day, null::bigint as first_half, null::bigint as second_half, request_hash, status::int, location, body::text from idempotency_key where tenant = :person::uuid and key = :key::uuid union all select resource_id, day, substring(taken from 1 for 48)::bigint as first_half, substring(taken from 49)::bigint as second_half, null, null, null, null from day_mask where space_id = :space and day between :day and :day;
with taken as (insert into occupation (space_id, id, resource_id, during, kind) values (:space, gen_random_uuid(), :resource, tstzrange(to_timestamp(:from), to_timestamp(:until)), 'BOOKING') on conflict do nothing returning id), booked as (insert into booking (id, space_id, space, operator, resource_id, resource, resource_kind, person_id, person_name, channel, state, part, starts_at, ends_at, local_date, half_days, booked_at, booked_by, cancel_free_until, release_at, pass_code, pass_token) select id, :space, 'BEN000', 'benchmark', :resource, 'BEN000-D00', 'DESK', :person::uuid, :name, 'WEB', 'CONFIRMED', 'AM', to_timestamp(:from), to_timestamp(:until), to_timestamp(:from)::date, 1, now(), null, to_timestamp(:from), to_timestamp(:until), :code::text, :pass from taken), answered as (insert into idempotency_key (tenant, key, request_hash, status, location, body) select :person::uuid, id, decode(:hash, 'hex'), 201, '/api/bookings/' || id, replace(:answer, '@id@', id::text)::json from taken), invited as (insert into invitation (booking_id, method, sequence, recipient, language, created_at, due_at) select id, 'REQUEST', 0, :email, 'fr', now(), now() from taken) insert into outbox (topic, part_key, type, payload, occurred_at, traceparent) select 'booking', 'BEN000', 'halte.booking.confirmed.v1', replace(:fact, '@id@', id::text)::json, now(), null from taken;
commit;
