package halte.billing.charges;

import halte.billing.catalogue.PriceInquiry;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody wants the price of: an offer by quantity, a desk by half-days, or a room by time. */
record PriceQuestion(
        @Nullable String space,
        @Nullable String resource,
        @Nullable String part,
        @Nullable Integer halfDays,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String offer,
        @Nullable BigDecimal quantity) {

    private static final int MINUTES_PER_HALF_DAY = 240;
    private static final Duration LONGEST = Duration.ofDays(31);

    /** @param kind kind of the resource; a question without resource is about any desk */
    PriceInquiry inquiry(String kind, Instant now) {
        if (offer != null) {
            return PriceInquiry.ofOffer(offer, quantity == null ? BigDecimal.ONE : quantity, now);
        }
        if (space == null) {
            throw incomplete();
        }
        return PriceInquiry.ofUse(space, resource == null ? space : resource, kind, halfDayCount(), minutes(), now);
    }

    private int halfDayCount() {
        if (halfDays != null) {
            return halfDays;
        }
        return part == null || part.equals("DAY") ? 2 : 1;
    }

    private int minutes() {
        if (startsAt == null || endsAt == null) {
            return halfDayCount() * MINUTES_PER_HALF_DAY;
        }
        var length = Duration.between(startsAt, endsAt);
        if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
            throw incomplete();
        }
        return (int) length.toMinutes();
    }

    private static Refusal incomplete() {
        return new Refusal(
                CommonProblem.INVALID_INPUT,
                Text.of(
                        "Dites l’espace et la durée (part, halfDays, ou startsAt avant endsAt), ou l’offre.",
                        "Noem de plek en de duur (part, halfDays, of startsAt vóór endsAt), of het aanbod.",
                        "Nennen Sie den Ort und die Dauer (part, halfDays oder startsAt vor endsAt) oder das Angebot.",
                        "Say the space and the length (part, halfDays, or startsAt before endsAt), or the offer."));
    }
}
