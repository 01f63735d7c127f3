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

    /** A trial is given, a voucher is paid by its funder, and paying per use is paid by using. */
    public boolean isChargedWhenTaken() {
        return this != TRIAL && this != VOUCHER && this != PAY_PER_USE;
    }

    public boolean isRenewed() {
        return this == SUBSCRIPTION;
    }
}
