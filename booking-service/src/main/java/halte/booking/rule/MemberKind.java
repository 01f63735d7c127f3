package halte.booking.rule;

/** What somebody is to the network on a day. */
public enum MemberKind {
    /** Holds a plan. */
    MEMBER,
    /** Can sign in, and holds none. */
    CONTACT,
    /** Came without account. */
    VISITOR
}
