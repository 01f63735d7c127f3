package halte.gateway.web.open;

import halte.gateway.web.Hours;
import halte.gateway.web.Part;
import halte.gateway.web.api.Availability;
import halte.gateway.web.api.Booking;
import halte.gateway.web.api.Day;
import halte.gateway.web.api.PlanAnswer;
import halte.gateway.web.api.Price;
import halte.gateway.web.api.Quote;
import halte.gateway.web.api.SpaceDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything the services said of one day in time; only the space itself is indispensable. */
record DayAnswers(
        SpaceDetail space,
        Part<PlanAnswer> plan,
        Part<List<Day>> days,
        Part<Availability> availability,
        List<Booking> lately,
        Part<Quote> quote,
        Part<Price> price,
        int companions) {

    String zone() {
        return space.timeZone() == null ? Hours.HOME_ZONE : space.timeZone();
    }

    @Nullable
    Day day(LocalDate date) {
        return days.or(List.of()).stream()
                .filter(candidate -> candidate.date().equals(date))
                .findFirst()
                .orElse(null);
    }

    Set<String> freeDesks() {
        return availability.map(Availability::resources).or(List.of()).stream()
                .filter(Availability.ResourceState::free)
                .map(Availability.ResourceState::resource)
                .collect(Collectors.toSet());
    }
}
