package halte.gateway.web.worker;

import halte.gateway.session.Session;
import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Words;
import halte.gateway.web.api.Person;
import halte.gateway.web.api.SpaceRow;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who the person is for Halte: language, usual space, and to whom invoices go. */
@Path("/me/profile")
@Blocking
class ProfileResource {

    private static final List<String> ACCOUNT_FIELDS = List.of(
            "name", "email", "enterpriseNumber", "vatNumber", "peppolId", "street", "postalCode", "town", "country");

    private final Api api;
    private final Session session;
    private final Page page;
    private final Pages pages;
    private final Words words;

    ProfileResource(Api api, Session session, Page page, Pages pages, Words words) {
        this.api = api;
        this.session = session;
        this.page = page;
        this.pages = pages;
        this.words = words;
    }

    record SpaceChoice(String space, String name) {}

    record ProfileView(
            String name,
            String email,
            boolean isHere,
            String homeSpace,
            List<SpaceChoice> spaces,
            String accountId,
            String accountKind,
            Map<String, String> account,
            Map<String, String> errors,
            String said,
            String problem) {

        public String value(String field) {
            return account.getOrDefault(field, "");
        }

        public String error(String field) {
            return errors.getOrDefault(field, "");
        }
    }

    @GET
    public Response profile(@RestQuery @Nullable String said) {
        return pages.show(
                Templates.profile(view("saved".equals(said) ? words.here().said_saved() : "", "", Map.of(), Map.of())));
    }

    @POST
    @Path("habits")
    public Response saveHabits(@RestForm @Nullable String language, @RestForm @Nullable String homeSpace) {
        var body = new HashMap<String, Object>();
        if (language != null) {
            body.put("language", language);
        }
        if (homeSpace != null && !homeSpace.isEmpty()) {
            body.put("homeSpace", homeSpace);
        }
        var answer = api.patch(ApiPath.of("people", "me"), body);
        if (!answer.isDone()) {
            return refused(answer, Map.of());
        }
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("said", "saved");
        if (language != null) {
            parameters.put("lang", language);
        }
        return pages.goTo("/me/profile", parameters);
    }

    @POST
    @Path("account")
    public Response saveAccount(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        ACCOUNT_FIELDS.forEach(field -> typed.put(field, text(form.getFirst(field))));
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", text(form.getFirst("kind")));
        typed.forEach((field, value) -> {
            if (!value.isEmpty()) {
                body.put(field, value);
            }
        });
        var answer = api.put(ApiPath.of("accounts", text(form.getFirst("accountId"))), body);
        return answer.isDone() ? pages.goTo("/me/profile", Map.of("said", "saved")) : refused(answer, typed);
    }

    private Response refused(Answer answer, Map<String, String> typed) {
        var problem = answer.problem();
        var text = problem == null || answer.isUnknown() ? words.here().command_unknown() : problem.words();
        var errors = problem == null ? Map.<String, String>of() : problem.errors();
        return pages.show(answer.isUnknown() ? 503 : answer.status(), Templates.profile(view("", text, errors, typed)));
    }

    private ProfileView view(String said, String problem, Map<String, String> errors, Map<String, String> typed) {
        var askedPerson = api.get(ApiPath.of("people", "me"), Person.class);
        var askedSpaces = api.list(ApiPath.of("spaces").with("limit", 200), SpaceRow.class);
        var person = askedPerson.part().content();
        var account = new LinkedHashMap<String, String>();
        ACCOUNT_FIELDS.forEach(field -> account.put(field, person == null ? "" : person.accountField(field)));
        account.putAll(typed);
        return new ProfileView(
                person == null || person.name() == null ? session.name() : person.name(),
                text(session.email()),
                person != null,
                person == null ? "" : text(person.homeSpace()),
                askedSpaces.part().or(List.of()).stream()
                        .map(row -> new SpaceChoice(
                                row.space(), row.town() + ", " + row.name().in(page.language())))
                        .sorted(Comparator.comparing(SpaceChoice::name))
                        .toList(),
                person == null ? "" : person.accountField("accountId"),
                person == null ? "" : person.accountField("kind"),
                account,
                errors,
                said,
                problem);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    @CheckedTemplate(basePath = "worker")
    static class Templates {

        private Templates() {}

        static native TemplateInstance profile(ProfileView view);
    }
}
