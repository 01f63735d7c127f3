package halte.benchmarks.doublebooking;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Holds what was acknowledged against what is stored. Everything it finds is a defect, in words. */
final class Judgement {

    private final History history;
    private final List<Claim> published;
    private final List<Claim> cancelled;
    private final Instant now;
    private final List<String> defects = new ArrayList<>();

    Judgement(History history, List<Claim> published, List<Claim> cancelled, Instant now) {
        this.history = history;
        this.published = published;
        this.cancelled = cancelled;
        this.now = now;
    }

    /** A live row of the occupation relation. */
    private record Row(String id, String atom, String kind, Instant from, Instant to) {

        boolean covers(Claim claim, String wanted) {
            return atom.equals(wanted) && !from.isAfter(claim.from()) && !to.isBefore(claim.keptUntil());
        }

        boolean overlaps(Row other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }
    }

    /** @return what is wrong; nothing, when all is well */
    List<String> of(Connection database) throws SQLException {
        var rows = occupations(database);
        var states = bookings(database);
        noOverlapIn(rows);
        noOverlapInWhatWasAcknowledged(states);
        var stored = rows.stream().collect(Collectors.groupingBy(Row::id));
        for (var claim : history.alive()) {
            if (claim.kind().equals("BOOKING") || claim.kind().equals("HOLD")) {
                bookingIsThere(claim, states, stored);
            } else {
                isCovered(claim, rows);
            }
        }
        givenUpIsFree(stored, states);
        nobodyUnknown(rows, offers(database), roomUses(database));
        everyFactOnce(database);
        expectNone(database, "select mask_drift(0, 40000)", "day masks differ from the occupations");
        return defects;
    }

    private void noOverlapIn(List<Row> rows) {
        rows.stream().collect(Collectors.groupingBy(Row::atom)).forEach((atom, all) -> {
            all.sort(Comparator.comparing(Row::from));
            for (int i = 1; i < all.size(); i++) {
                if (all.get(i - 1).overlaps(all.get(i))) {
                    defects.add("stored twice: %s and %s".formatted(all.get(i - 1), all.get(i)));
                }
            }
        });
    }

    /** Needs no database: what people were told must not collide, buffers included. */
    private void noOverlapInWhatWasAcknowledged(Map<String, String> states) {
        var slots = new HashMap<String, List<Claim>>();
        for (var claim : history.alive()) {
            if (!claim.mayHaveEndedBy(now) && !(history.wasDisplaced(claim) && isOver(states.get(claim.id())))) {
                claim.atoms()
                        .forEach(atom -> slots.computeIfAbsent(atom, name -> new ArrayList<>())
                                .add(claim));
            }
        }
        slots.forEach((atom, claims) -> {
            claims.sort(Comparator.comparing(Claim::from));
            for (int i = 1; i < claims.size(); i++) {
                if (claims.get(i).from().isBefore(claims.get(i - 1).keptUntil())) {
                    defects.add(
                            "acknowledged twice: %s on %s and %s".formatted(claims.get(i - 1), atom, claims.get(i)));
                }
            }
        });
    }

    private void bookingIsThere(Claim claim, Map<String, String> states, Map<String, List<Row>> stored) {
        var state = states.get(claim.id());
        if (isOver(state) && (claim.mayHaveEndedBy(now) || history.wasDisplaced(claim))) {
            return;
        }
        var wanted = claim.kind().equals("HOLD") ? "HELD" : "CONFIRMED";
        var expected = "%s %s %s %s".formatted(wanted, claim.resource(), claim.from(), claim.to());
        if (!expected.equals(state)) {
            defects.add("acknowledged (%s) but stored (%s): %s".formatted(expected, state, claim.id()));
        }
        var rows = stored.getOrDefault(claim.id(), List.of());
        for (var atom : claim.atoms()) {
            if (rows.stream().noneMatch(row -> row.covers(claim, atom))) {
                defects.add("acknowledged but not occupied: %s on %s, there is %s".formatted(claim, atom, rows));
            }
        }
    }

    private void isCovered(Claim claim, List<Row> rows) {
        for (var atom : claim.atoms()) {
            var from = claim.from();
            var mine = rows.stream()
                    .filter(row -> row.kind().equals(claim.kind()) && row.atom().equals(atom))
                    .sorted(Comparator.comparing(Row::from))
                    .toList();
            for (var row : mine) {
                if (!row.from().isAfter(from) && row.to().isAfter(from)) {
                    from = row.to();
                }
            }
            if (from.isBefore(claim.to())) {
                defects.add("acknowledged but not occupied from %s on: %s".formatted(from, claim));
            }
        }
    }

    private void givenUpIsFree(Map<String, List<Row>> stored, Map<String, String> states) {
        for (var id : history.over()) {
            if (stored.containsKey(id)) {
                defects.add("given up but still occupied: " + stored.get(id));
            }
            var state = states.get(id);
            if (state != null && !isOver(state)) {
                defects.add("given up but stored (%s): %s".formatted(state, id));
            }
        }
    }

    private void nobodyUnknown(List<Row> rows, Set<String> offers, Map<String, String> roomUses) {
        Set<String> known = history.alive().stream().map(Claim::id).collect(Collectors.toSet());
        for (var row : rows) {
            var belongs = switch (row.kind()) {
                case "BOOKING" -> known.contains(row.id());
                case "HOLD" -> known.contains(row.id()) || offers.contains(row.id());
                case "EVENT" -> true;
                default -> isInsideOneOf(row, history.alive());
            };
            if (!belongs) {
                defects.add("occupied by nobody: " + row);
            }
        }
        roomsOfEvents(rows, roomUses);
    }

    private void roomsOfEvents(List<Row> rows, Map<String, String> roomUses) {
        var wanted = new HashSet<String>();
        for (var event : published) {
            var state = roomUses.get(event.id());
            if ("CONFIRMED".equals(state)) {
                isCovered(event, rows);
                event.atoms().forEach(atom -> wanted.add(atom + event.from()));
            } else if (!"REFUSED".equals(state)) {
                defects.add("an event without an answer (%s): %s".formatted(state, event));
            }
        }
        for (var event : cancelled) {
            if ("CONFIRMED".equals(roomUses.get(event.id()))) {
                defects.add("a cancelled event keeps its room: " + event);
            }
        }
        rows.stream()
                .filter(row -> row.kind().equals("EVENT") && !wanted.contains(row.atom() + row.from()))
                .forEach(row -> defects.add("occupied by no event: " + row));
    }

    private static boolean isInsideOneOf(Row row, Iterable<Claim> claims) {
        for (var claim : claims) {
            if (claim.kind().equals(row.kind())
                    && claim.atoms().contains(row.atom())
                    && !row.from().isBefore(claim.from())
                    && !row.to().isAfter(claim.to())) {
                return true;
            }
        }
        return false;
    }

    /** Each booking was confirmed to the others once, and each of its changes too; the relay may still be sending. */
    private void everyFactOnce(Connection database) throws SQLException {
        expectNone(
                database,
                "select count(*) from (select payload::jsonb ->> 'bookingId' from outbox"
                        + " where type = 'be.halte.booking.booking-confirmed.v1' group by 1 having count(*) > 1) twice",
                "bookings were confirmed twice in the outbox");
        expectNone(
                database,
                "select count(*) from booking b where b.state = 'CONFIRMED' and not exists ("
                        + "select from occupation o where o.space_id = b.space_id and o.id = b.id and o.live)",
                "confirmed bookings occupy nothing");
        for (var claim : history.alive()) {
            int changes = history.changesOf(claim.id());
            if (changes > 0) {
                expectAtLeast(database, claim.id(), changes);
            }
        }
    }

    private void expectAtLeast(Connection database, String id, int changes) throws SQLException {
        try (var statement =
                database.prepareStatement("select sequence from booking where id = ? and state = 'CONFIRMED'")) {
            statement.setObject(1, UUID.fromString(id));
            var rows = statement.executeQuery();
            if (rows.next() && rows.getInt(1) != changes) {
                defects.add("changed %d times but counted %d: %s".formatted(changes, rows.getInt(1), id));
            }
        }
    }

    private void expectNone(Connection database, String count, String otherwise) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(count)) {
            rows.next();
            if (rows.getLong(1) != 0) {
                defects.add("%d %s".formatted(rows.getLong(1), otherwise));
            }
        }
    }

    private static boolean isOver(@org.jspecify.annotations.Nullable String state) {
        return state != null
                && (state.startsWith("CANCELLED") || state.startsWith("EXPIRED") || state.startsWith("DECLINED"));
    }

    private static List<Row> occupations(Connection database) throws SQLException {
        var found = new ArrayList<Row>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select o.id, r.resource, o.kind, lower(o.during), upper(o.during)"
                        + " from occupation o join resource r on r.id = o.resource_id where o.live")) {
            while (rows.next()) {
                found.add(new Row(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getTimestamp(4).toInstant(),
                        rows.getTimestamp(5).toInstant()));
            }
        }
        return found;
    }

    /** State, resource and slot of each booking, as one text. */
    private static Map<String, String> bookings(Connection database) throws SQLException {
        var found = new HashMap<String, String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select id, state, resource, starts_at, ends_at from booking")) {
            while (rows.next()) {
                found.put(
                        rows.getString(1),
                        "%s %s %s %s"
                                .formatted(
                                        rows.getString(2),
                                        rows.getString(3),
                                        rows.getTimestamp(4).toInstant(),
                                        rows.getTimestamp(5).toInstant()));
            }
        }
        return found;
    }

    /** Slots kept for somebody who could not have them before: offered by the service, asked for by nobody just now. */
    private static Set<String> offers(Connection database) throws SQLException {
        var found = new HashSet<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select id from booking where state = 'HELD' and cause in ('SERIES', 'WAITING_LIST')")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Map<String, String> roomUses(Connection database) throws SQLException {
        var found = new HashMap<String, String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select event_id, state from room_use")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }
}
