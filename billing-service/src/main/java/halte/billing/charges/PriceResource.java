package halte.billing.charges;

import halte.billing.catalogue.PriceBook;
import halte.billing.paging.Page;
import halte.billing.wording.AnswerLanguage;
import halte.contracts.Codes;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
            @RestQuery @Pattern(regexp = Codes.SPACE) @Nullable String space,
            @RestQuery @Nullable String resource,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Pattern(regexp = "DAY|AM|PM") @Nullable String part,
            @RestQuery @Min(1) @Max(62) @Nullable Integer halfDays,
            @RestQuery @Nullable Instant startsAt,
            @RestQuery @Nullable Instant endsAt,
            @RestQuery @Nullable String offer,
            @RestQuery @DecimalMin("0.0001") @DecimalMax("100000") @Nullable BigDecimal quantity) {
        var asked = new PriceQuestion(space, resource, part, halfDays, startsAt, endsAt, offer, quantity);
        return preview.price(asked, orToday(date), caller, language.code());
    }

    /** Several uses in one request, as a list of what is free needs them; the forms of a use are told at {@link UseAsked}. */
    @GET
    @Path("/uses")
    @Access(Audience.PUBLIC)
    public Page<PricedUse> prices(
            @RestQuery @NotEmpty @Size(max = 50) List<@Pattern(regexp = UseAsked.FORM) String> use,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Pattern(regexp = "DAY|AM|PM") @Nullable String part,
            @RestQuery @Min(1) @Max(62) @Nullable Integer halfDays) {
        var asked = use.stream().map(text -> UseAsked.of(text, part, halfDays)).toList();
        return new Page<>(preview.prices(asked, orToday(date), caller, language.code()), null);
    }

    private LocalDate orToday(@Nullable LocalDate date) {
        return date == null ? LocalDate.now(clock.withZone(PriceBook.ZONE)) : date;
    }
}
