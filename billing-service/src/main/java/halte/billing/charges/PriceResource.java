package halte.billing.charges;

import halte.billing.catalogue.PriceBook;
import halte.billing.wording.AnswerLanguage;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What it would cost, before anybody says yes. */
@Path("/api/prices")
class PriceResource {

    private final PricePreview preview;
    private final Caller caller;
    private final AnswerLanguage language;
    private final Clock clock;

    PriceResource(PricePreview preview, Caller caller, AnswerLanguage language, Clock clock) {
        this.preview = preview;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @Access(Audience.PUBLIC)
    public PriceView price(
            @RestQuery @Pattern(regexp = "[A-Z]{3}") @Nullable String space,
            @RestQuery @Nullable String resource,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Pattern(regexp = "DAY|AM|PM") @Nullable String part,
            @RestQuery @Min(1) @Max(62) @Nullable Integer halfDays,
            @RestQuery @Nullable Instant startsAt,
            @RestQuery @Nullable Instant endsAt,
            @RestQuery @Nullable String offer,
            @RestQuery @DecimalMin("0.0001") @DecimalMax("100000") @Nullable BigDecimal quantity) {
        var asked = new PriceQuestion(space, resource, part, halfDays, startsAt, endsAt, offer, quantity);
        var day = date == null ? LocalDate.now(clock.withZone(PriceBook.ZONE)) : date;
        return preview.price(asked, day, caller, language.code());
    }
}
