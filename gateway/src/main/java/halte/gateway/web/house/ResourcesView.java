package halte.gateway.web.house;

import java.util.List;

/**
 * All that can be booked in a space, by kind.
 *
 * @param isKnown false when booking-service did not answer
 * @param done what was just done, in words; empty when nothing
 */
record ResourcesView(
        String slug,
        String name,
        boolean isKnown,
        List<Group> groups,
        List<Choice> kinds,
        List<Text> names,
        Form form,
        String done) {

    record Group(String name, List<Row> rows) {}

    record Row(String code, String name, String facts, List<Tag> tags) {}

    /** @param css colour of the tag: {@code am}, {@code rd}, {@code bl}, {@code gr} */
    record Tag(String css, String text) {}
}
