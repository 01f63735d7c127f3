/**
 * The host's screens of booking rules, quotas and the rule tester. Everything is judged by booking-service: these
 * screens put rules into words and forms, and ask for a verdict or a dry run before anything is saved.
 */
@NullMarked
package halte.gateway.web.rules;

import org.jspecify.annotations.NullMarked;
