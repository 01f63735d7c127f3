package halte.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictScalarsTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictScalars().customize(JSON);
    }

    record Command(
            LocalDate date,
            LocalTime time,
            Instant at,
            DayOfWeek day,
            UUID id,
            Integer count,
            int number,
            Long large,
            BigDecimal amount,
            Double ratio,
            Boolean yes,
            String text) {}

    static Stream<Arguments> blanks() {
        return Stream.of("date", "time", "at", "day", "id", "count", "number", "large", "amount", "ratio", "yes")
                .flatMap(field ->
                        Stream.of("", "  ", "\t", "\u0001", "\u0007 \r").map(blank -> Arguments.of(field, blank)));
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void aBlankIsNeitherNothingNorZero(String field, String blank) throws JsonProcessingException {
        // Given
        var json = JSON.writeValueAsString(Map.of(field, blank));

        // When
        var reading = assertThatThrownBy(() -> JSON.readValue(json, Command.class));

        // Then
        reading.isInstanceOf(JsonMappingException.class);
    }

    @Test
    void aNumberIsNoneOfAList() {
        assertThatThrownBy(() -> JSON.readValue("{\"day\": 1}", Command.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void whatIsSaidIsReadAsBefore() throws JsonProcessingException {
        // When
        var read = JSON.readValue(
                "{\"date\":\"2026-11-24\",\"day\":\"MONDAY\",\"number\":3,\"amount\":\"4.20\",\"yes\":true,"
                        + "\"text\":\"\",\"count\":null}",
                Command.class);

        // Then
        assertThat(read.date()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(read.day()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(read.number()).isEqualTo(3);
        assertThat(read.amount()).isEqualByComparingTo("4.20");
        assertThat(read.text()).isEmpty();
        assertThat(read.count()).isNull();
    }
}
