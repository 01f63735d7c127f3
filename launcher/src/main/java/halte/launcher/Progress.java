package halte.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says what is being waited for: redrawn in place on a terminal, a line for each change elsewhere. */
public final class Progress {

    private record Line(String text, boolean done, long since) {}

    /** With name and seconds it stays within 80 columns. */
    private static final int LONGEST = 46;

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final long start = System.nanoTime();
    private int drawn;

    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public static Progress onConsole() {
        return new Progress(System.out, System.console() != null && System.getenv("NO_COLOR") == null);
    }

    /** What a part is waiting for, or doing. */
    public synchronized void waiting(String part, String text) {
        show(part, new Line(text, false, System.nanoTime()));
    }

    public synchronized void done(String part, String text) {
        show(part, new Line(text, true, System.nanoTime()));
    }

    /** A sentence that stays; what is redrawn goes below it. */
    public synchronized void say(String text) {
        erase();
        out.println(text);
        draw();
    }

    /** Called now and then while something is waited for, so that the seconds move. */
    public synchronized void tick() {
        if (terminal) {
            erase();
            draw();
        }
    }

    /** From here on nothing is redrawn. */
    public synchronized void finish() {
        erase();
        draw();
        drawn = 0;
        lines.clear();
    }

    private void show(String part, Line line) {
        lines.put(part, line);
        if (terminal) {
            erase();
            draw();
        } else {
            out.printf("%6.1f s  %-20s %s%n", seconds(start), part, line.text());
        }
    }

    private void erase() {
        if (terminal && drawn > 0) {
            out.print("\033[" + drawn + "A\033[J");
            drawn = 0;
        }
    }

    private void draw() {
        if (!terminal) {
            return;
        }
        lines.forEach((part, line) -> out.printf(
                "  %s %-20s %s%s%n",
                line.done() ? "\033[32m✓\033[0m" : "\033[33m…\033[0m",
                part,
                shortened(line.text()),
                line.done() ? "" : " (%.0f s)".formatted(seconds(line.since()))));
        drawn = lines.size();
        out.flush();
    }

    /** A line that wraps would not be erased whole. */
    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }
}
