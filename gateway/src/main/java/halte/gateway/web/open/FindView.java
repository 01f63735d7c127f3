package halte.gateway.web.open;

import java.time.LocalDate;
import java.util.List;

/**
 * The need as a form, and what is free for it.
 *
 * @param isHere the search was answered
 * @param heading how many spaces, in words
 * @param arePricesLate nobody said in time what it costs
 * @param otherDayHref leads to the next day on which the need could be met; empty when there is none
 * @param moreHref leads to the rest of the list; empty when it is complete
 */
record FindView(
        FindChoice choice,
        LocalDate today,
        List<Option> kinds,
        List<Option> parts,
        List<Option> lengths,
        List<Option> amenities,
        boolean hasPeople,
        String people,
        String problem,
        boolean isHere,
        String heading,
        String sortedBy,
        List<Card> cards,
        boolean arePricesLate,
        String otherDay,
        String otherDayHref,
        String moreHref) {

    record Option(String value, String name, boolean isChosen) {}

    /**
     * One space with what it has.
     *
     * @param quantity {@code 2 demi-jours}, or empty
     * @param cost what it uses or costs, said before anything is confirmed
     */
    record Card(
            String slug,
            String name,
            String town,
            String distance,
            String free,
            String tone,
            List<Line> lines,
            String quantity,
            String cost) {}

    /** One thing that can be booked, in words, what it costs, and where that is done. */
    record Line(String name, String facts, String hours, String href, String cost) {}

    public boolean isOpenMore() {
        return choice.stepFree() || choice.hosted() || !choice.amenities().isEmpty();
    }

    public boolean isEmpty() {
        return isHere && cards.isEmpty();
    }
}
