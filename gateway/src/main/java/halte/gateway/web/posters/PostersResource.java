package halte.gateway.web.posters;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Languages;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Wording;
import halte.gateway.web.kiosk.DoorWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Posters of a space, one A4 page each: for the door, and for every desk. */
@Path("/host/{slug}/posters")
@Blocking
class PostersResource {

    private static final int NOT_DONE = 422;
    private static final String DOOR = "door";

    private final Api api;
    private final Pages pages;
    private final Page page;
    private final DoorWords words;

    PostersResource(Api api, Pages pages, Page page, DoorWords words) {
        this.api = api;
        this.pages = pages;
        this.page = page;
        this.words = words;
    }

    record SpaceAnswer(String space, String slug, Wording name) {}

    record Codes(List<Printed> printed) {}

    record Printed(@Nullable String resource, @Nullable Wording resourceName, String code, String url) {}

    record Choice(String value, String label, boolean chosen) {}

    /** @param place code of the desk, {@code door} for the door */
    record Poster(String place, String label, boolean door, String url) {}

    record Say(String language, String title, String how) {}

    record PostersView(
            String slug,
            Wording space,
            List<Choice> choices,
            List<Poster> posters,
            List<Say> says,
            String said,
            String problem) {}

    @GET
    public Response posters(
            @RestPath String slug, @RestQuery @Nullable String place, @RestQuery @Nullable String said) {
        var text = "renewed".equals(said) ? words.here().renewed() : "";
        return pages.show(Templates.posters(view(slug, place, text, "")));
    }

    @POST
    @Path("/renewal")
    public Response renew(@RestPath String slug, @RestForm @Nullable String place, @RestForm @Nullable String key) {
        var space = space(slug);
        var body = new HashMap<String, String>(Map.of("space", space.space()));
        if (place != null && !place.equals(DOOR)) {
            body.put("resource", place);
        }
        var answer = api.post(
                ApiPath.of("check-in-codes", "renewals"), body, key == null || key.isEmpty() ? page.key() : key);
        return answer.isDone()
                ? pages.goTo(
                        "/host/" + slug + "/posters", Map.of("place", place == null ? DOOR : place, "said", "renewed"))
                : pages.show(NOT_DONE, Templates.posters(view(slug, place, "", words.refusal(answer))));
    }

    private PostersView view(String slug, @Nullable String place, String said, String problem) {
        var space = space(slug);
        var codes = api.get(ApiPath.of("check-in-codes").with("space", space.space()), Codes.class);
        var all = codes.part().required().printed().stream().map(this::poster).toList();
        boolean one = all.stream().anyMatch(poster -> poster.place().equals(place));
        var choices = Stream.concat(
                Stream.of(new Choice("", words.here().allPosters(), !one)),
                all.stream()
                        .map(poster -> new Choice(
                                poster.place(), poster.label(), poster.place().equals(place))));
        return new PostersView(
                space.slug(),
                space.name(),
                choices.toList(),
                all.stream()
                        .filter(poster -> !one || poster.place().equals(place))
                        .toList(),
                Languages.ALL.stream().map(this::say).toList(),
                said,
                problem);
    }

    private Poster poster(Printed printed) {
        var resource = printed.resource();
        var name = printed.resourceName();
        return resource == null
                ? new Poster(DOOR, words.here().doorPoster(), true, printed.url())
                : new Poster(resource, name == null ? resource : name.in(page.language()), false, printed.url());
    }

    private Say say(String language) {
        return new Say(
                language, words.in(language).posterTitle(), words.in(language).posterHow());
    }

    private SpaceAnswer space(String slug) {
        return api.get(ApiPath.of("spaces", slug), SpaceAnswer.class).part().required();
    }

    @CheckedTemplate(basePath = "posters")
    static class Templates {

        private Templates() {}

        static native TemplateInstance posters(PostersView view);
    }
}
