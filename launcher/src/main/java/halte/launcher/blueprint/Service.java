package halte.launcher.blueprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The five services of the platform, in the order they are shown. */
public enum Service {
    GATEWAY("gateway", 0, false),
    BOOKING("booking-service", 1, true),
    MEMBERSHIP("membership-service", 2, true),
    BILLING("billing-service", 3, true),
    COMMUNITY("community-service", 4, true);

    private final String title;
    private final int portOffset;
    private final boolean owner;

    Service(String title, int portOffset, boolean owner) {
        this.title = title;
        this.portOffset = portOffset;
        this.owner = owner;
    }

    /** Those that own data and facts; the gateway owns neither. */
    public static List<Service> owners() {
        return List.of(BOOKING, MEMBERSHIP, BILLING, COMMUNITY);
    }

    public static Optional<Service> named(String title) {
        for (var service : values()) {
            if (service.title.equals(title) || service.shortName().equals(title)) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    /** Also the name of its module. */
    public String title() {
        return title;
    }

    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int portOffset() {
        return portOffset;
    }

    public Optional<Database> database() {
        return owner ? Optional.of(Database.of(shortName())) : Optional.empty();
    }

    /** Where a fact ends that could not be handled; the gateway hears none. */
    public Optional<String> deadLetterTopic() {
        return owner ? Optional.of(title + "-dead-letters") : Optional.empty();
    }

    /** Under this name the gateway is told where the service answers. */
    public String addressVariable() {
        return "HALTE_" + name() + "_URLS";
    }
}
