package halte.booking.structure;

import halte.booking.hours.OpeningHours;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One bookable thing as it is now.
 *
 * @param id key in the occupation relation
 * @param resource code, for example {@code CHI-D07}
 * @param declared a desk that counts in D1 to D4
 * @param label code of the label it stands behind; null when it is asked for by its own name alone
 * @param version counts every change; who changes it says which one they saw
 */
public record Resource(
        int id,
        int spaceId,
        String resource,
        String kind,
        boolean declared,
        ResourceDescription description,
        @Nullable LocalDate retiredOn,
        @Nullable String label,
        int version) {

    public static final String DESK = "DESK";

    /** Every kind there is, as a pattern. */
    public static final String KINDS = "DESK|ROOM|BOOTH|OFFICE|HALL|MACHINE|STUDIO|PARKING|LOCKER";

    public boolean isDesk() {
        return DESK.equals(kind);
    }

    /** Codes of what it is made of; empty for one thing. A whole is busy when a part is, and the other way round. */
    public List<String> parts() {
        return description.combines() == null ? List.of() : description.combines();
    }

    /** Codes of the identical things behind this label; empty for a thing of its own. */
    public List<String> units() {
        return description.units() == null ? List.of() : description.units();
    }

    /** One thing of its own: neither made of others nor a label for others. Only such a thing is ever occupied. */
    public boolean isAtom() {
        return parts().isEmpty() && units().isEmpty();
    }

    /** Not for whoever asks for any desk. */
    public boolean isFixed() {
        return Boolean.TRUE.equals(description.fixed());
    }

    public Map<String, String> name() {
        return description.name();
    }

    public boolean isInServiceOn(LocalDate date) {
        return retiredOn == null || date.isBefore(retiredOn);
    }

    public boolean isInSeasonOn(LocalDate date) {
        var season = description.season();
        return season == null
                || OpeningHours.inSeason(
                        date, MonthDay.parse("--" + season.from()), MonthDay.parse("--" + season.to()));
    }

    public boolean isBookableOn(LocalDate date) {
        return isInServiceOn(date) && isInSeasonOn(date);
    }
}
