package halte.outbox;

/**
 * When the relay looks next. A row just committed can still be above the horizon while an older transaction runs, so
 * for commits that were announced and not seen yet the next looks come quickly; once all were seen it waits to be
 * woken.
 */
final class RelayPace {

    private static final int[] IMPATIENCE_MILLIS = {1, 3, 10, 30, 60};

    private final long pollMillis;
    private int announced;
    private int looksInVain;
    private boolean more;

    /** @param pollMillis how long it waits when nobody wakes it */
    RelayPace(long pollMillis) {
        this.pollMillis = pollMillis;
    }

    /** So many transactions committed facts since we were told last. */
    void announced(int commits) {
        announced += commits;
        looksInVain = 0;
    }

    /**
     * @param commits how many transactions the rows just read came from
     * @param full whether there may be more of them
     */
    void saw(int commits, boolean full) {
        announced = Math.max(0, announced - commits);
        looksInVain = commits > 0 ? 0 : looksInVain;
        more = full;
    }

    boolean looksAgainAtOnce() {
        return more;
    }

    /** Nothing is expected before somebody announces it. */
    boolean isQuiet() {
        return announced == 0 && !more;
    }

    /** Milliseconds until the next look, unless somebody announces something earlier. */
    long pause() {
        if (announced > 0 && looksInVain < IMPATIENCE_MILLIS.length) {
            return IMPATIENCE_MILLIS[looksInVain++];
        }
        announced = 0;
        return pollMillis;
    }
}
