package halte.gateway.web.open;

import java.util.List;
import java.util.Map;

/**
 * A booking that was not made, in words: why, what is used and when it frees up, and what can be had instead.
 *
 * @param ways one tap each
 * @param waitFor fields of the wish, to be put on the waiting list; empty when waiting makes no sense
 */
public record Refused(String title, List<String> lines, List<Way> ways, Map<String, String> waitFor) {

    /** A link, or a form that books at once: then {@code action} and {@code fields} are there. */
    public record Way(String text, String href, String action, Map<String, String> fields) {

        static Way link(String text, String href) {
            return new Way(text, href, "", Map.of());
        }

        static Way form(String text, String action, Map<String, String> fields) {
            return new Way(text, "", action, fields);
        }
    }

    public static Refused of(String title) {
        return new Refused(title, List.of(), List.of(), Map.of());
    }
}
