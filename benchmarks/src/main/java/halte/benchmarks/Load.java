package halte.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** Clients that book one slot after the other, each on a connection of its own. */
final class Load {

    private final URI address;
    private final Slots slots;
    private final IntFunction<String> tokenOfClient;

    Load(URI address, Slots slots, IntFunction<String> tokenOfClient) {
        this.address = address;
        this.slots = slots;
        this.tokenOfClient = tokenOfClient;
    }

    Measured run(int clients, int seconds) throws InterruptedException {
        var nanos = new ConcurrentLinkedQueue<long[]>();
        var failures = new AtomicLong();
        var ready = new CountDownLatch(clients);
        var go = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        for (int number = 0; number < clients; number++) {
            var token = tokenOfClient.apply(number);
            var thread = new Thread(() -> {
                ready.countDown();
                await(go);
                nanos.add(book(token, System.nanoTime() + seconds * 1_000_000_000L, failures));
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

    private long[] book(String token, long until, AtomicLong failures) {
        var took = new Nanos();
        while (System.nanoTime() < until) {
            try (var line = Line.to(address)) {
                while (System.nanoTime() < until) {
                    long start = System.nanoTime();
                    var answer = line.send("POST", "/api/bookings", headers(token), slots.next());
                    if (answer.status() == 201) {
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

    private static String headers(String token) {
        return "Authorization: Bearer " + token + "\r\nContent-Type: application/json\r\nAccept: application/json\r\n"
                + "Idempotency-Key: " + Ids.next() + "\r\n";
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
