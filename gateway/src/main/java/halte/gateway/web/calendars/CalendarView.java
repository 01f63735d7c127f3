package halte.gateway.web.calendars;

import java.util.List;
import java.util.Map;

/** Both screens of calendars. */
final class CalendarView {

    private CalendarView() {}

    /** @param url shown once; empty when there is nothing to show */
    record Secret(String title, String url, boolean shownBefore) {

        static final Secret NONE = new Secret("", "", false);

        /** What a calendar program opens by itself. */
        public String webcal() {
            return url.replaceFirst("^https?:", "webcal:");
        }

        public boolean isThere() {
            return !url.isEmpty() || shownBefore;
        }
    }

    record FeedRow(String id, String title, String madeOn, String readLast, boolean names) {}

    record Choice(String value, String name, boolean chosen) {}

    /** @param known false while booking-service does not answer */
    record Mine(
            Secret secret,
            String said,
            String problem,
            boolean known,
            List<FeedRow> feeds,
            List<Choice> spaces,
            String space,
            List<Choice> rooms) {}

    record Hosted(
            String slug,
            String name,
            Secret secret,
            String said,
            String problem,
            List<String> errors,
            boolean known,
            List<FeedRow> feeds,
            List<ExternalRow> externals,
            List<Choice> resources,
            Map<String, String> typed) {

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    record ExternalRow(
            String id,
            String name,
            String resource,
            String url,
            String priority,
            int busy,
            String readAt,
            String failingSince,
            String failure,
            List<ConflictRow> conflicts) {}

    record ConflictRow(String title, String theirs, String kind, String who, String ours) {}
}
