package halte.gateway.web.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes and memberships of a person, and the plans of one space. */
record PassesView(
        boolean allowancesHere,
        List<Holding> holdings,
        List<Training> trainings,
        List<SpaceChoice> spaces,
        boolean plansHere,
        List<PlanCard> plans,
        String space,
        String today,
        String key,
        String said,
        String problem) {

    record Holding(String name, String left, String until, int percent, List<MovementLine> movements) {}

    record MovementLine(
            String day,
            String what,
            String amount,
            @Nullable String bookingId) {}

    record PlanCard(String plan, String name, String gives, String price, String vat) {}

    /** A training a host validated. */
    record Training(String name, String about) {}

    record SpaceChoice(String space, String name, boolean isChosen) {}
}
