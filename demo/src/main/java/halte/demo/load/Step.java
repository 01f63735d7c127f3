package halte.demo.load;

import java.util.List;

/**
 * Requests that may be sent in any order, once all former steps are done.
 *
 * @param what for the progress display
 */
public record Step(String what, List<Request> requests) {}
