/**
 * community-service: what happens in the spaces, who comes, and the agenda everybody can read.
 *
 * <p>It owns events and tickets. What it needs from others (spaces, rooms kept for an event, names of people) it
 * keeps as small read models fed by facts; it calls nobody.
 */
@NullMarked
package halte.community;

import org.jspecify.annotations.NullMarked;
