package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.rule.QuotaBook;
import halte.booking.rule.StaffOverride;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks rules and quotas about an intent: the same for a screen, a series and staff. */
@ApplicationScoped
class Judging {

    private final Rules rules;
    private final QuotaBook quotas;

    Judging(Rules rules, QuotaBook quotas) {
        this.rules = rules;
        this.quotas = quotas;
    }

    /** @throws Refusal naming the rule that says no */
    Wish judge(Intent intent) {
        return judge(intent, null);
    }

    /** @param exceptBookingId the booking that is being changed */
    Wish judge(Intent intent, @Nullable UUID exceptBookingId) {
        return rules.judge(new Want(
                intent.space(),
                intent.resource(),
                intent.kind(),
                intent.slot() == null ? intent.date() : null,
                intent.part(),
                intent.slot(),
                intent.person().personId(),
                false,
                exceptBookingId,
                intent.overrideReason() == null ? null : new StaffOverride(intent.overrideReason())));
    }

    /** @throws Refusal naming the quota that is used up */
    @Transactional(value = MANDATORY, dontRollbackOn = Refusal.class)
    void count(Wish wish) {
        quotas.refuseBeyond(wish.asked());
    }
}
