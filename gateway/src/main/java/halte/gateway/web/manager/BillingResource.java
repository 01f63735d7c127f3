package halte.gateway.web.manager;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Pages;
import halte.gateway.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** From what waits to be invoiced to issued documents. */
@Path("/manage")
@Blocking
class BillingResource {

    private static final int NOT_DONE = 422;

    private final BillingDesk desk;
    private final Api api;
    private final Pages pages;

    BillingResource(BillingDesk desk, Api api, Pages pages) {
        this.desk = desk;
        this.api = api;
        this.pages = pages;
    }

    @GET
    public Response choose() {
        List<OperatorChoice> operators = desk.operators();
        return operators.size() == 1
                ? pages.goTo("/manage/" + operators.get(0).code() + "/billing")
                : pages.show(Templates.operators(operators));
    }

    @GET
    @Path("/{operator}/billing")
    public Response billing(@RestPath String operator) {
        return pages.show(Templates.billing(desk.billing(operator, null, null)));
    }

    @POST
    @Path("/{operator}/billing")
    public Response preview(
            @RestPath String operator, @RestForm @Nullable String until, @RestForm @Nullable String key) {
        LocalDate day = date(until);
        if (day == null) {
            return refusePreview(operator, until, desk.words().dateMissing());
        }
        Answer answer =
                api.post(ApiPath.of("bill-runs"), Map.of("seller", operator, "until", day.toString()), keyOrNew(key));
        return answer.isDone()
                ? pages.goTo("/manage/" + operator + "/billing/" + answer.text("billRunId"))
                : refusePreview(operator, until, wordsOf(answer));
    }

    @GET
    @Path("/{operator}/billing/{run}")
    public Response run(
            @RestPath String operator,
            @RestPath String run,
            @RestQuery @Nullable String show,
            @RestQuery @Nullable String draft) {
        return pages.show(
                Templates.run(desk.run(operator, run).showing(show, draft).view()));
    }

    /** Issues what is ticked. A tick changed without script is asked about once more: the button must say how many. */
    @POST
    @Path("/{operator}/billing/{run}/issue")
    public Response issue(
            @RestPath String operator,
            @RestPath String run,
            @RestForm("draft") @Nullable List<String> ticked,
            @RestForm @Nullable Integer count,
            @RestForm @Nullable String key) {
        RunAnswer current = desk.runAnswer(operator, run);
        Set<String> chosen = new HashSet<>(ticked == null ? List.of() : ticked);
        Set<String> aside = current.allDrafts().stream()
                .filter(RunAnswer.Draft::isReady)
                .map(RunAnswer.Draft::draftId)
                .filter(id -> !chosen.contains(id))
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            return refuseIssue(operator, current, aside, desk.words().nothingTicked());
        }
        if (count == null || count != chosen.size()) {
            return refuseIssue(operator, current, aside, desk.words().selectionChanged(chosen.size()));
        }
        Answer answer =
                api.post(ApiPath.of("bill-runs", run, "issue"), Map.of("except", List.copyOf(aside)), keyOrNew(key));
        return answer.isDone()
                ? pages.goTo("/manage/" + operator + "/billing/" + run)
                : refuseIssue(operator, current, aside, wordsOf(answer));
    }

    @GET
    @Path("/{operator}/documents")
    public Response documents(@RestPath String operator, @RestQuery @Nullable String month) {
        return pages.show(Templates.documents(desk.documents(operator, month)));
    }

    private Response refusePreview(String operator, @Nullable String until, String words) {
        return pages.show(NOT_DONE, Templates.billing(desk.billing(operator, until, words)));
    }

    private Response refuseIssue(String operator, RunAnswer run, Set<String> aside, String words) {
        return pages.show(
                NOT_DONE,
                Templates.run(desk.screen(operator, run)
                        .settingAside(aside)
                        .complaining(words)
                        .view()));
    }

    private String wordsOf(Answer answer) {
        Problem problem = answer.problem();
        return problem == null || answer.isUnknown() ? desk.words().unavailable() : problem.words();
    }

    private static String keyOrNew(@Nullable String key) {
        return key == null || key.isEmpty() ? UUID.randomUUID().toString() : key;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    @CheckedTemplate(basePath = "manager")
    static class Templates {

        private Templates() {}

        static native TemplateInstance operators(List<OperatorChoice> operators);

        static native TemplateInstance billing(BillingView view);

        static native TemplateInstance run(RunView view);

        static native TemplateInstance documents(DocumentsView view);
    }
}
