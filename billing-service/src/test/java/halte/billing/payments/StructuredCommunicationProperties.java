package halte.billing.payments;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class StructuredCommunicationProperties {

    @Property
    boolean whatIsPrintedIsFoundAgain(@ForAll @LongRange(min = 0, max = 9_999_999_999L) long base) {
        var communication = StructuredCommunication.of(base);
        return StructuredCommunication.findIn(communication.printed())
                .filter(communication::equals)
                .isPresent();
    }

    @Property
    boolean oneWrongDigitIsSeen(
            @ForAll @LongRange(min = 0, max = 9_999_999_999L) long base,
            @ForAll @IntRange(max = 11) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = StructuredCommunication.of(base).digits().toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + by) % 10);
        var wrong = new String(digits);
        return StructuredCommunication.findIn(wrong).isEmpty();
    }
}
