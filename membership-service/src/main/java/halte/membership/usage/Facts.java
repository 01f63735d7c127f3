package halte.membership.usage;

import halte.contracts.membership.CancellationFeeDueV1;
import halte.contracts.membership.MembershipFact;
import halte.contracts.membership.UsageRatedV1;
import halte.contracts.membership.UsageReleasedV1;
import halte.contracts.membership.UsageSettledV1;
import halte.membership.ledger.Allowances;
import halte.membership.ledger.Outcome;
import halte.membership.ledger.Use;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The one place where a use becomes a fact on the wire. */
public final class Facts {

    private Facts() {}

    static UsageRatedV1 rated(Allowances allowances, Use use) {
        var booked = use.booked();
        return new UsageRatedV1(
                booked.bookingId(),
                booked.personId(),
                booked.accountId(),
                allowances.sellerOf(use),
                booked.space(),
                booked.operator(),
                booked.resource(),
                booked.resourceKind(),
                booked.localDate(),
                booked.halfDays(),
                use.coveredHalfDays(),
                booked.minutes(),
                isCovered(use),
                use.grants(),
                booked.bookedAt());
    }

    /** As it stands now, which is how it was settled. */
    public static UsageSettledV1 settled(Allowances allowances, Use use) {
        var booked = use.booked();
        return new UsageSettledV1(
                booked.bookingId(),
                booked.personId(),
                booked.accountId(),
                allowances.sellerOf(use),
                booked.space(),
                booked.operator(),
                booked.resource(),
                booked.resourceKind(),
                booked.localDate(),
                booked.halfDays(),
                use.coveredHalfDays(),
                booked.minutes(),
                isCovered(use),
                use.grants(),
                booked.bookedAt(),
                overAt(use),
                Objects.requireNonNull(use.outcome()).name());
    }

    /** What the end of a booking is told by: its own, and what other bookings have from it. */
    static List<MembershipFact> ended(Allowances allowances, Use use) {
        List<MembershipFact> facts = new ArrayList<>();
        facts.add(isReleased(use) ? released(use) : settled(allowances, use));
        facts.addAll(changes(allowances));
        return facts;
    }

    /** Open bookings that are covered otherwise than was told. */
    static List<MembershipFact> changes(Allowances allowances) {
        return allowances.uses().stream()
                .filter(use -> use.isOpen() && use.isChanged())
                .<MembershipFact>map(use -> rated(allowances, use))
                .toList();
    }

    static UsageReleasedV1 released(Use use) {
        return new UsageReleasedV1(use.bookingId(), use.booked().personId(), overAt(use));
    }

    /** What a late cancellation costs; the same booking has the same fee, however often it is told. */
    static CancellationFeeDueV1 fee(Use use, String offer, int percent, Instant at) {
        var booked = use.booked();
        return new CancellationFeeDueV1(
                UUID.nameUUIDFromBytes(("cancellation-fee:" + booked.bookingId()).getBytes(StandardCharsets.UTF_8)),
                booked.bookingId(),
                booked.personId(),
                booked.accountId(),
                booked.space(),
                offer,
                booked.operator(),
                booked.localDate(),
                BigDecimal.valueOf(percent, 2).toPlainString(),
                at);
    }

    /** A room asks for no half-days, yet it is not free. */
    private static boolean isCovered(Use use) {
        return use.isFullyCovered() && use.booked().resourceKind().equals("DESK");
    }

    private static Instant overAt(Use use) {
        return Objects.requireNonNull(use.overAt());
    }

    static boolean isReleased(Use use) {
        return use.outcome() == Outcome.CANCELLED_IN_TIME;
    }
}
