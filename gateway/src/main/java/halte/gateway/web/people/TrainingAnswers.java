package halte.gateway.web.people;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What membership-service says of trainings and teams. */
public final class TrainingAnswers {

    private TrainingAnswers() {}

    public record Kind(
            String training,
            Wording name,
            @Nullable Integer minutes,
            @Nullable Integer validityMonths,
            @Nullable List<String> spaces) {}

    public record Validation(
            String validationId,
            String personId,
            String name,
            String training,
            String space,
            LocalDate validatedOn,
            @Nullable LocalDate validUntil,
            @Nullable Instant withdrawnAt,
            @Nullable String reason) {}

    record Team(
            String teamId,
            @Nullable String accountId,
            @Nullable String payer,
            String name,
            @Nullable List<Member> members,
            @Nullable Instant endedAt) {

        List<Member> all() {
            return members == null ? List.of() : members;
        }
    }

    record Payer(String accountId, String name) {}

    record Member(String personId, String name) {}
}
