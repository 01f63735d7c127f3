package halte.benchmarks.doublebooking;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** How often what was asked, and how it ended. */
final class Tally {

    private final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();
    private final AtomicLong unanswered = new AtomicLong();
    private final AtomicLong faults = new AtomicLong();
    private final AtomicLong disturbances = new AtomicLong();

    void asked(String command, String outcome) {
        outcomes.computeIfAbsent(command + " " + outcome, name -> new LongAdder())
                .increment();
    }

    void noAnswer() {
        unanswered.incrementAndGet();
    }

    void fault(int status) {
        faults.incrementAndGet();
        asked("(fault)", String.valueOf(status));
    }

    void disturbed() {
        disturbances.incrementAndGet();
    }

    long disturbances() {
        return disturbances.get();
    }

    long unanswered() {
        return unanswered.get();
    }

    /** Commands that were done, by name and outcome. */
    Map<String, Long> outcomes() {
        var all = new TreeMap<String, Long>();
        outcomes.forEach((name, count) -> all.put(name, count.sum()));
        return all;
    }

    long done(String command) {
        return outcomes().getOrDefault(command + " done", 0L);
    }
}
