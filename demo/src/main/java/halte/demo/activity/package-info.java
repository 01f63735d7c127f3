/**
 * Who works where and when: the seven rules of the core (README, section 7), then what is laid on top of them.
 *
 * <p>Chance has no state: each draw is a hash of the seed and of what it is about, so every fact can be computed
 * alone and in any order. No number stands in the code; all of them are in {@code activity-profile.json}.
 */
@NullMarked
package halte.demo.activity;

import org.jspecify.annotations.NullMarked;
