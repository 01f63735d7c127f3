package halte.launcher;

/** Something the person at the keyboard can mend; its message is one sentence that says how. */
public final class Hint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Hint(String message) {
        super(message);
    }
}
