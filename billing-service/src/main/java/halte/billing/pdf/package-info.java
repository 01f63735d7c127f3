/**
 * The PDF projection of a document: PDF/A-3a for the archive, PDF/UA-1 for those who read with their ears, the UBL
 * embedded as its alternative.
 *
 * <p>One page template ({@code templates/document.html}), words in four languages, fonts in the jar (Noto Sans, OFL).
 * Rendering is not byte-deterministic, so it happens once, at issue, and the bytes are kept.
 */
@NullMarked
package halte.billing.pdf;

import org.jspecify.annotations.NullMarked;
