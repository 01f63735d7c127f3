/**
 * billing-service: what is sold, at which price and VAT, what waits to be invoiced, and the documents.
 *
 * <p>Features, in the order in which they may know each other: {@code money}, {@code identifiers},
 * {@code payments}, {@code vat}, {@code sellers}, {@code catalogue}, {@code payers} and {@code spaces} (what others
 * tell), {@code charges}, {@code documents}, {@code ubl}, {@code pdf}, {@code billrun}, {@code revenue}.
 */
@NullMarked
package halte.billing;

import org.jspecify.annotations.NullMarked;
