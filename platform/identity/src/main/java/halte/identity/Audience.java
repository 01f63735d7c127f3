package halte.identity;

/** Who may call an API method at all; whose things they may touch is decided in the use case. */
public enum Audience {
    /** Everybody, signed in or not. */
    PUBLIC,
    /** Everybody who signed in. */
    MEMBER,
    /** Hosts of any space, and managers of any operator. */
    HOST,
    /** Managers of any operator. */
    MANAGER,
    /** The coordinator of the network. */
    COORDINATOR,
    /** Officers of the Region: aggregates only. */
    REGION
}
