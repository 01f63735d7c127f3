package halte.benchmarks.doors;

import halte.benchmarks.measure.Line;
import halte.benchmarks.measure.Load;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** Everybody sends one request at the same moment, each on a connection that is open already. */
final class Rush {

    private static final int NO_ANSWER = 0;

    private final URI address;

    Rush(URI address) {
        this.address = address;
    }

    private record One(int status, long nanos) {}

    /**
     * @param answers how often which status; 0 = none at all
     * @param seconds from the first request to the last answer
     */
    record Seen(Map<Integer, Long> answers, double p50Millis, double p99Millis, double seconds) {

        long with(int status) {
            return answers.getOrDefault(status, 0L);
        }

        long broken() {
            return answers.entrySet().stream()
                    .filter(entry -> entry.getKey() >= 500 || entry.getKey() == NO_ANSWER)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    Seen of(List<Load.Request> requests) throws InterruptedException {
        var seen = new ConcurrentLinkedQueue<One>();
        var ready = new CountDownLatch(requests.size());
        var go = new CountDownLatch(1);
        var people = new ArrayList<Thread>();
        for (var request : requests) {
            var person = new Thread(() -> seen.add(send(request, ready, go)));
            person.start();
            people.add(person);
        }
        ready.await();
        long start = System.nanoTime();
        go.countDown();
        for (var person : people) {
            person.join();
        }
        return summed(List.copyOf(seen), (System.nanoTime() - start) / 1e9);
    }

    private One send(Load.Request request, CountDownLatch ready, CountDownLatch go) {
        long start = System.nanoTime();
        try (var line = Line.to(address)) {
            ready.countDown();
            go.await();
            start = System.nanoTime();
            return new One(request.on(line).status(), System.nanoTime() - start);
        } catch (IOException nobodyAnswered) {
            ready.countDown();
            return new One(NO_ANSWER, System.nanoTime() - start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new One(NO_ANSWER, System.nanoTime() - start);
        }
    }

    private static Seen summed(List<One> all, double seconds) {
        var answers = new TreeMap<Integer, Long>();
        all.forEach(one -> answers.merge(one.status(), 1L, Long::sum));
        var nanos = all.stream().mapToLong(One::nanos).sorted().toArray();
        return new Seen(answers, at(nanos, 0.5), at(nanos, 0.99), seconds);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))] / 1e6;
    }
}
