package halte.membership.teams;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param payer the name on the account that pays, or null where the caller may not know it
 * @param members who belongs to it now; of a team that ended, who belonged to it then
 * @param endedAt null while it runs
 */
record TeamView(
        UUID teamId,
        String space,
        UUID accountId,
        @Nullable String payer,
        String name,
        List<TeamMember> members,
        @Nullable Instant endedAt) {

    record TeamMember(UUID personId, String name) {}

    TeamView with(List<TeamMember> known) {
        return new TeamView(teamId, space, accountId, payer, name, known, endedAt);
    }
}
