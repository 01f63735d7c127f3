/**
 * Documents: computed, numbered, frozen, kept.
 *
 * <p>A {@link halte.billing.documents.DocumentContent} is shaped after EN 16931 and holds everything but number and
 * date; {@link halte.billing.documents.Calculation} is its arithmetic, VAT per (category, rate) group. With number and
 * date it is an {@link halte.billing.documents.IssuedDocument}, and UBL and PDF are projections of it.
 *
 * <p><b>Booking of the next free number.</b> The number stands in the UBL and in the PDF, so both need it before they
 * can be made; but nothing slow may happen while the series is locked, and no number may exist without its document.
 * Therefore the next free number is first only <em>read</em>, the document is written, validated and rendered with it
 * outside any transaction, and then one short transaction moves the series from the expected last number to the next
 * ({@code update … where last = expected returning}), stores the finished document, marks its charges and tells the
 * fact. If somebody else took the number meanwhile, the update finds no row, everything is thrown away and done again
 * with the next one. A crash at any point leaves either the number with its document, or neither.
 *
 * <p>Invariants: no gap and no double ({@code document_number_once}, one row per series), no date before the last
 * (checked in the same update), an issued document never changes ({@code document_is_frozen}), and each carries the
 * hash of the one before ({@code document_chain_does_not_fork}).
 *
 * <p>Tells: {@code DocumentIssuedV1}.
 */
@NullMarked
package halte.billing.documents;

import org.jspecify.annotations.NullMarked;
