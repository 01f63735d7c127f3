package halte.billing.charges;

import halte.billing.paging.Page;
import halte.billing.wording.AnswerLanguage;
import halte.contracts.Codes;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/charges")
class ChargeResource {

    private final ChargeList charges;
    private final Selling selling;
    private final Caller caller;
    private final AnswerLanguage language;

    ChargeResource(ChargeList charges, Selling selling, Caller caller, AnswerLanguage language) {
        this.charges = charges;
        this.selling = selling;
        this.caller = caller;
        this.language = language;
    }

    /** One's own; with {@code seller}, those of an operator one manages. */
    @GET
    @Access({Audience.MEMBER, Audience.MANAGER})
    public Page<ChargeView> list(
            @RestQuery @Nullable String seller,
            @RestQuery @Nullable ChargeState state,
            @RestQuery @Nullable UUID cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var found = charges.page(caller, seller, state, cursor, limit + 1);
        return Page.of(
                found,
                limit,
                charge -> ChargeView.of(charge, language.code()),
                charge -> charge.id().toString());
    }

    @POST
    @Idempotent
    @Access(Audience.HOST)
    public RestResponse<ChargeView> sell(@Valid @NotNull Sale sale) {
        var charge =
                selling.sell(caller, sale.space(), sale.offer(), sale.quantity(), sale.personId(), sale.accountId());
        return RestResponse.ResponseBuilder.<ChargeView>created(URI.create("/api/charges/" + charge.id()))
                .entity(ChargeView.of(charge, language.code()))
                .build();
    }

    record Sale(
            @NotNull @Pattern(regexp = Codes.SPACE) String space,
            @NotBlank @Size(max = 60) String offer,

            @NotNull
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("100000")
            @Digits(integer = 6, fraction = 4)
            BigDecimal quantity,

            @Nullable UUID personId,
            @Nullable UUID accountId) {

        @AssertTrue(message = "personId or accountId")
        @com.fasterxml.jackson.annotation.JsonIgnore
        public boolean isForSomebody() {
            return personId != null || accountId != null;
        }
    }
}
