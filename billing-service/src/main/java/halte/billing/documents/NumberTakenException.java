package halte.billing.documents;

/** Somebody else took the number that was guessed; the document is made again with the next one. */
public final class NumberTakenException extends RuntimeException {

    NumberTakenException(IssuedDocument document) {
        super("The number %s is taken.".formatted(document.number().printed()), null, false, false);
    }
}
