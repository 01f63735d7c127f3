package halte.booking.hours;

import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates and instants of this century; what lies farther is a typing error and would overflow somewhere. */
public final class SensibleTime {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2099-12-31T00:00:00Z");
    private static final Text FAR = Text.of(
            "Les dates vont de 2000 à 2099.",
            "Datums gaan van 2000 tot 2099.",
            "Daten liegen zwischen 2000 und 2099.",
            "Dates lie between 2000 and 2099.");

    private SensibleTime() {}

    public static boolean isSensible(@Nullable Instant at) {
        return at == null || (!at.isBefore(FROM) && at.isBefore(UNTIL));
    }

    public static boolean isSensible(@Nullable LocalDate date) {
        return date == null || (!date.isBefore(FIRST) && !date.isAfter(LAST));
    }

    /** @throws Refusal INVALID_INPUT */
    public static void refuseOthers(@Nullable LocalDate... dates) {
        for (var date : dates) {
            if (!isSensible(date)) {
                throw new Refusal(CommonProblem.INVALID_INPUT, FAR);
            }
        }
    }

    /** @throws Refusal INVALID_INPUT */
    public static void refuseOthers(@Nullable Instant... instants) {
        for (var instant : instants) {
            if (!isSensible(instant)) {
                throw new Refusal(CommonProblem.INVALID_INPUT, FAR);
            }
        }
    }
}
