package halte.membership.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Valid rights and bookings of one person; a test states only what it is about. */
final class RightsFixture {

    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Instant LONG_AGO = Instant.parse("2026-01-01T08:00:00Z");
    static final UUID PERSON = id("person");

    private RightsFixture() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A card of ten half-days at Chimay, all year, granted long ago. */
    static RightBuilder right(String name) {
        return new RightBuilder(name);
    }

    /** A day at a desk of Chimay on that Monday, booked when {@code minutes} had passed. */
    static BookingBuilder booking(String name) {
        return new BookingBuilder(name);
    }

    static final class RightBuilder {
        private final String name;
        private Integer halfDays = 10;
        private LocalDate from = LocalDate.of(2026, 1, 1);
        private LocalDate to = LocalDate.of(2026, 12, 31);
        private Scope scope = new Scope(Set.of("CHI"));
        private String seller = "grange-et-compagnie";
        private int priority = 40;
        private boolean wholeDay;
        private Instant grantedAt = LONG_AGO;

        private RightBuilder(String name) {
            this.name = name;
        }

        RightBuilder of(Integer granted) {
            halfDays = granted;
            return this;
        }

        RightBuilder from(LocalDate day) {
            from = day;
            return this;
        }

        RightBuilder until(LocalDate day) {
            to = day;
            return this;
        }

        RightBuilder everywhere() {
            scope = Scope.EVERYWHERE;
            return this;
        }

        RightBuilder at(String... spaces) {
            scope = new Scope(Set.of(spaces));
            return this;
        }

        RightBuilder soldBy(String operator) {
            seller = operator;
            return this;
        }

        RightBuilder priority(int rank) {
            priority = rank;
            return this;
        }

        RightBuilder forOneDay() {
            wholeDay = true;
            halfDays = 2;
            return this;
        }

        RightBuilder grantedAt(Instant at) {
            grantedAt = at;
            return this;
        }

        Grant grant() {
            return new Grant(
                    id(name),
                    id("membership of " + name),
                    PERSON,
                    name,
                    Map.of("fr", name),
                    "CARD",
                    seller,
                    "CHI",
                    halfDays,
                    from,
                    to,
                    scope,
                    priority,
                    wholeDay,
                    grantedAt);
        }

        Balance balance() {
            return Balance.untouched(grant());
        }
    }

    static final class BookingBuilder {
        private final String name;
        private LocalDate day = MONDAY;
        private Halves halves = Halves.DAY;
        private LocalTime start = LocalTime.of(8, 0);
        private LocalTime end = LocalTime.of(18, 0);
        private String space = "CHI";
        private String kind = "DESK";
        private Instant bookedAt = Instant.parse("2026-11-01T08:00:00Z");

        private BookingBuilder(String name) {
            this.name = name;
        }

        BookingBuilder on(LocalDate date) {
            day = date;
            return this;
        }

        BookingBuilder morning() {
            halves = Halves.AM;
            end = LocalTime.of(12, 30);
            return this;
        }

        BookingBuilder afternoon() {
            halves = Halves.PM;
            start = LocalTime.of(12, 30);
            return this;
        }

        BookingBuilder between(String from, String to) {
            start = LocalTime.parse(from);
            end = LocalTime.parse(to);
            return this;
        }

        BookingBuilder at(String code) {
            space = code;
            return this;
        }

        BookingBuilder ofA(String resourceKind) {
            kind = resourceKind;
            return this;
        }

        BookingBuilder minutesLater(int minutes) {
            bookedAt = bookedAt.plusSeconds(60L * minutes);
            return this;
        }

        Booked booked() {
            return new Booked(
                    id(name),
                    PERSON,
                    PERSON,
                    space,
                    "host-of-" + space,
                    space + "-D01",
                    kind,
                    day.atTime(start).atZone(BRUSSELS).toInstant(),
                    day.atTime(end).atZone(BRUSSELS).toInstant(),
                    day,
                    halves.count(),
                    halves,
                    60,
                    bookedAt);
        }
    }
}
