package halte.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Text UNTIL = Text.of("jusqu’au %s", "tot %s", "bis %s", "until %s");

    private enum State implements Text.Worded {
        TAKEN;

        @Override
        public Text words() {
            return Text.of("prise", "bezet", "belegt", "taken");
        }
    }

    @Test
    void a_date_is_said_in_the_language_of_the_sentence() {
        assertThat(UNTIL.formatted(LocalDate.parse("2026-12-29")))
                .isEqualTo(Text.of(
                        "jusqu’au 29 décembre 2026",
                        "tot 29 december 2026",
                        "bis 29. Dezember 2026",
                        "until 29 December 2026"));
    }

    @Test
    void french_counts_the_first_of_a_month() {
        assertThat(UNTIL.formatted(MonthDay.of(3, 1)))
                .isEqualTo(Text.of("jusqu’au 1er mars", "tot 1 maart", "bis 1. März", "until 1 March"));
    }

    @Test
    void what_has_words_of_its_own_is_said_in_them() {
        assertThat(Text.same("%s, %s").formatted(State.TAKEN, Text.of("un", "een", "eins", "one")))
                .isEqualTo(Text.of("prise, un", "bezet, een", "belegt, eins", "taken, one"));
    }

    @Test
    void everything_else_is_filled_in_as_it_is() {
        assertThat(UNTIL.formatted(3).en()).isEqualTo("until 3");
    }
}
