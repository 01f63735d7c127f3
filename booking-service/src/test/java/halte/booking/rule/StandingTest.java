package halte.booking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ServiceTest;
import halte.contracts.Fact;
import halte.contracts.membership.MembershipStartedV1;
import halte.contracts.membership.TeamDescribedV1;
import halte.contracts.membership.TrainingValidatedV1;
import halte.testkit.Polled;
import halte.testkit.PostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class StandingTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Inject
    MembershipListener listener;

    @Inject
    Standing standing;

    private final UUID person = UUID.randomUUID();

    @Test
    void whatWasToldLastCountsInWhateverOrderAndHoweverOftenItArrives() {
        // Given
        var membership = UUID.randomUUID();
        var team = UUID.randomUUID();
        var earlier = List.of(
                told("09:00", started(membership, null)),
                told("09:00", new TeamDescribedV1(team, UUID.randomUUID(), "Nous", List.of(person))),
                told("09:00", trained(true)));
        var later = List.of(
                told("10:00", started(membership, TODAY.minusDays(1))),
                told("10:00", new TeamDescribedV1(team, UUID.randomUUID(), "Nous", List.of(UUID.randomUUID()))),
                told("10:00", trained(false)));

        // When
        listener.on(Polled.of(later));
        listener.on(Polled.of(earlier));
        listener.on(Polled.of(later));

        // Then
        var facts = standing.of(person);
        assertThat(facts.plansOn(TODAY)).isEmpty();
        assertThat(facts.plansOn(TODAY.minusDays(1))).containsExactly("CHI-MONTH");
        assertThat(facts.teams()).isEmpty();
        assertThat(facts.isTrainedFor("TRAIN-LASER", TODAY)).isFalse();
        assertThat(facts.kindOn(TODAY)).isEqualTo(MemberKind.VISITOR);
    }

    @Test
    void manyAreReadAsOneIs() {
        // Given
        listener.on(Polled.of(told("09:00", started(UUID.randomUUID(), null))));
        listener.on(Polled.of(told("09:00", trained(true))));

        // When
        var many = standing.everybody(List.of(person, UUID.randomUUID()));

        // Then
        assertThat(halte.identity.SystemScope.call(() -> standing.everybody(List.of(person)))
                        .get(person))
                .isEqualTo(standing.of(person));
        assertThat(many).as("without the scope of the platform").doesNotContainKey(person);
    }

    private MembershipStartedV1 started(UUID membership, LocalDate endsOn) {
        return new MembershipStartedV1(
                membership, person, UUID.randomUUID(), "CHI-MONTH", "op", LocalDate.of(2026, 1, 1), endsOn, null, null);
    }

    private TrainingValidatedV1 trained(boolean valid) {
        return new TrainingValidatedV1(person, "TRAIN-LASER", "CHI", LocalDate.of(2026, 1, 1), null, valid);
    }

    private static String told(String time, Fact fact) {
        return message(UUID.randomUUID(), fact).replace("2026-11-23T08:00:00Z", "2026-11-22T" + time + ":00Z");
    }
}
