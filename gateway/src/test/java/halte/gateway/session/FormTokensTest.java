package halte.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FormTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void aTokenIsGoodForItsOwnSessionOnly() {
        // Given
        var tokens = tokensAt(NOW, "secret");

        // When
        var token = tokens.issue("session-1");

        // Then
        assertThat(tokens.accepts(token, "session-1")).isTrue();
        assertThat(tokens.accepts(token, "session-2")).isFalse();
        assertThat(tokens.accepts(token + "x", "session-1")).isFalse();
        assertThat(tokens.accepts(null, "session-1")).isFalse();
        assertThat(tokens.accepts("nonsense", "session-1")).isFalse();
    }

    @Test
    void aTokenEndsWithItsForm() {
        var token = tokensAt(NOW, "secret").issue("session-1");
        assertThat(tokensAt(NOW.plus(Duration.ofHours(11)), "secret").accepts(token, "session-1"))
                .isTrue();
        assertThat(tokensAt(NOW.plus(Duration.ofHours(13)), "secret").accepts(token, "session-1"))
                .isFalse();
    }

    @Test
    void aTokenSignedWithAnotherSecretIsNotOurs() {
        var token = tokensAt(NOW, "secret").issue("session-1");
        assertThat(tokensAt(NOW, "other").accepts(token, "session-1")).isFalse();
    }

    private static FormTokens tokensAt(Instant now, String secret) {
        return new FormTokens(new Config(secret), Clock.fixed(now, ZoneOffset.UTC));
    }

    record Config(String secret) implements SessionConfig {

        @Override
        public Duration formLifetime() {
            return Duration.ofHours(12);
        }
    }
}
