/**
 * The monthly invoicing of a seller: select, draft, check, issue.
 *
 * <p>A run freezes its selection in one transaction: each charge due is in at most one draft, one draft per payer (and
 * a second one for what is out of the scope of VAT, which may not share a document). Drafts are checked at once for
 * what we know ourselves, and within seconds by the official rules on a worker ({@code CHECKING → READY | BLOCKED});
 * every anomaly is a sentence. Issuing is asked for once and done by the worker, document by document, each in its own
 * transaction; see {@link halte.billing.documents} for how numbers are taken. A replica that dies is replaced by
 * another within a minute ({@code worked_until}); what was issued stays issued, what was not is issued then.
 *
 * <p>Invariant: one open run per seller ({@code bill_run_one_open}).
 *
 * <p>{@code DRAFT → ISSUING → ISSUED}; a run that was not issued is {@code DISCARDED} by the next one of its seller.
 */
@NullMarked
package halte.billing.billrun;

import org.jspecify.annotations.NullMarked;
