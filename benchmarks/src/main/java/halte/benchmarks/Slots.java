package halte.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Free half-days, each handed out once: neighbours in time go to different spaces, as people do. */
final class Slots {

    static final int SPACES = 100;
    static final int DESKS = 40;

    private final LocalDate first;
    private final AtomicInteger handedOut = new AtomicInteger();

    Slots(LocalDate first) {
        this.first = first;
    }

    /** The body of a booking of the next one. */
    String next() {
        int number = handedOut.getAndIncrement();
        int space = number % SPACES;
        int desk = number / SPACES % DESKS;
        int half = number / (SPACES * DESKS);
        return "{\"space\":\"%s\",\"resource\":\"%s\",\"date\":\"%s\",\"part\":\"%s\"}"
                .formatted(code(space), desk(space, desk), first.plusDays(half / 2), half % 2 == 0 ? "AM" : "PM");
    }

    static String code(int space) {
        return "BEN%03d".formatted(space);
    }

    static String desk(int space, int desk) {
        return code(space) + "-D%02d".formatted(desk);
    }
}
