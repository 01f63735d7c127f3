package halte.demo.history;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.activity.Chance;
import halte.demo.activity.Personas;
import halte.demo.activity.Profile;
import halte.demo.activity.Visit;
import halte.demo.network.Half;
import halte.demo.network.Slot;
import halte.demo.network.Space;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When somebody books, comes and goes. */
final class Times {

    private static final int SHORTEST_STAY = 60;
    private static final int DAYTIME_FROM = 7 * 60;
    private static final int DAYTIME_MINUTES = 15 * 60;
    private static final int EVENING = 20 * 60 + 25;

    private final Profile profile;
    private final Chance chance;

    Times(Profile profile, Chance chance) {
        this.profile = profile;
        this.chance = chance;
    }

    Instant cameAt(Visit visit, Space space, Slot slot) {
        double shift =
                profile.at("spaces/" + space.id()).path("arrivalShiftMinutes").asDouble(0);
        var drawn = clock("arrival", visit, space, shift);
        var latest = slot.endsAt().minusSeconds(SHORTEST_STAY * 60L);
        return clamp(drawn, slot.startsAt(), latest.isBefore(slot.startsAt()) ? slot.startsAt() : latest);
    }

    /** Null when the check-out was forgotten: the end of the day will do it. */
    @Nullable
    Instant leftAt(Visit visit, Space space, Slot slot, Instant cameAt) {
        if (visit.worker().id().equals(Personas.EVENING) && visit.halves().contains(Half.PM)) {
            return clamp(space.at(visit.date(), EVENING), cameAt, slot.endsAt());
        }
        if (chance.u("forgotten", visit.worker().id(), visit.date())
                < profile.number("booking/checkOutForgottenShare")) {
            return null;
        }
        var drawn = clock("departure", visit, space, 0);
        var earliest = cameAt.plusSeconds(SHORTEST_STAY * 60L / 2);
        if (visit.halves().size() == 2) {
            earliest = later(earliest, space.at(visit.date(), space.split() + 10));
        }
        return clamp(drawn, earliest, later(earliest, slot.endsAt()));
    }

    /** Some days ahead, at some time of the day; on the day itself a little before coming. */
    Instant bookedAt(String person, LocalDate date, Space space, Instant cameAt) {
        int lead = Chance.pick(
                        chance.u("lead", person, date), profile.weighted(profile.at("booking/leadDays"), "share"))
                .path("days")
                .asInt();
        double u = chance.u("bookedat", person, date);
        return lead == 0
                ? cameAt.minusSeconds(60L * (15 + (int) (u * 60)))
                : space.at(date.minusDays(lead), DAYTIME_FROM + (int) (u * DAYTIME_MINUTES));
    }

    private Instant clock(String what, Visit visit, Space space, double shift) {
        var law = profile.at("booking/" + what).path(part(visit));
        double minutes = Space.minutes(law.path("mean").asText())
                + shift
                + sd(law) * chance.normal(what, visit.worker().id(), visit.date());
        return space.at(visit.date(), (int) Math.max(0, Math.min(24 * 60, minutes)));
    }

    private static double sd(JsonNode law) {
        return law.path("sdMinutes").asDouble();
    }

    private static String part(Visit visit) {
        return visit.halves().size() == 2 ? "DAY" : visit.halves().get(0).name();
    }

    private static Instant clamp(Instant at, Instant from, Instant to) {
        return at.isBefore(from) ? from : at.isAfter(to) ? to : at;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
