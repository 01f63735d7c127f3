package halte.gateway.web.requests;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Format;
import halte.gateway.web.Page;
import halte.gateway.web.api.Booking;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.open.NeedWords;
import halte.gateway.web.requests.RequestsView.InSeries;
import halte.gateway.web.requests.RequestsView.Request;
import halte.gateway.web.requests.RequestsView.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Puts the requests of a space together: the most urgent first. */
@ApplicationScoped
class RequestsPage {

    private static final int DAYS_AHEAD = 400;

    private final Api api;
    private final Page page;
    private final NeedWords needWords;
    private final Clock clock;

    RequestsPage(Api api, Page page, NeedWords needWords, Clock clock) {
        this.api = api;
        this.page = page;
        this.needWords = needWords;
        this.clock = clock;
    }

    RequestsView view(String slug, String said, String problem) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        var space =
                api.get(ApiPath.of("spaces", slug), SpaceDetail.class).part().required();
        var askedRequests = api.list(
                ApiPath.of("bookings")
                        .with("space", space.space())
                        .with("state", "REQUESTED")
                        .with("from", today)
                        .with("to", today.plusDays(DAYS_AHEAD))
                        .with("limit", 200),
                Booking.class);
        var askedQueue = api.tree(ApiPath.of("waiting-list").with("space", space.space()));
        var askedSeries =
                api.tree(ApiPath.of("series").with("space", space.space()).with("limit", 100));
        var requests = askedRequests.part();
        return new RequestsView(
                slug,
                space.name().in(page.language()),
                requests.isHere(),
                requests.or(List.of()).stream()
                        .sorted(Comparator.comparing(
                                booking -> booking.decideUntil() == null ? Instant.MAX : booking.decideUntil()))
                        .map(this::request)
                        .toList(),
                queue(askedQueue.part().content()),
                series(askedSeries.part().content()),
                said,
                problem);
    }

    private Request request(Booking booking) {
        var locale = page.locale();
        var zone = booking.zone();
        var until = booking.decideUntil();
        return new Request(
                booking.bookingId().toString(),
                booking.personName() == null ? needWords.here().somebody() : booking.personName(),
                Format.sentence(Format.dayOf(booking.startsAt(), zone, locale)),
                (booking.resourceName() == null ? "" : booking.resourceName().in(page.language()) + " · ")
                        + Format.hours(booking.startsAt(), booking.endsAt(), zone, locale),
                until == null
                        ? ""
                        : needWords
                                .here()
                                .request_until(Format.shortDayOf(until, zone, locale) + ", "
                                        + Format.time(until, zone, locale)));
    }

    private List<Waiting> queue(@Nullable JsonNode answer) {
        return answer == null
                ? List.of()
                : StreamSupport.stream(answer.path("items").spliterator(), false)
                        .filter(entry -> entry.path("state").asText().matches("WAITING|OFFERED"))
                        .map(this::waiting)
                        .toList();
    }

    private List<InSeries> series(@Nullable JsonNode answer) {
        return answer == null
                ? List.of()
                : StreamSupport.stream(answer.path("items").spliterator(), false)
                        .filter(one -> one.path("state").asText().equals("ACTIVE"))
                        .map(this::inSeries)
                        .toList();
    }

    private InSeries inSeries(JsonNode one) {
        var texts = needWords.here();
        var resource = one.path("resourceName").path(page.language());
        var place = resource.isTextual()
                ? resource.asText()
                : one.path("resourceName").path("fr").asText(texts.waiting_any());
        return new InSeries(
                one.path("seriesId").asText(),
                one.path("personName").asText(texts.somebody()),
                Format.sentence(one.path("recurrenceText").asText("")) + " · " + place);
    }

    private Waiting waiting(JsonNode entry) {
        var texts = needWords.here();
        var date = entry.path("date").asText("");
        var resource = entry.path("resourceName").path(page.language());
        return new Waiting(
                entry.path("personName").asText(texts.somebody()),
                date.isEmpty() ? "" : Format.sentence(Format.day(LocalDate.parse(date), page.locale())),
                resource.isTextual()
                        ? resource.asText()
                        : entry.path("resourceName").path("fr").asText(texts.waiting_any()),
                entry.path("state").asText().equals("OFFERED")
                        ? texts.queue_offered()
                        : entry.path("position").asText(""));
    }
}
