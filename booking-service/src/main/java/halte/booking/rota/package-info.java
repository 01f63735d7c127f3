/**
 * The rota of volunteers: "open if somebody confirms by eight".
 *
 * <p>A host asks for a stretch of a day; a volunteer of the space takes it and confirms it before the deadline. Until
 * then, and when nobody does, the stretch is not hosted: members come with a badge, or it is closed, as agreed when it
 * was asked. What is confirmed is part of {@link halte.booking.hours.OpeningHours}, so it can be booked at once.
 *
 * <p>People are told by mail: who may take a stretch that is asked, who is counted on, who confirmed; and when nobody
 * did, who asked and who meant to come. A deadline is told once, whichever replica takes it.
 *
 * <p>Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.rota;

import org.jspecify.annotations.NullMarked;
