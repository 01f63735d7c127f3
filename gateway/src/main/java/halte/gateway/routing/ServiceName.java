package halte.gateway.routing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The services behind the gateway and the first path segments each one owns. */
public enum ServiceName {
    BOOKING(
            "spaces",
            "operators",
            "resources",
            "bookings",
            "presences",
            "occupancy",
            "public-holidays",
            "people-seen",
            "holds",
            "series",
            "waiting-list",
            "booking-rules",
            "quotas",
            "verdicts",
            "blockers",
            "allocations",
            "absences",
            "rota",
            "free",
            "feeds",
            "calendars",
            "kiosks",
            "kiosk",
            "strikes",
            "check-in-codes",
            "imports/uses"),
    MEMBERSHIP(
            "people",
            "accounts",
            "plans",
            "memberships",
            "allowances",
            "quotes",
            "trainings",
            "teams",
            "imports/memberships",
            "imports/people",
            "imports/trainings"),
    BILLING(
            "vat-kinds",
            "sellers",
            "families",
            "offers",
            "resource-rates",
            "prices",
            "charges",
            "bill-runs",
            "documents",
            "revenues",
            "imports/charges"),
    COMMUNITY("events", "tickets", "agenda", "agenda.ics", "imports/events");

    private static final Map<String, ServiceName> OWNERS = Stream.of(values())
            .flatMap(service -> service.segments.stream().map(segment -> Map.entry(segment, service)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> segments;

    ServiceName(String... segments) {
        this.segments = Set.of(segments);
    }

    /** Who owns {@code /api/bookings/…}; nobody owns what is not in the table, so nothing else of a service can be reached. */
    public static Optional<ServiceName> ownerOf(String path) {
        if (!path.startsWith("/api/")) {
            return Optional.empty();
        }
        var segments = path.substring("/api/".length()).split("[/?]", 3);
        var first = Optional.ofNullable(OWNERS.get(segments[0]));
        return first.isPresent() || segments.length < 2
                ? first
                : Optional.ofNullable(OWNERS.get(segments[0] + "/" + segments[1]));
    }
}
