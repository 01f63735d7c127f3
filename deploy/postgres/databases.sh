#!/bin/sh
# Databases, roles and rights, as the launcher makes them (halte.launcher.server.Databases): the owner changes the
# schema, the application reads and writes rows, the third role only reads. Running it again changes nothing.
set -eu

role() { # <name> <password>
  psql -v ON_ERROR_STOP=1 -q -d postgres -v role="$1" -v password="$2" <<'SQL'
select format('create role %I login nosuperuser nocreatedb nocreaterole', :'role')
 where not exists (select from pg_roles where rolname = :'role') \gexec
select format('alter role %I password %L', :'role', :'password') \gexec
SQL
}

database() { # <name> <owner>
  psql -v ON_ERROR_STOP=1 -q -d postgres -v name="$1" -v owner="$2" <<'SQL'
select format('create database %I owner %I', :'name', :'owner')
 where not exists (select from pg_database where datname = :'name') \gexec
SQL
}

service() { # <database> <owner password> <app password> <ro password>
  role "$1_owner" "$2"
  role "$1_app" "$3"
  role "$1_ro" "$4"
  database "$1" "$1_owner"
  psql -v ON_ERROR_STOP=1 -q -d "$1" -v name="$1" -v owner="$1_owner" -v app="$1_app" -v ro="$1_ro" <<'SQL'
revoke all on database :name from public;
grant connect on database :name to :app, :ro;
alter role :app connection limit 60;
alter role :app set statement_timeout = 5000;
alter role :app set idle_in_transaction_session_timeout = 10000;
alter schema public owner to :owner;
revoke all on schema public from public;
grant usage on schema public to :app, :ro;
alter default privileges for role :owner in schema public grant select, insert, update, delete on tables to :app;
alter default privileges for role :owner in schema public grant usage, select on sequences to :app;
alter default privileges for role :owner in schema public grant select on tables to :ro;
SQL
}

service booking "$HALTE_BOOKING_OWNER_PASSWORD" "$HALTE_BOOKING_APP_PASSWORD" "$HALTE_BOOKING_RO_PASSWORD"
service membership "$HALTE_MEMBERSHIP_OWNER_PASSWORD" "$HALTE_MEMBERSHIP_APP_PASSWORD" "$HALTE_MEMBERSHIP_RO_PASSWORD"
service billing "$HALTE_BILLING_OWNER_PASSWORD" "$HALTE_BILLING_APP_PASSWORD" "$HALTE_BILLING_RO_PASSWORD"
service community "$HALTE_COMMUNITY_OWNER_PASSWORD" "$HALTE_COMMUNITY_APP_PASSWORD" "$HALTE_COMMUNITY_RO_PASSWORD"
role keycloak "$HALTE_KEYCLOAK_DATABASE_PASSWORD"
database keycloak keycloak
