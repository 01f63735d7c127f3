package halte.billing.documents;

/**
 * {@code GRA-2026-00142}: a series is one seller, one kind, one year.
 *
 * @param series prefix and year
 * @param sequence from 1, without gap
 */
public record DocumentNumber(String series, int sequence) {

    public DocumentNumber {
        if (sequence < 1 || sequence > 99_999) {
            throw new IllegalArgumentException(
                    "A series has numbers from 1 to 99999 (%s, %d).".formatted(series, sequence));
        }
    }

    public static String seriesOf(String prefix, int year) {
        return prefix + "-" + year;
    }

    public String printed() {
        return "%s-%05d".formatted(series, sequence);
    }
}
