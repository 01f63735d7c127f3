package halte.gateway.web.host;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Today board as it is shown: every hour, name and amount already in the reader's words. */
record TodayView(
        String slug,
        String space,
        String name,
        String town,
        String day,
        String clock,
        @Nullable String closesAt,
        boolean open,
        String updatedAt,
        List<Person> expected,
        List<Person> here,
        List<Person> gone,
        List<Person> cancelled,
        int late,
        String spent,
        int freeNow,
        int freeDay,
        int total,
        List<HostPlan> plans,
        WalkIn walkIn,
        List<RoomLine> rooms,
        int roomsLeft,
        List<OutOfUse> outOfUse,
        int requests,
        Footfall footfall,
        @Nullable Said said) {

    /** @param fresh whether this row is what the host has just done */
    record Person(
            String bookingId,
            String presenceId,
            String name,
            String initials,
            int tint,
            String from,
            String to,
            String desk,
            boolean late,
            boolean firstVisit,
            boolean walkIn,
            boolean withoutPlan,
            boolean released,
            boolean fresh) {}

    /** @param until when it ends today or later, as a date and a time */
    record OutOfUse(String name, boolean allocated, String until) {}

    /**
     * Visits counted today that are no presence.
     *
     * @param here false when they could not be asked
     */
    record Footfall(boolean here, int total, @Nullable String undo, int lastCount) {}

    record RoomLine(
            String from,
            String to,
            String name,
            String label,
            @Nullable Integer persons,
            boolean past) {}

    /**
     * The form for somebody without a booking.
     *
     * @param complaint why it was refused, if it was
     * @param asksWhy whether a host may let them in all the same, for a reason
     */
    record WalkIn(
            List<Part> parts,
            List<Desk> desks,
            boolean pricesKnown,
            String who,
            @Nullable String complaint,
            boolean asksWhy) {

        record Part(String code, @Nullable String price, boolean chosen) {}

        record Desk(String code, String name) {}

        public @Nullable String firstPrice() {
            return parts.stream()
                    .filter(Part::chosen)
                    .findFirst()
                    .map(Part::price)
                    .orElse(null);
        }
    }

    /**
     * The answer to what was last done.
     *
     * @param kind {@code ARRIVED}, {@code LEFT}, {@code UNDONE}, {@code REFUSED}, {@code NOBODY} or {@code SEVERAL}
     * @param text the name, the words of a refusal, or what was typed
     * @param left half-days left on the person's cards, where membership-service tells it
     * @param undo presence to take back, if it still can be
     */
    record Said(
            String kind,
            String text,
            String desk,
            String at,
            @Nullable Integer left,
            @Nullable String undo,
            List<Person> choices) {

        static Said refused(String words) {
            return new Said("REFUSED", words, "", "", null, null, List.of());
        }

        static Said nobody(String typed) {
            return new Said("NOBODY", typed, "", "", null, null, List.of());
        }

        static Said several(String typed, List<Person> choices) {
            return new Said("SEVERAL", typed, "", "", null, null, choices);
        }

        static Said undone() {
            return new Said("UNDONE", "", "", "", null, null, List.of());
        }

        public boolean isTrouble() {
            return kind.equals("REFUSED") || kind.equals("NOBODY") || kind.equals("SEVERAL");
        }
    }

    /** Everybody of the day in the order of the list that is printed. */
    public List<Person> listed() {
        return Stream.of(expected, here, gone)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
