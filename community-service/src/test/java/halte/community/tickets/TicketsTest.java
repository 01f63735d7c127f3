package halte.community.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import halte.community.CommunityTest;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketsTest extends CommunityTest {

    private final String aline = Tokens.worker("Aline Lambotte");
    private final String emile = Tokens.worker("Émile Roufosse");

    @Test
    void aSeatIsTakenOncePerPerson() {
        // Given
        var id = published(anEvent());
        var ticket = post(aline, tickets(id), null);

        // When
        var again = post(aline, tickets(id), null);

        // Then
        ticket.then()
                .statusCode(201)
                .body("state", equalTo("TAKEN"))
                .body("title.fr", equalTo("Petit-déjeuner du mardi"));
        again.then().statusCode(409).body("type", equalTo("/problems/already-registered"));
        get("", "/api/events/" + id).then().body("seatsTaken", equalTo(1)).body("seatsLeft", equalTo(11));
        get(aline, "/api/tickets").then().body("items.eventId", hasItem(id));
        get(emile, "/api/tickets").then().body("items.eventId", not(hasItem(id)));
    }

    @Test
    void ofManyWhoRaceOnlyAsManyAsThereAreSeatsGetOne() throws Exception {
        // Given
        var event = anEvent();
        event.put("capacity", 5);
        var id = published(event);
        var people = IntStream.range(0, 24)
                .mapToObj(person -> Tokens.worker("Coureur numéro " + person + " " + id))
                .toList();

        // When
        var statuses = atOnce(people, id);

        // Then
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(5);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(19);
        get("", "/api/events/" + id).then().body("seatsLeft", equalTo(0));
        assertThat(get(host(), tickets(id)).<List<?>>path("items")).hasSize(5);
    }

    @Test
    void tapsOfOnePersonAtOnceGiveOneTicket() throws Exception {
        // Given
        var id = published(anEvent());

        // When
        var statuses = atOnce(Collections.nCopies(8, aline), id);

        // Then
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(7);
        get("", "/api/events/" + id).then().body("seatsTaken", equalTo(1));
    }

    @Test
    void aSeatGivenBackCanBeTakenByAnother() {
        // Given
        var event = anEvent();
        event.put("capacity", 1);
        var id = published(event);
        String ticket = post(aline, tickets(id), null).path("ticketId");
        post(emile, tickets(id), null).then().statusCode(409).body("type", equalTo("/problems/event-full"));

        // When
        var cancelled = post(aline, "/api/tickets/" + ticket + "/cancellation", null);

        // Then
        cancelled.then().statusCode(200).body("state", equalTo("CANCELLED"));
        post(emile, tickets(id), null).then().statusCode(201);
        post(aline, "/api/tickets/" + ticket + "/cancellation", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-cancelled"));
    }

    @Test
    void aForeignTicketDoesNotExist() {
        // Given
        var id = published(anEvent());
        String ticket = post(aline, tickets(id), null).path("ticketId");

        // When
        var answer = post(emile, "/api/tickets/" + ticket + "/cancellation", null);

        // Then
        answer.then().statusCode(404);
        get("", "/api/events/" + id).then().body("seatsTaken", equalTo(1));
    }

    @Test
    void theHostsOfTheSpaceSeeWhoComesAndNobodyElseDoes() {
        // Given
        var id = published(anEvent());
        post(aline, tickets(id), null).then().statusCode(201);
        clock.advance(Duration.ofMinutes(1));
        post(emile, tickets(id), null).then().statusCode(201);

        // When
        var guests = get(host(), tickets(id));

        // Then
        guests.then().statusCode(200).body("items.name", contains("Aline Lambotte", "Émile Roufosse"));
        get(Tokens.manager("grange-et-compagnie"), tickets(id))
                .then()
                .body("items.name", containsInAnyOrder("Aline Lambotte", "Émile Roufosse"));
        get(foreignHost(), tickets(id)).then().statusCode(403);
        get(aline, tickets(id)).then().statusCode(403);
        get(Tokens.region(), tickets(id)).then().statusCode(403);
    }

    @Test
    void neitherADraftNorWhatHasBegunNorWhatIsOffTakesRegistrations() {
        // Given
        var draft = draft(anEvent());
        var off = published(anEvent());
        post(host(), "/api/events/" + off + "/cancellation", null).then().statusCode(200);
        var begun = published(anEvent());
        clock.advance(Duration.ofDays(8).plusMinutes(1));

        // When
        var draftAnswer = post(aline, tickets(draft), null);
        var offAnswer = post(aline, tickets(off), null);
        var begunAnswer = post(aline, tickets(begun), null);

        // Then
        draftAnswer.then().statusCode(404);
        offAnswer.then().statusCode(409).body("type", equalTo("/problems/event-not-open"));
        begunAnswer.then().statusCode(409).body("type", equalTo("/problems/event-not-open"));
    }

    private static String tickets(String event) {
        return "/api/events/" + event + "/tickets";
    }

    private static List<Integer> atOnce(List<String> tokens, String event)
            throws InterruptedException, ExecutionException {
        var barrier = new CyclicBarrier(tokens.size());
        var pool = Executors.newFixedThreadPool(tokens.size());
        try {
            var calls = tokens.stream()
                    .<Callable<Integer>>map(token -> () -> {
                        barrier.await();
                        return post(token, tickets(event), null).statusCode();
                    })
                    .toList();
            var statuses = new java.util.ArrayList<Integer>();
            for (var call : pool.invokeAll(calls)) {
                statuses.add(call.get());
            }
            return statuses;
        } finally {
            pool.shutdownNow();
        }
    }
}
