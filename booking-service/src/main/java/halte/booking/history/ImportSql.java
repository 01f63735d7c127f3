package halte.booking.history;

/** A whole batch in three statements; each reads the batch as one JSON document. */
final class ImportSql {

    /** In the order of resources, so that two batches never wait for each other in a ring. */
    static final String OCCUPY = "with batch as (select ?::jsonb as uses, ?::int as space_id)"
            + " insert into occupation (space_id, id, resource_id, during, kind)"
            + " select batch.space_id, u.id, u.resource_id, tstzrange(u.keeps_from, u.keeps_until), 'BOOKING'"
            + " from batch, jsonb_to_recordset(batch.uses) as u (id uuid, resource_id int, keeps_from timestamptz,"
            + " keeps_until timestamptz, keeps boolean)"
            + " where u.keeps order by u.resource_id, u.keeps_from on conflict do nothing returning id";

    static final String BOOK =
            "with batch as (select ?::jsonb as uses, ?::int as space_id, ?::text as space, ?::text as operator)"
                    + " insert into booking (id, space_id, space, operator, resource_id, resource, resource_kind, person_id,"
                    + " person_name, channel, state, starts_at, ends_at, local_date, half_days, booked_at,"
                    + " cancel_free_until, release_at, pass_code, pass_token, cancelled_at, cancelled_in_time,"
                    + " released_at, completed_at, sequence)"
                    + " select u.id, batch.space_id, batch.space, batch.operator, u.resource_id, u.resource, u.resource_kind, u.person_id,"
                    + " u.person_name, u.channel, u.state, u.starts_at, u.ends_at, u.local_date, u.half_days,"
                    + " u.booked_at, u.cancel_free_until, u.release_at, u.pass_code, u.pass_token, u.cancelled_at,"
                    + " u.cancelled_in_time, u.released_at, u.completed_at, (u.cancelled_at is not null)::int"
                    + " from batch, jsonb_to_recordset(batch.uses) as u (id uuid, resource_id int, resource text,"
                    + " resource_kind text, person_id uuid, person_name text, channel text, state text,"
                    + " starts_at timestamptz, ends_at timestamptz, local_date date, half_days int,"
                    + " booked_at timestamptz, cancel_free_until timestamptz, release_at timestamptz, pass_code text,"
                    + " pass_token text, cancelled_at timestamptz, cancelled_in_time boolean, released_at timestamptz,"
                    + " completed_at timestamptz) on conflict do nothing";

    static final String COME =
            "with batch as (select ?::jsonb as uses, ?::int as space_id, ?::text as space, ?::text as operator,"
                    + " ?::timestamptz as recorded_at) insert into presence (id, booking_id, space_id, space, operator, resource_id, resource, person_id, method,"
                    + " came_at, left_at, local_date, half_days, recorded_at)"
                    + " select u.presence_id, u.id, batch.space_id, batch.space, batch.operator, u.resource_id, u.resource, u.person_id, u.method,"
                    + " u.came_at, u.left_at, u.presence_date, u.attended, batch.recorded_at"
                    + " from batch, jsonb_to_recordset(batch.uses) as u (id uuid, presence_id uuid, resource_id int,"
                    + " resource text, person_id uuid, method text, came_at timestamptz, left_at timestamptz,"
                    + " presence_date date, attended int) where u.presence_id is not null";

    private ImportSql() {}
}
