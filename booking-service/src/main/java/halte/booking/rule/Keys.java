package halte.booking.rule;

import halte.booking.structure.Space;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What opens a door for somebody while nobody hosts: plans that say so, and being one of those who host.
 *
 * @param badges of the plans they hold
 * @param hosted codes of the spaces they host
 * @param managed operators they manage
 */
public record Keys(List<Badge> badges, Set<String> hosted, Set<String> managed) {

    /** Somebody who comes while a host is there. */
    public static final Keys NONE = new Keys(List.of(), Set.of(), Set.of());

    static final Keys EVERYWHERE = of(List.of(new Badge(LocalDate.MIN, null, null)));

    /**
     * @param until last day, or null
     * @param spaces codes of the spaces it opens; null = all
     */
    public record Badge(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Set<String> spaces) {

        private boolean opens(String space, LocalDate date) {
            return !date.isBefore(from)
                    && (until == null || !date.isAfter(until))
                    && (spaces == null || spaces.contains(space));
        }
    }

    static Keys of(List<Badge> badges) {
        return new Keys(badges, Set.of(), Set.of());
    }

    boolean isStaffOf(Space space) {
        return hosted.contains(space.space()) || managed.contains(space.operator());
    }

    /** Whether they get in on that day while nobody hosts. */
    public boolean open(Space space, LocalDate date) {
        return isStaffOf(space) || badges.stream().anyMatch(badge -> badge.opens(space.space(), date));
    }
}
