/**
 * Which VAT a supply bears, and why.
 *
 * <p>The law is data. A <em>kind</em> is what is sold as VAT sees it, with dated rates; a <em>rule</em> is a row that
 * says when the rate table does not answer: the seller's regime on that day, the customer, the place of supply, a long
 * letting. The first rule that matches, by priority, decides ({@link halte.billing.vat.VatRulebook}); its code is kept
 * with every line, beside rate, category and reason. A change of law is a row with a date, not a release.
 *
 * <p>Invariant: rates of a kind and versions of a rule never overlap
 * ({@code vat_kind_rate_one_at_a_time}, {@code vat_rule_one_at_a_time}).
 */
@NullMarked
package halte.billing.vat;

import org.jspecify.annotations.NullMarked;
