package halte.billing.revenue;

import halte.billing.catalogue.PriceBook;
import halte.billing.wording.AnswerLanguage;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.YearMonth;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/revenues")
class RevenueResource {

    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";
    private static final int LONGEST_MONTHS = 60;

    private final RevenueReport report;
    private final Caller caller;
    private final AnswerLanguage language;
    private final Clock clock;

    RevenueResource(RevenueReport report, Caller caller, AnswerLanguage language, Clock clock) {
        this.report = report;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    /** The last twelve months unless told otherwise. */
    @GET
    @Access({Audience.MANAGER, Audience.REGION})
    public RevenueView get(
            @RestQuery @Pattern(regexp = MONTH) @Nullable String from,
            @RestQuery @Pattern(regexp = MONTH) @Nullable String to,
            @RestQuery @Nullable String seller) {
        var last = to == null ? YearMonth.now(clock.withZone(PriceBook.ZONE)) : YearMonth.parse(to);
        var first = from == null ? last.minusMonths(11) : YearMonth.parse(from);
        if (first.isAfter(last) || first.plusMonths(LONGEST_MONTHS).isBefore(last)) {
            throw new Refusal(
                    CommonProblem.INVALID_INPUT,
                    Text.of(
                            "La période va d’un mois à un mois suivant, cinq ans au plus.",
                            "De periode loopt van een maand tot een latere, hoogstens vijf jaar.",
                            "Der Zeitraum reicht von einem Monat zu einem späteren, höchstens fünf Jahre.",
                            "The period goes from a month to a later one, at most five years."));
        }
        return report.of(caller, first, last, seller, language.code());
    }
}
