package halte.gateway.web.open;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.session.Session;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.api.Availability;
import halte.gateway.web.api.Booking;
import halte.gateway.web.api.Day;
import halte.gateway.web.api.PlanAnswer;
import halte.gateway.web.api.Price;
import halte.gateway.web.api.Quote;
import halte.gateway.web.api.SpaceDetail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Asks everything a day needs: first what an address is enough for, then, with the code of the space, what it costs. */
@ApplicationScoped
class DayQuestions {

    static final int STRIP = 14;
    private static final int LATELY = 60;

    private final Api api;
    private final Session session;

    DayQuestions(Api api, Session session) {
        this.api = api;
        this.session = session;
    }

    DayAnswers ask(DayChoice choice, LocalDate today) {
        var space = api.get(at(choice), SpaceDetail.class);
        var plan = api.get(at(choice, "plan"), PlanAnswer.class);
        var days = api.list(
                at(choice, "days").with("from", firstDay(choice, today)).with("days", STRIP), Day.class);
        var availability = api.get(
                at(choice, "availability").with("date", choice.date()).with("part", choice.part()), Availability.class);
        var lately = ifSignedIn(() -> api.list(
                ApiPath.of("bookings").with("from", today.minusDays(LATELY)).with("to", today), Booking.class));
        var code = space.part().required().space();
        var quote = ifSignedIn(() -> api.get(onDay("quotes", code, choice), Quote.class));
        var price = api.get(onDay("prices", code, choice).with("halfDays", choice.halfDays()), Price.class);
        var companions = ifSignedIn(
                () -> api.tree(ApiPath.of("spaces", code, "companions").with("date", choice.date())));
        return new DayAnswers(
                space.part().required(),
                plan.part(),
                days.part(),
                availability.part(),
                lately.part().or(List.of()),
                quote.part(),
                price.part(),
                companions.part().map(DayQuestions::count).or(0));
    }

    /** The strip begins today as long as the chosen day is on it. */
    private static LocalDate firstDay(DayChoice choice, LocalDate today) {
        var isOnStrip = !choice.date().isBefore(today) && choice.date().isBefore(today.plusDays(STRIP));
        return isOnStrip ? today : choice.date();
    }

    private <T> Asked<T> ifSignedIn(Supplier<Asked<T>> question) {
        return session.isSignedIn() ? question.get() : Asked.notAsked();
    }

    private static ApiPath at(DayChoice choice, String... below) {
        var segments = new String[below.length + 2];
        segments[0] = "spaces";
        segments[1] = choice.slug();
        System.arraycopy(below, 0, segments, 2, below.length);
        return ApiPath.of(segments);
    }

    private static ApiPath onDay(String what, String space, DayChoice choice) {
        return ApiPath.of(what)
                .with("space", space)
                .with("date", choice.date())
                .with("part", choice.part())
                .with("resource", choice.desk());
    }

    private static Integer count(JsonNode answer) {
        return answer.path("count").asInt(0);
    }
}
