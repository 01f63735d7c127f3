package halte.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import halte.benchmarks.measure.Sql;
import halte.benchmarks.network.Network;
import halte.benchmarks.server.Servers;
import halte.benchmarks.server.SigningKey;
import halte.launcher.blueprint.Checkout;
import java.net.URI;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoaderTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final LocalDate TODAY = LocalDate.now(CLOCK.withZone(ZoneId.of("Europe/Brussels")));
    private static final int SPACES = 5;
    private static final long ROWS = 2_000;

    private static Servers servers;
    private static Connection database;

    @BeforeAll
    static void someSpaces() throws Exception {
        var folder = Checkout.find().root().resolve("benchmarks/target/loader");
        var key = new SigningKey();
        servers = Servers.start(new Servers.Setup(folder, key, 1, false, List.of(), false));
        var coordinator = key.token(UUID.randomUUID(), "Coordinator", "\"/network\"", CLOCK.instant());
        new Network(URI.create(servers.replicas().get(0).address()), coordinator, TODAY, Growth.DESKS).describe(SPACES);
        database = servers.database();
    }

    @AfterAll
    static void noMore() throws Exception {
        database.close();
        servers.close();
    }

    @Test
    void whatIsLoadedIsWhatTheServiceWouldHaveKept() throws Exception {
        // Given
        var loader = new Loader(database, TODAY);

        // When
        loader.fill(0, ROWS);
        loader.fill(ROWS, 2 * ROWS);

        // Then
        var nearlyFull = (SPACES - 3) * Growth.DESKS * 2;
        assertThat(Sql.number(database, "select count(*) from booking"))
                .isBetween(2 * ROWS - 300 + nearlyFull, 2 * ROWS + 300 + nearlyFull);
        assertThat(Sql.number(database, "select mask_drift(15000, 25000)")).isZero();
        for (int space = 1; space <= SPACES; space++) {
            assertThat(new Proof(database, TODAY).unpaired(space)).isZero();
        }
        assertThat(Sql.number(database, "select count(*) - count(distinct pass_code) from booking"))
                .isZero();
    }
}
