package halte.billing.billrun;

import static halte.billing.charges.ToldFacts.company;
import static halte.billing.charges.ToldFacts.desk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import halte.billing.Network;
import halte.billing.charges.ToldFacts;
import halte.identity.SystemScope;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once, and deaths in between: no gap, no double, no date before the last. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class NumberingTest {

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final int DRAFTS = 15;

    @Inject
    ToldFacts facts;

    @Inject
    Issuing issuing;

    @Inject
    Issuing.IssueDesk desk;

    @Inject
    Drafts drafts;

    @Inject
    Scribe scribe;

    @Inject
    EntityManager database;

    private String seller;

    @BeforeEach
    void network() {
        var code = "NU" + (char) ('A' + RUNS.getAndIncrement());
        seller = "numeroteur-" + UUID.randomUUID().toString().substring(0, 8);
        Network.catalogue();
        Network.seller(seller, code, "STANDARD");
        Network.offer(code + "-DAY", seller, "PASSES", "DAY", "DESK_SERVICE", "18.00");
        for (int i = 0; i < DRAFTS; i++) {
            var account = UUID.randomUUID();
            facts.describe(company(account, "Client " + i));
            facts.tell(desk(code, seller, account, LocalDate.of(2026, 11, 5), 2));
        }
    }

    @Test
    void manyIssuedAtOnceAreNumberedWithoutGapOrDouble() throws Exception {
        // Given
        var approved = approved();
        var pool = Executors.newFixedThreadPool(6);

        // When half of them are issued six at a time, while every fifth dies after its number was taken
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < approved.size(); i++) {
            var draft = approved.get(i);
            boolean dies = i % 5 == 0;
            work.add(pool.submit(() -> SystemScope.run(() -> {
                if (dies) {
                    dieAfterTheNumberIsTaken(draft);
                }
                issuing.issue(draft.id(), draft.content());
            })));
        }
        for (var one : work) {
            one.get();
        }
        pool.shutdown();

        // Then
        var rows = documents();
        assertThat(rows).hasSize(DRAFTS);
        assertThat(rows.stream().map(row -> (Integer) row[0]).toList())
                .isEqualTo(IntStream.rangeClosed(1, DRAFTS).boxed().toList());
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i)[1].toString()).isGreaterThanOrEqualTo(rows.get(i - 1)[1].toString());
            assertThat(rows.get(i)[2]).isEqualTo(rows.get(i - 1)[3]);
        }
    }

    @Test
    void anIssuedDocumentCannotBeChangedOrRemoved() {
        // Given
        var draft = approved().get(0);
        SystemScope.run(() -> issuing.issue(draft.id(), draft.content()));

        // When
        for (var attempt : List.of(
                "update document set payable = 0, net = 0, vat = 0 where seller = ?1",
                "delete from document where seller = ?1")) {
            // Then
            assertThatThrownBy(() -> SystemScope.run(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery(attempt)
                                    .setParameter(1, seller)
                                    .executeUpdate())))
                    .hasStackTraceContaining("issued and frozen");
        }
        assertThat(documents()).hasSize(1);
    }

    @Test
    void aDraftIssuedTwiceIsOneDocument() {
        // Given
        var draft = approved().get(0);

        // When
        SystemScope.run(() -> issuing.issue(draft.id(), draft.content()));
        SystemScope.run(() -> issuing.issue(draft.id(), draft.content()));

        // Then
        assertThat(documents()).hasSize(1);
    }

    /** The session of the database is ended between taking the number and the commit, as by a kill of the process. */
    private void dieAfterTheNumberIsTaken(Draft draft) {
        var tip = issuing.tip(seller);
        var document = halte.billing.documents.IssuedDocument.of(
                UUID.randomUUID(), tip.next(), tip.noEarlierThan(LocalDate.of(2026, 11, 23)), draft.content());
        var rendition = scribe.render(document);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                desk.issue(draft.id(), tip, document, rendition);
                database.createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                        .getResultList();
            });
        } catch (RuntimeException died) {
            return;
        }
        throw new AssertionError("It did not die.");
    }

    private List<Draft> approved() {
        var manager = Tokens.manager(seller);
        String run = Network.as(manager)
                .body("{\"seller\":\"%s\",\"until\":\"2026-11-30\"}".formatted(seller))
                .post("/api/bill-runs")
                .then()
                .statusCode(201)
                .extract()
                .path("billRunId");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Network.as(manager)
                                .get("/api/bill-runs/" + run + "?wait=20")
                                .jsonPath()
                                .getInt("counts.checking")
                        == 0);
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> {
            // the worker of the service is kept away: this test does its work, by several hands
            database.createNativeQuery(
                            "update bill_run set worked_until = now() + interval '1 day' where bill_run_id = ?1")
                    .setParameter(1, UUID.fromString(run))
                    .executeUpdate();
            var found = drafts.ofRun(UUID.fromString(run));
            found.forEach(draft -> database.createNativeQuery("update draft set state = 'APPROVED' where draft_id = ?1")
                    .setParameter(1, draft.id())
                    .executeUpdate());
            return found;
        }));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> documents() {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select sequence, issue_date, previous_hash, hash from document"
                                        + " where seller = ?1 order by sequence",
                                Object[].class)
                        .setParameter(1, seller)
                        .getResultList()));
    }
}
