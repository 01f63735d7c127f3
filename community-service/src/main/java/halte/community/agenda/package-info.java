/**
 * The public agenda: what is published, as JSON and as an iCalendar feed that any calendar can subscribe to.
 *
 * <p>Invariant: a draft never appears. In the feed a cancelled event stays as {@code STATUS:CANCELLED} with a higher
 * SEQUENCE, because a calendar that saw it must hear that it is off; its UID never changes.
 *
 * <p>Tells nothing, listens to nobody: it reads the events of this service.
 */
@NullMarked
package halte.community.agenda;

import org.jspecify.annotations.NullMarked;
