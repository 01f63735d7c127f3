package halte.billing.billrun;

import halte.billing.paging.Page;
import halte.billing.wording.AnswerLanguage;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.ThisCentury;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/bill-runs")
class BillRunResource {

    private final Drafting drafting;
    private final Approving approving;
    private final RunReading reading;
    private final Caller caller;
    private final AnswerLanguage language;

    BillRunResource(
            Drafting drafting, Approving approving, RunReading reading, Caller caller, AnswerLanguage language) {
        this.drafting = drafting;
        this.approving = approving;
        this.reading = reading;
        this.caller = caller;
        this.language = language;
    }

    /** Selects what is due, makes drafts and checks them; the official rules follow within seconds. */
    @POST
    @Idempotent
    @Access(Audience.MANAGER)
    public RestResponse<RunView> draw(@Valid @NotNull Selection selection) {
        var id = drafting.draw(caller, selection.seller(), selection.until());
        return RestResponse.ResponseBuilder.<RunView>created(URI.create("/api/bill-runs/" + id))
                .entity(reading.get(caller, id, language.code()))
                .build();
    }

    /** Newest first, without their drafts. */
    @GET
    @Access(Audience.MANAGER)
    public Page<RunView> list(
            @RestQuery @NotBlank String seller,
            @RestQuery @Nullable UUID cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var found = reading.page(caller, seller, cursor, limit + 1);
        return Page.of(found, limit, Function.identity(), run -> run.billRunId().toString());
    }

    /** @param wait seconds to wait at most until nothing is being checked or issued */
    @GET
    @Path("/{billRunId}")
    @Access(Audience.MANAGER)
    public RunView get(@RestPath UUID billRunId, @RestQuery @DefaultValue("0") @Min(0) @Max(25) int wait) {
        return reading.await(caller, billRunId, Duration.ofSeconds(wait), language.code());
    }

    /** Numbers are taken one by one after the answer; ask for the run to see them. */
    @POST
    @Path("/{billRunId}/issue")
    @Idempotent
    @Access(Audience.MANAGER)
    public RestResponse<RunView> issue(@RestPath UUID billRunId, @Valid @NotNull Approval approval) {
        approving.approve(caller, billRunId, Objects.requireNonNullElse(approval.except(), List.of()));
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.ACCEPTED, reading.get(caller, billRunId, language.code()))
                .location(URI.create("/api/bill-runs/" + billRunId))
                .build();
    }

    record Selection(
            @NotBlank @Size(max = 80) String seller,
            @NotNull @ThisCentury LocalDate until) {}

    record Approval(@Nullable @Size(max = 10_000) List<@NotNull UUID> except) {}
}
