package halte.gateway.web.calendars;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Page;
import halte.gateway.web.Problem;
import halte.gateway.web.calendars.CalendarView.FeedRow;
import halte.gateway.web.calendars.CalendarView.Secret;
import halte.gateway.web.staff.Formats;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both screens of calendars ask and say. */
@ApplicationScoped
class CalendarDesk {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final Api api;
    private final Page page;

    CalendarDesk(Api api, Page page) {
        this.api = api;
        this.page = page;
    }

    Asked<List<CalendarAnswers.Feed>> feeds(@Nullable String space) {
        return api.list(ApiPath.of("feeds").with("space", space), CalendarAnswers.Feed.class);
    }

    Answer make(String scope, @Nullable String about, @Nullable String key) {
        var body = new LinkedHashMap<String, Object>();
        body.put("scope", scope);
        body.put("key", about);
        return key == null ? api.post(ApiPath.of("feeds"), body) : api.post(ApiPath.of("feeds"), body, key);
    }

    static Secret secret(Answer answer) {
        String url = answer.body().path("url").isNull() ? "" : answer.text("url");
        return new Secret(answer.text("title"), url, url.isEmpty());
    }

    List<FeedRow> rows(List<CalendarAnswers.Feed> feeds, Formats formats) {
        return feeds.stream()
                .map(feed -> new FeedRow(
                        feed.feedId(),
                        feed.title(),
                        words().madeOn(formats.date(feed.createdAt())),
                        feed.lastFetchedAt() == null
                                ? words().neverRead()
                                : words().readLast(formats.date(feed.lastFetchedAt()) + ", "
                                        + formats.clock(feed.lastFetchedAt())),
                        feed.names()))
                .toList();
    }

    /** Why a command was not done, in the visitor's words. */
    String refusal(Answer answer) {
        Problem problem = answer.problem();
        return problem == null || answer.isUnknown()
                ? words().unavailable()
                : problem.title() + (problem.detail().isBlank() ? "" : ". " + problem.detail());
    }

    Formats formats() {
        return new Formats(page.locale(), ZONE);
    }

    String language() {
        return page.language();
    }

    CalendarMessages words() {
        return MessageBundles.get(CalendarMessages.class, Localized.Literal.of(page.language()));
    }
}
