package halte.demo.activity;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;

/** Named situations that bend what the rules give. */
public final class Scenarios {

    private static final String SILENT = "silent-space";
    private static final String FOUR_USERS = "four-users";

    private final Profile profile;
    private final Window window;

    public Scenarios(Profile profile, Window window) {
        this.profile = profile;
        this.window = window;
    }

    /** No booking, no check-in and no sale is recorded there in that month. */
    public boolean isSilent(String space, LocalDate date) {
        for (var scenario : profile.at("scenarios")) {
            if (scenario.path("id").asText().equals(SILENT) && holds(scenario.path("spaces"), space)) {
                long before = window.monthsBeforeEnd(YearMonth.from(date));
                return holds(scenario.path("monthsBeforeEnd"), String.valueOf(before));
            }
        }
        return false;
    }

    /** Its few users are all there is: nobody from elsewhere comes. */
    public boolean keepsToItself(String space) {
        for (var scenario : profile.at("scenarios")) {
            if (scenario.path("id").asText().equals(FOUR_USERS)) {
                return holds(scenario.path("spaces"), space);
            }
        }
        return false;
    }

    private static boolean holds(JsonNode list, String value) {
        for (var entry : list) {
            if (entry.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }
}
