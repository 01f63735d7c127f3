package halte.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import halte.gateway.FakeServices;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenApiDocumentsTest {

    private static final String ASKED = "/q/openapi";
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private final List<FakeServices> services = new ArrayList<>();
    private Instant now = MORNING;
    private OpenApiDocuments documents;

    @BeforeEach
    void startFourServices() {
        for (var name : ServiceName.values()) {
            var service = FakeServices.start(0);
            tell(service, name.name());
            services.add(service);
        }
        var clock = new MovedClock();
        documents = new OpenApiDocuments(new Replicas(routes(), clock), new ObjectMapper(), clock);
    }

    @AfterEach
    void stopThem() {
        services.forEach(FakeServices::close);
    }

    @Test
    void nothingIsToldWhileOneServiceHasNeverToldItsOwn() {
        // Given
        services.get(ServiceName.MEMBERSHIP.ordinal()).say("GET", ASKED, 503, "{}");

        // When
        var before = documents.current();
        tell(services.get(ServiceName.MEMBERSHIP.ordinal()), "MEMBERSHIP");
        var after = documents.current();

        // Then
        assertThat(before).isEmpty();
        assertThat(after).hasValueSatisfying(all -> assertThat(all).containsOnlyKeys(ServiceName.values()));
        assertThat(services.get(ServiceName.BOOKING.ordinal()).seen("GET", ASKED))
                .as("only the missing one is asked again at once")
                .hasSize(1);
    }

    @Test
    void aServiceThatIsAwayLaterKeepsItsLastDocument() {
        // Given
        var before = documents.current().orElseThrow();
        services.get(ServiceName.BILLING.ordinal()).close();
        tell(services.get(ServiceName.BOOKING.ordinal()), "changed");

        // When
        now = MORNING.plus(Duration.ofMinutes(2));
        var after = documents.current().orElseThrow();

        // Then
        assertThat(after.get(ServiceName.BILLING)).isEqualTo(before.get(ServiceName.BILLING));
        assertThat(after.get(ServiceName.BOOKING).path("told").asText()).isEqualTo("changed");
    }

    private static void tell(FakeServices service, String content) {
        service.say("GET", ASKED, 200, "{\"told\":\"%s\"}".formatted(content));
    }

    private RouteConfig routes() {
        return new Ports(services.stream().map(FakeServices::port).toList());
    }

    private final class MovedClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private record Ports(List<Integer> ports) implements RouteConfig {

        @Override
        public List<URI> booking() {
            return of(ServiceName.BOOKING.ordinal());
        }

        @Override
        public List<URI> membership() {
            return of(ServiceName.MEMBERSHIP.ordinal());
        }

        @Override
        public List<URI> billing() {
            return of(ServiceName.BILLING.ordinal());
        }

        @Override
        public List<URI> community() {
            return of(ServiceName.COMMUNITY.ordinal());
        }

        @Override
        public Duration pageDeadline() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration commandDeadline() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration rest() {
            return Duration.ofSeconds(1);
        }

        private List<URI> of(int service) {
            return List.of(URI.create("http://127.0.0.1:" + ports.get(service)));
        }
    }
}
