package halte.benchmarks.measure;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Clients that send one request after the other, each on a connection of its own. */
public final class Load {

    private final URI address;
    private final Requests requests;

    public Load(URI address, Requests requests) {
        this.address = address;
        this.requests = requests;
    }

    /** What is asked next. */
    public interface Requests {
        Request next(int client);
    }

    /**
     * @param token null = nobody
     * @param expected the status that counts; anything else is a failure
     */
    public record Request(
            String method, String path, @Nullable String token, String body, int expected) {

        public static Request get(String path) {
            return new Request("GET", path, null, "", 200);
        }

        public static Request booking(String token, String body) {
            return new Request("POST", "/api/bookings", token, body, 201);
        }

        public Line.Answer on(Line line) throws IOException {
            return line.send(method, path, headers(), body);
        }

        private String headers() {
            var headers = "Accept: application/json\r\n";
            if (token != null) {
                headers += "Authorization: Bearer " + token + "\r\n";
            }
            return method.equals("GET")
                    ? headers
                    : headers + "Content-Type: application/json\r\nIdempotency-Key: " + Ids.next() + "\r\n";
        }
    }

    public Measured run(int clients, int seconds) throws InterruptedException {
        return run(clients, seconds, 0);
    }

    /** @param rate requests a second of all clients together at most; 0 = as many as they can */
    public Measured run(int clients, int seconds, double rate) throws InterruptedException {
        var nanos = new ConcurrentLinkedQueue<long[]>();
        var failures = new AtomicLong();
        var ready = new CountDownLatch(clients);
        var go = new CountDownLatch(1);
        long pause = rate <= 0 ? 0 : (long) (clients / rate * 1e9);
        var threads = new ArrayList<Thread>();
        for (int number = 0; number < clients; number++) {
            int client = number;
            var thread = new Thread(() -> {
                ready.countDown();
                await(go);
                nanos.add(send(client, System.nanoTime() + seconds * 1_000_000_000L, pause, failures));
            });
            thread.start();
            threads.add(thread);
        }
        await(ready);
        long start = System.nanoTime();
        go.countDown();
        join(threads);
        return Measured.of(nanos, failures.get(), (System.nanoTime() - start) / 1e9);
    }

    private long[] send(int client, long until, long pause, AtomicLong failures) {
        var took = new Nanos();
        long due = System.nanoTime();
        while (System.nanoTime() < until) {
            try (var line = Line.to(address)) {
                while (System.nanoTime() < until) {
                    sleepUntil(due);
                    long start = System.nanoTime();
                    due += pause;
                    var request = requests.next(client);
                    var answer = request.on(line);
                    if (answer.status() == request.expected()) {
                        took.add(System.nanoTime() - start);
                    } else if (failures.incrementAndGet() <= 3) {
                        System.err.println(answer.status() + " " + answer.text());
                    }
                }
            } catch (IOException e) {
                if (failures.incrementAndGet() <= 3) {
                    System.err.println(e);
                }
            }
        }
        return took.toArray();
    }

    private static void sleepUntil(long due) {
        long left = due - System.nanoTime();
        if (left > 0) {
            LockSupport.parkNanos(left);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (var thread : threads) {
            thread.join();
        }
    }
}
