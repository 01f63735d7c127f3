package halte.booking.calendar;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Gets calendars of others: patiently for a while, and no more of them than agreed. */
@ApplicationScoped
class CalendarFetch {

    private static final int MOST_REDIRECTS = 4;
    private static final int NOT_MODIFIED = 304;

    private final AddressGuard guard;
    private final CalendarConfig config;
    private final HttpClient client;

    CalendarFetch(AddressGuard guard, CalendarConfig config, Vertx vertx) {
        this.guard = guard;
        this.config = config;
        // Not decompressed: the limit would not hold for what comes out.
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setVerifyHost(true)
                .setKeepAlive(false)
                .setConnectTimeout(5000)
                .setIdleTimeout(10)
                .setDecompressionSupported(false));
    }

    /** @param text null when nothing changed since */
    record Fetched(
            @Nullable String text,
            @Nullable String etag,
            @Nullable String lastModified) {}

    /** @throws NotRead when it cannot be had */
    Fetched fetch(String address, @Nullable String etag, @Nullable String lastModified) {
        long deadline = System.nanoTime() + config.patience().toNanos();
        var checked = guard.check(address);
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var answer = ask(checked, etag, lastModified, deadline);
            var location = answer.location();
            if (location == null) {
                return fetched(answer);
            }
            checked = guard.check(resolved(checked.uri(), location));
        }
        throw new NotRead(Failure.REFUSED);
    }

    private record Answer(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String lastModified,
            Buffer body) {}

    private static Fetched fetched(Answer answer) {
        if (answer.status() == NOT_MODIFIED) {
            return new Fetched(null, answer.etag(), answer.lastModified());
        }
        if (answer.status() != 200) {
            throw new NotRead(Failure.REFUSED);
        }
        return new Fetched(answer.body().toString(StandardCharsets.UTF_8), answer.etag(), answer.lastModified());
    }

    private static URI resolved(URI from, String location) {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException notAnAddress) {
            throw new NotRead(Failure.REFUSED);
        }
    }

    private Answer ask(
            AddressGuard.Checked checked, @Nullable String etag, @Nullable String lastModified, long deadline) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(
                        checked.port(), checked.machine().getHostAddress()))
                .setHost(checked.uri().getHost())
                .setPort(checked.port())
                .setSsl(checked.encrypted())
                .setURI(checked.target())
                .putHeader("Accept", "text/calendar, */*;q=0.1")
                .putHeader("User-Agent", "Halte");
        if (etag != null) {
            options.putHeader("If-None-Match", etag);
        }
        if (lastModified != null) {
            options.putHeader("If-Modified-Since", lastModified);
        }
        var asked = client.request(options)
                .compose(request -> request.send().compose(this::received).onFailure(none -> request.reset()));
        try {
            return asked.toCompletionStage()
                    .toCompletableFuture()
                    .get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof NotRead known ? known : new NotRead(Failure.NOT_REACHED);
        } catch (TimeoutException e) {
            throw new NotRead(Failure.NOT_REACHED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotRead(Failure.NOT_REACHED);
        }
    }

    private Future<Answer> received(HttpClientResponse response) {
        Promise<Answer> answered = Promise.promise();
        var body = Buffer.buffer();
        boolean moved =
                response.statusCode() >= 300 && response.statusCode() < 400 && response.statusCode() != NOT_MODIFIED;
        response.exceptionHandler(answered::tryFail)
                .handler(piece -> {
                    if (body.length() + piece.length() > config.largest()) {
                        answered.tryFail(new NotRead(Failure.TOO_LARGE));
                        response.request().connection().close();
                    } else {
                        body.appendBuffer(piece);
                    }
                })
                .endHandler(end -> answered.tryComplete(new Answer(
                        response.statusCode(),
                        moved ? response.getHeader("Location") : null,
                        response.getHeader("ETag"),
                        response.getHeader("Last-Modified"),
                        body)));
        return answered.future();
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
