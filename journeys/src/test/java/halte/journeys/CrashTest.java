package halte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** booking-service is killed in the middle of its work. */
@Journey
@Order(31)
class CrashTest {

    private static final int BOOKINGS = 40;
    private static final int KILL_AFTER = 12;
    /** None of their plans holds in Maison des Tilleuls, so a late cancellation there is charged. */
    private static final List<Account> PAYING = List.of(Account.PETRA, Account.EMILE, Account.NORA);

    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    void what_was_acknowledged_is_there_and_was_heard_once_by_everybody() throws Exception {
        // Given cards for all of it, and what was charged before
        var worker = Newcomer.account();
        var ledger = new Ledger(worker);
        for (int card = 0; card < BOOKINGS / 10; card++) {
            ledger.buy("ENG-CARD10H");
        }
        var charged = new LinkedHashMap<Account, Integer>();
        PAYING.forEach(payer -> charged.put(payer, charges(payer)));
        var before = bookingsOf(worker);

        // When everybody books and cancels, and the service is killed meanwhile
        var booked = burst(worker);

        // Then every acknowledged booking is there, and none that nobody asked for
        assertThat(booked).hasSize(BOOKINGS).doesNotHaveDuplicates();
        var after = bookingsOf(worker);
        assertThat(after).containsAll(booked).hasSize(before.size() + BOOKINGS);

        // And membership-service heard each once
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var holds = ledger.holds();
            assertThat(booked).allSatisfy(booking -> assertThat(holds).containsEntry(booking, 1L));
        });

        // And billing-service too
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> charged.forEach((payer, number) ->
                        assertThat(charges(payer)).as("charges of %s", payer).isEqualTo(number + 1)));
    }

    private List<String> burst(Account worker) throws Exception {
        var clients = Executors.newFixedThreadPool(6);
        try {
            var bookings = new ArrayList<java.util.concurrent.Future<String>>();
            for (int number = 0; number < BOOKINGS; number++) {
                var date = Days.today().plusDays(10 + number % 20).toString();
                var part = number < 20 ? "AM" : "PM";
                bookings.add(clients.submit(() -> book(worker, date, part)));
            }
            var cancellations = PAYING.stream()
                    .map(payer -> clients.submit((Callable<String>) () -> bookAndCancel(payer)))
                    .toList();
            await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.get() >= KILL_AFTER);
            Platform.kill("booking-service");
            for (var cancellation : cancellations) {
                cancellation.get();
            }
            var ids = new ArrayList<String>();
            for (var booking : bookings) {
                ids.add(booking.get());
            }
            return ids;
        } finally {
            clients.shutdownNow();
        }
    }

    private String book(Account account, String date, String part) {
        var answer = until(account, "/api/bookings", Map.of("space", "ENG", "date", date, "part", part));
        acknowledged.incrementAndGet();
        return answer;
    }

    private String bookAndCancel(Account account) {
        var booking = book(account, Days.today().toString(), "DAY");
        return until(account, "/api/bookings/%s/cancellation".formatted(booking), Map.of());
    }

    /** As a client with patience does: the same key again until there is an answer. */
    private static String until(Account account, String path, Map<String, String> body) {
        var key = UUID.randomUUID();
        for (int tried = 0; tried < 200; tried++) {
            try {
                var answer = Api.of(account).command(path, body, key);
                if (answer.statusCode() < 300) {
                    return answer.jsonPath().getString("bookingId");
                }
                assertThat(isWorthAnotherTry(answer.statusCode()))
                        .as(answer.asString())
                        .isTrue();
            } catch (RuntimeException cut) {
                // The connection was cut: whether it was done, the next try will tell.
            }
            LockSupport.parkNanos(1_000_000_000);
        }
        throw new AssertionError("No answer to " + path);
    }

    private static boolean isWorthAnotherTry(int status) {
        return status >= 500 || status == 429;
    }

    private static List<String> bookingsOf(Account account) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = Api.of(account).get("/api/bookings?limit=200" + (cursor == null ? "" : "&cursor=" + cursor));
            ids.addAll(page.getList("items.bookingId"));
            cursor = page.getString("next");
        } while (cursor != null);
        return ids;
    }

    private static int charges(Account account) {
        return Api.of(account)
                .get("/api/charges?limit=200")
                .getList("items.findAll { it.source == 'USAGE' && it.space == 'ENG' }")
                .size();
    }
}
