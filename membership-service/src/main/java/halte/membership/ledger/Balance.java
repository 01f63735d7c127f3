package halte.membership.ledger;

/** A grant with the sums of its movements, as far as they are known in this transaction. */
public final class Balance {

    private final Grant grant;
    private int held;
    private int used;
    private int expired;

    public Balance(Grant grant, int held, int used, int expired) {
        this.grant = grant;
        this.held = held;
        this.used = used;
        this.expired = expired;
    }

    public static Balance untouched(Grant grant) {
        return new Balance(grant, 0, 0, 0);
    }

    Balance copy() {
        return new Balance(grant, held, used, expired);
    }

    public Grant grant() {
        return grant;
    }

    public int held() {
        return held;
    }

    public int used() {
        return used;
    }

    public int expired() {
        return expired;
    }

    /** What a use of a day within the validity may still take, also when the rest has expired since. */
    public int left() {
        return grant.halfDays() == null ? Integer.MAX_VALUE : grant.halfDays() - held - used;
    }

    void hold(int halfDays) {
        held += halfDays;
    }

    void use(int halfDays) {
        held -= halfDays;
        used += halfDays;
    }

    void giveBackUsed(int halfDays) {
        used -= halfDays;
    }

    /** Half-days counted as expired that a late fact needs after all. */
    int reviveWhatIsNeeded() {
        int needed = grant.halfDays() == null ? 0 : Math.max(0, expired - left());
        expired -= needed;
        return needed;
    }
}
