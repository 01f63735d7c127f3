/**
 * Plans: what people can buy, versioned.
 *
 * <p>Invariant: a version never changes; an offer that changes gets a new version, and whoever bought the old one keeps
 * it. One version of a plan is the latest ({@code plan_version_one_latest}). Prices are not here: billing-service has
 * the offer with the code of the plan. Room hours, discounts, fixed weekdays and audiences are kept for later rules.
 *
 * <p>Tells and listens to nothing.
 */
@NullMarked
package halte.membership.plans;

import org.jspecify.annotations.NullMarked;
