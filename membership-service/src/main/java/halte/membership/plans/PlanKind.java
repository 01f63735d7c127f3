package halte.membership.plans;

/** What sort of offer a plan is. */
public enum PlanKind {
    TRIAL,
    PAY_PER_USE,
    PASS,
    CARD,
    SUBSCRIPTION,
    ASSOCIATION,
    VOUCHER;

    /** Nobody is charged: a trial is given, a voucher is paid by its funder. */
    public boolean isFree() {
        return this == TRIAL || this == VOUCHER;
    }

    public boolean isRenewed() {
        return this == SUBSCRIPTION;
    }
}
