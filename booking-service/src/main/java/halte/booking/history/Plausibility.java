package halte.booking.history;

import halte.booking.history.ImportRequest.Outcome;
import halte.booking.history.ImportRequest.Use;
import halte.booking.hours.OpeningState;
import halte.booking.hours.SensibleTime;
import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import halte.booking.structure.Snapshot;
import halte.booking.structure.Space;
import halte.problem.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether one use can have happened as it is told. */
final class Plausibility {

    private static final Duration EARLY = Duration.ofHours(4);
    private static final Duration LONGEST = Duration.ofDays(30);

    private final Space space;
    private final Snapshot structure;
    private final Instant now;

    Plausibility(Space space, Snapshot structure, Instant now) {
        this.space = space;
        this.structure = structure;
        this.now = now;
    }

    /** @return why not; null when it can */
    @Nullable
    Text objection(Use use) {
        var resource = structure.findResource(use.resource()).filter(known -> known.spaceId() == space.id());
        if (resource.isEmpty()) {
            return same("resource: %s ∉ %s".formatted(use.resource(), space.space()));
        }
        if (!isSensible(use)) {
            return same("2000 ≤ year ≤ 2099");
        }
        if (!use.startsAt().isBefore(use.endsAt())
                || use.endsAt().isAfter(use.startsAt().plus(LONGEST))) {
            return same("startsAt ≥ endsAt");
        }
        return timeObjection(use, new Slot(use.startsAt(), use.endsAt()), resource)
                .or(() -> presenceObjection(use))
                .orElse(null);
    }

    private static boolean isSensible(Use use) {
        return SensibleTime.isSensible(use.startsAt())
                && SensibleTime.isSensible(use.endsAt())
                && SensibleTime.isSensible(use.bookedAt())
                && SensibleTime.isSensible(use.cameAt())
                && SensibleTime.isSensible(use.leftAt())
                && SensibleTime.isSensible(use.localDate());
    }

    private Optional<Text> timeObjection(Use use, Slot slot, Optional<Resource> resource) {
        if (!slot.isOnQuarters()) {
            return Optional.of(Text.of(
                    "startsAt et endsAt ne tombent pas sur un quart d’heure",
                    "startsAt en endsAt vallen niet op een kwartier",
                    "startsAt und endsAt liegen nicht auf einer Viertelstunde",
                    "startsAt and endsAt are not on a quarter of an hour"));
        }
        if (!space.hours().dateOf(use.startsAt()).equals(use.localDate())) {
            return Optional.of(same("localDate ≠ " + space.hours().dateOf(use.startsAt())));
        }
        if (space.hours().on(use.localDate(), structure.holidays()).state() == OpeningState.CLOSED) {
            return Optional.of(Text.of(
                    "l’espace était fermé le " + use.localDate(),
                    "de ruimte was gesloten op " + use.localDate(),
                    "der Ort war am " + use.localDate() + " geschlossen",
                    "the space was closed on " + use.localDate()));
        }
        int halfDays = space.hours().halfDays().count(slot);
        if (use.halfDays() != null && use.halfDays() != halfDays) {
            return Optional.of(same("halfDays ≠ " + halfDays));
        }
        if (use.minutes() != null && use.minutes() != slot.minutes()) {
            return Optional.of(same("minutes ≠ " + slot.minutes()));
        }
        if (use.resourceKind() != null
                && !use.resourceKind().equals(resource.map(Resource::kind).orElse(null))) {
            return Optional.of(same("resourceKind: " + use.resourceKind()));
        }
        return overObjection(use);
    }

    private Optional<Text> overObjection(Use use) {
        boolean over = !use.endsAt().isAfter(now);
        if (use.outcome().isPast()
                && !use.outcome().isCancelled()
                && use.startsAt().isAfter(now)) {
            return Optional.of(same("outcome: " + use.outcome() + ", startsAt > " + now));
        }
        if (!use.outcome().isPast() && over) {
            return Optional.of(same("outcome: " + use.outcome() + ", endsAt ≤ " + now));
        }
        return use.bookedAt().isAfter(now) ? Optional.of(same("bookedAt > " + now)) : Optional.empty();
    }

    private Optional<Text> presenceObjection(Use use) {
        var came = use.cameAt();
        if (use.outcome().wasThere() != (came != null)) {
            return Optional.of(same("outcome: " + use.outcome() + ", cameAt: " + came));
        }
        if (came == null) {
            return use.leftAt() == null ? Optional.empty() : Optional.of(same("leftAt, cameAt: null"));
        }
        if (came.isBefore(use.startsAt().minus(EARLY)) || !came.isBefore(use.endsAt()) || came.isAfter(now)) {
            return Optional.of(same("cameAt ∉ [startsAt − 4 h, endsAt)"));
        }
        var left = use.leftAt();
        if (left != null && (left.isBefore(came) || left.isAfter(now) || use.outcome() == Outcome.CHECKED_IN)) {
            return Optional.of(same("leftAt: " + left));
        }
        return Optional.empty();
    }

    /** Fields and signs read the same in every language. */
    private static Text same(String signs) {
        return Text.of(signs, signs, signs, signs);
    }
}
