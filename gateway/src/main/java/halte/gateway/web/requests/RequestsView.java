package halte.gateway.web.requests;

import java.util.List;

/** What waits for an answer in one space, and who waits for a place there. */
record RequestsView(
        String slug,
        String name,
        boolean isHere,
        List<Request> requests,
        List<Waiting> queue,
        List<InSeries> series,
        String said,
        String problem) {

    /** @param until when it is declined by itself, in words; empty when nobody said */
    record Request(String id, String person, String day, String what, String until) {}

    /** A series that still runs. */
    record InSeries(String id, String person, String what) {}

    record Waiting(String person, String day, String what, String position) {}
}
