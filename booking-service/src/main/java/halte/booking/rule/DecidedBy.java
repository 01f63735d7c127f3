package halte.booking.rule;

import halte.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * The rule a limit comes from.
 *
 * @param text what the host wants said when this rule refuses; null = the usual sentence
 */
public record DecidedBy(long id, String name, @Nullable Text text) {}
