/**
 * The whole platform as people use it: real browser, real identity provider, real broker, real databases.
 *
 * <p>One platform is started for the whole run and loaded with the demo network. A journey finds things by role
 * and name, as a screen reader does, so it is a check of accessibility too. Nothing is skipped: without a browser
 * the journeys fail and say what to install.
 */
@NullMarked
package halte.journeys;

import org.jspecify.annotations.NullMarked;
