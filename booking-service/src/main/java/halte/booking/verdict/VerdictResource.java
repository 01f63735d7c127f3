package halte.booking.verdict;

import halte.booking.hours.Part;
import halte.booking.hours.SensibleTime;
import halte.booking.hours.Slot;
import halte.booking.rule.MemberKind;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Language;
import halte.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who, what, when → yes or no, and which rule. */
@Path("/api/verdicts")
@Produces(MediaType.APPLICATION_JSON)
class VerdictResource {

    private final Verdicts verdicts;
    private final Caller caller;

    VerdictResource(Verdicts verdicts, Caller caller) {
        this.verdicts = verdicts;
        this.caller = caller;
    }

    @GET
    @Access(Audience.HOST)
    public Verdict verdict(
            @RestQuery @NotBlank @Size(max = 60) String space,
            @RestQuery @Size(max = 24) @Nullable String resource,
            @RestQuery @Pattern(regexp = "[A-Z]{2,12}") @Nullable String kind,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Nullable Part part,
            @RestQuery @Nullable Instant startsAt,
            @RestQuery @Nullable Instant endsAt,
            @RestQuery @Nullable UUID person,
            @RestQuery @Size(max = 60) @Nullable String plan,
            @RestQuery @Nullable UUID team,
            @RestQuery @Nullable MemberKind memberKind,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        SensibleTime.refuseOthers(date);
        SensibleTime.refuseOthers(startsAt, endsAt);
        return verdicts.of(
                new Verdicts.Question(
                        space,
                        resource,
                        kind,
                        date,
                        part,
                        slot(date, startsAt, endsAt),
                        person,
                        plan,
                        team,
                        memberKind),
                caller,
                language == null ? caller.language() : Language.of(language));
    }

    private static @Nullable Slot slot(@Nullable LocalDate date, @Nullable Instant startsAt, @Nullable Instant endsAt) {
        if (date != null) {
            return null;
        }
        if (startsAt == null || endsAt == null || !startsAt.isBefore(endsAt)) {
            throw new Refusal(CommonProblem.INVALID_INPUT);
        }
        return new Slot(startsAt, endsAt);
    }
}
