package halte.community.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import halte.community.CommunityTest;
import halte.contracts.booking.OperatorDescribedV1;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpacesListenerTest extends CommunityTest {

    @Inject
    SpacesListener listener;

    @Inject
    SpaceDirectory directory;

    @Test
    void theLastDescriptionOfASpaceCountsAlsoWhenToldTwice() {
        // Given
        var first = message(UUID.randomUUID(), space("GEM", "gembloux", "Le Verger", "verger", "Gembloux"));
        var second = message(UUID.randomUUID(), space("GEM", "gembloux", "Le Grand Verger", "verger", "Gembloux"));
        listener.on(first);
        listener.on(second);

        // When
        listener.on(second);
        listener.on(first);

        // Then
        assertThat(directory.find("GEM")).hasValueSatisfying(place -> {
            assertThat(place.name()).isEqualTo("Le Grand Verger");
            assertThat(place.rooms()).extracting(Room::resource).containsExactly("GEM-R01", "GEM-R02");
        });
    }

    @Test
    void whatIsNotForUsIsIgnored() {
        // Given
        var operator = new OperatorDescribedV1("verger", "Le Verger SC", "COOPERATIVE", List.of("GEM"));

        // When
        listener.on(message(UUID.randomUUID(), operator));

        // Then
        assertThat(directory.find("verger")).isEmpty();
    }
}
