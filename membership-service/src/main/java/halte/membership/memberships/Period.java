package halte.membership.memberships;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days that is granted and charged together.
 *
 * @param number from 0
 * @param to last day, or null for a right without end
 */
record Period(int number, LocalDate from, @Nullable LocalDate to) {}
