package halte.booking.reservation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What giving a booking up costs, by the steps fixed when it was made; and what it came to, once it was given up. */
@Embeddable
class GivingUp {

    @Column(name = "cancel_free_until")
    private Instant cancelFreeUntil;

    private @Nullable String fees;

    @Column(name = "first_starts_at")
    private @Nullable Instant firstStartsAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "cancelled_in_time")
    private @Nullable Boolean cancelledInTime;

    @Column(name = "fee_percent")
    private @Nullable Short feePercent;

    @Column(name = "fee_offer")
    private @Nullable String feeOffer;

    protected GivingUp() {} // for Hibernate

    /** Counted from the start it had when it was booked. */
    Fees fees(Instant startsAt) {
        return fees == null
                ? Fees.wholeFrom((int)
                        Duration.between(cancelFreeUntil, countFrom(startsAt)).toMinutes())
                : Fees.read(fees);
    }

    /** Whoever moves a booking to later does not move its fees; whoever moves it to earlier does. */
    Instant countFrom(Instant startsAt) {
        return firstStartsAt == null || startsAt.isBefore(firstStartsAt) ? startsAt : firstStartsAt;
    }

    /** It stays as it was fixed, and never begins later than it did. */
    void moved(Instant formerStart, Instant newStart) {
        var countedFrom = countFrom(formerStart);
        if (firstStartsAt == null) {
            firstStartsAt = formerStart;
        }
        cancelFreeUntil = cancelFreeUntil.plus(Duration.between(countedFrom, countFrom(newStart)));
    }

    /** @param fee null = everything is given back */
    void happened(Fees.@Nullable Step fee, Instant now) {
        cancelledAt = now;
        cancelledInTime = fee == null;
        if (fee != null) {
            feePercent = fee.percent() == null ? null : fee.percent().shortValue();
            feeOffer = fee.offer();
        }
    }

    /** What was due for giving it up, once it was given up late. */
    BookingView.@Nullable Fee due() {
        return cancelledAt == null || wasInTime()
                ? null
                : new BookingView.Fee(feePercent == null ? Fees.WHOLE : feePercent, feeOffer);
    }

    Instant freeUntil() {
        return cancelFreeUntil;
    }

    @Nullable
    Instant at() {
        return cancelledAt;
    }

    boolean wasInTime() {
        return Boolean.TRUE.equals(cancelledInTime);
    }
}
