package halte.billing.billrun;

/** Where a draft stands. */
enum DraftState {
    /** The official rules have not looked at it yet. */
    CHECKING,
    READY,
    /** Something must be mended first. */
    BLOCKED,
    /** Left out of this run by the manager. */
    SET_ASIDE,
    /** To be issued by the worker. */
    APPROVED,
    ISSUED,
    /** Refused at the last moment, with its reason; no number was taken. */
    FAILED
}
