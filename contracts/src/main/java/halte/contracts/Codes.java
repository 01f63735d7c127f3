package halte.contracts;

/** What the short names look like by which all services call the same thing; as patterns of a whole text. */
public final class Codes {

    /** {@code CHI}: two to eight capitals and digits. */
    public static final String SPACE = "[A-Z][A-Z0-9]{1,7}";

    /** {@code CHI-D07}: the space, a hyphen, and up to twelve capitals and digits. */
    public static final String RESOURCE = SPACE + "-[A-Z0-9]{1,12}";

    private Codes() {}
}
