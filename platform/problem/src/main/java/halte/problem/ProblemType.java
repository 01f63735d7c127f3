package halte.problem;

import java.net.URI;
import java.util.Locale;

/** One row of a service's list of refusals; implemented by an enum. The name is the stable {@code type}. */
public interface ProblemType {

    String name();

    /** HTTP status. */
    int status();

    /** What a person reads first; never carries values. */
    Text title();

    /** {@code /problems/slot-taken}: relative, so that it holds wherever the API is served. */
    default URI uri() {
        return URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
