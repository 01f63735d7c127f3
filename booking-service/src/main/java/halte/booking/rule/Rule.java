package halte.booking.rule;

import halte.problem.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a host.
 *
 * @param spaceId 0 = the network's
 * @param stops whoever it matches, no later rule is asked
 * @param words what the host says when it refuses, by language
 */
record Rule(
        long id,
        int spaceId,
        String name,
        boolean active,
        boolean stops,
        boolean refuses,
        Scope scope,
        Limits limits,
        Map<String, String> words,
        int version) {

    DecidedBy asDecider() {
        return new DecidedBy(id, name, text());
    }

    @Nullable
    Text text() {
        return HostWords.text(words);
    }
}
