package halte.booking.reservation;

import halte.booking.database.Cursor;
import halte.booking.database.Database;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of bookings: one's own, or those of a space; two queries whatever their length. */
@ApplicationScoped
class BookingList {

    private final Bookings bookings;
    private final Database database;
    private final Structure structure;

    BookingList(Bookings bookings, Database database, Structure structure) {
        this.bookings = bookings;
        this.database = database;
        this.structure = structure;
    }

    /**
     * @param from first local date; with it the list runs forward in time, without it backward
     */
    record Asked(
            @Nullable UUID person,
            @Nullable String space,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable BookingState state,
            @Nullable String cursor,
            int limit) {}

    record Listed(List<BookingView> items, @Nullable String next) {}

    @Transactional
    public Listed list(Asked asked) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        add(conditions, values, "personId = :person", "person", asked.person());
        add(conditions, values, "space = :space", "space", asked.space());
        add(conditions, values, "place.localDate >= :from", "from", asked.from());
        add(conditions, values, "place.localDate <= :to", "to", asked.to());
        add(conditions, values, "state = :state", "state", asked.state());
        boolean forward = asked.from() != null;
        if (asked.cursor() != null) {
            var after = Cursor.read(asked.cursor());
            conditions.add(
                    forward
                            ? "(place.startsAt > :at or (place.startsAt = :at and id > :id))"
                            : "(place.startsAt < :at or (place.startsAt = :at and id > :id))");
            values.put("at", after.at());
            values.put("id", after.id());
        }
        var found = bookings.find(
                        String.join(" and ", conditions) + " order by place.startsAt " + (forward ? "asc" : "desc")
                                + ", id",
                        values)
                .page(Page.ofSize(asked.limit() + 1))
                .list();
        return listed(found, asked.limit());
    }

    /** The code of a space the caller hosts. @throws Refusal FORBIDDEN when it is not theirs */
    String hosted(String space, Caller caller) {
        var known = structure.now().space(space);
        caller.requireHost(known.space(), known.operator());
        return known.space();
    }

    @Transactional
    public Listed byPass(String pass, Caller caller) {
        var found = bookings
                .byPass(pass)
                .filter(booking -> booking.personId().equals(caller.personId())
                        || caller.isHostOf(booking.space())
                        || caller.isManagerOf(booking.operator()))
                .stream()
                .toList();
        return listed(found, 1);
    }

    @Transactional
    public BookingView one(UUID id, Caller caller) {
        return listed(List.of(bookings.seenBy(id, caller)), 1).items().get(0);
    }

    /** One that this transaction made or changed, after whoever asks was checked. */
    @Transactional
    public BookingView made(UUID id) {
        bookings.flush();
        var booking = bookings.findById(id);
        bookings.getEntityManager().refresh(booking);
        return listed(List.of(booking), 1).items().get(0);
    }

    private Listed listed(List<Booking> found, int limit) {
        var shown = found.subList(0, Math.min(found.size(), limit));
        var stays = stays(shown);
        var now = structure.now();
        var last = found.size() > limit ? shown.get(shown.size() - 1) : null;
        return new Listed(
                shown.stream()
                        .map(booking -> BookingView.of(booking, now, stays.get(booking.id())))
                        .toList(),
                last == null ? null : new Cursor(last.slot().startsAt(), last.id()).write());
    }

    private Map<UUID, BookingView.Stay> stays(List<Booking> shown) {
        var stays = new HashMap<UUID, BookingView.Stay>();
        if (!shown.isEmpty()) {
            database.list(
                    "select id, booking_id, came_at, left_at from presence where booking_id = any(?)",
                    row -> stays.put(
                            row.uuid("booking_id"),
                            new BookingView.Stay(row.uuid("id"), row.instant("came_at"), row.instantOrNull("left_at"))),
                    Database.array("uuid", shown.stream().map(Booking::id).toList()));
        }
        return stays;
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
