package halte.billing.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a series stands.
 *
 * @param last last number taken, 0 at the beginning
 * @param lastDate its date, or null at the beginning
 * @param lastHash its hash, empty at the beginning
 */
public record SeriesTip(
        String seller, String series, int last, @Nullable LocalDate lastDate, String lastHash) {

    /** The next free number: only a guess, until the transaction that stores its document. */
    public DocumentNumber next() {
        return new DocumentNumber(series, last + 1);
    }

    /** No document is dated before the one with the number before. */
    public LocalDate noEarlierThan(LocalDate day) {
        return lastDate != null && lastDate.isAfter(day) ? lastDate : day;
    }
}
