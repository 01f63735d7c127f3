package halte.gateway.web.open;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of one room, booth, machine or desk by the hour: what is free in words and as bars, the time chosen, and what
 * it costs.
 *
 * @param closed why nothing can be chosen; empty when something can
 * @param startsAt instant of the chosen slot, empty when nothing is chosen
 */
record RoomView(
        String space,
        String slug,
        String spaceName,
        String town,
        String resource,
        String name,
        String facts,
        String about,
        List<String> photos,
        LocalDate date,
        LocalDate today,
        List<DayTile> days,
        boolean isKnown,
        String closed,
        String freeWords,
        @Nullable RoomBar bar,
        List<FindView.Option> starts,
        List<FindView.Option> lengths,
        String summary,
        String quantity,
        String cost,
        String startsAt,
        String endsAt,
        boolean approval,
        TrainingHint training,
        String key,
        @Nullable Refused refused) {

    public boolean canBook() {
        return !startsAt.isEmpty();
    }
}
