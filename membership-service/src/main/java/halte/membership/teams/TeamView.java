package halte.membership.teams;

import java.util.List;
import java.util.UUID;

/** @param members who belongs to it now */
record TeamView(UUID teamId, String space, UUID accountId, String name, List<TeamMember> members) {

    record TeamMember(UUID personId, String name) {}
}
