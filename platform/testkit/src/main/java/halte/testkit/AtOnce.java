package halte.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** A real race: everybody stands ready in a thread of their own, and all start at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * What each of them answered, in the order given.
     *
     * @throws ExecutionException when one of them failed
     */
    public static <T> List<T> all(List<? extends Callable<T>> calls) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var running = calls.stream()
                    .map(call -> pool.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<T>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    /** The same work so many times at once, as replicas of a service do it. */
    public static void times(int times, Runnable work) throws InterruptedException, ExecutionException {
        var calls = new ArrayList<Callable<Boolean>>();
        for (int each = 0; each < times; each++) {
            calls.add(() -> {
                work.run();
                return true;
            });
        }
        all(calls);
    }
}
