package halte.demo.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Sends steps in order, the requests of a step several at a time, each until it is accepted. */
public final class Sender {

    private static final int AT_ONCE = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What passes by itself: a service that starts, or has not heard yet of what another one learned. */
    private static final Set<Integer> TRY_AGAIN = Set.of(404, 409, 422, 429, 502, 503, 504);

    /** What no waiting changes, whatever its status. */
    private static final Set<String> FOR_GOOD = Set.of(
            "/problems/history-not-possible", "/problems/idempotency-key-reused", "/problems/trial-already-used");

    private final Target target;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Token token;

    public Sender(Target target, Clock clock) {
        this.target = target;
        this.clock = clock;
        this.token = new Token(http, target, clock);
    }

    /**
     * @param from percent of the whole load before these steps
     * @param to percent after them
     * @param progress hears {@code <percent> <what>} as it goes
     */
    public void send(List<Step> steps, int from, int to, Consumer<String> progress)
            throws IOException, InterruptedException {
        int total = Math.max(
                1, steps.stream().mapToInt(step -> step.requests().size()).sum());
        int sent = 0;
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var step : steps) {
                progress.accept(from + (to - from) * sent / total + " " + step.what());
                for (var call : pool.invokeAll(calls(step))) {
                    call.get();
                }
                sent += step.requests().size();
            }
        } catch (ExecutionException e) {
            throw new IOException(
                    e.getCause() == null ? e.toString() : e.getCause().getMessage(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Callable<Boolean>> calls(Step step) {
        var calls = new ArrayList<Callable<Boolean>>();
        for (var request : step.requests()) {
            calls.add(() -> {
                send(request);
                return true;
            });
        }
        return calls;
    }

    /** Asks once and answers whatever the service says; for what may be refused. */
    HttpResponse<String> ask(Request request) throws IOException, InterruptedException {
        return once(request);
    }

    private void send(Request request) throws IOException, InterruptedException {
        var deadline = clock.instant().plus(PATIENCE);
        for (long pause = 100; ; pause = Math.min(2_000, pause * 2)) {
            try {
                var answer = once(request);
                if (answer.statusCode() / 100 == 2) {
                    return;
                }
                if (!mayPass(answer) || clock.instant().isAfter(deadline)) {
                    throw new RefusedException(request, answer);
                }
            } catch (RefusedException refused) {
                throw refused;
            } catch (IOException unreachable) {
                if (clock.instant().isAfter(deadline)) {
                    throw new IOException(
                            "%s: not reachable (%s).".formatted(request, unreachable.getMessage()), unreachable);
                }
            }
            Thread.sleep(pause);
        }
    }

    private static boolean mayPass(HttpResponse<String> answer) {
        return TRY_AGAIN.contains(answer.statusCode())
                && FOR_GOOD.stream().noneMatch(type -> answer.body().contains(type));
    }

    private HttpResponse<String> once(Request request) throws IOException, InterruptedException {
        var http = HttpRequest.newBuilder(target.of(request))
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", request.idempotencyKey().toString())
                .timeout(PATIENCE)
                .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.bytes()))
                .build();
        return this.http.send(http, HttpResponse.BodyHandlers.ofString());
    }

    /** The service said no, and will say no again. */
    private static final class RefusedException extends IOException {

        private static final int MOST = 800;

        RefusedException(Request request, HttpResponse<String> answer) {
            super("%s was refused (%d): %s"
                    .formatted(
                            request,
                            answer.statusCode(),
                            answer.body()
                                    .substring(0, Math.min(MOST, answer.body().length()))));
        }
    }
}
