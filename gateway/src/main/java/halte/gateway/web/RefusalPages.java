package halte.gateway.web;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a visitor reads when a page cannot be shown: what happened, and where to go on. */
class RefusalPages {

    private final Pages pages;
    private final Words words;

    RefusalPages(Pages pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    @ServerExceptionMapper
    Response refused(PageRefusal refusal) {
        return show(refusal.status(), "");
    }

    @ServerExceptionMapper
    Response missing(NotFoundException missing) {
        return show(404, "");
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException refusal) {
        var response = refusal.getResponse();
        return response.getStatus() < 400 || response.hasEntity() ? response : show(response.getStatus(), "");
    }

    @ServerExceptionMapper
    Response fault(RuntimeException fault) {
        var id = UUID.randomUUID().toString();
        Log.errorf(fault, "A page failed: %s", id);
        return show(500, id);
    }

    private Response show(int status, String fault) {
        var texts = words.here();
        var isDown = status >= 502 && status <= 504;
        var title = isDown
                ? texts.error_down()
                : status >= 500
                        ? texts.error_fault()
                        : status == 401 || status == 403 ? texts.error_forbidden() : texts.error_missing();
        var hint = isDown
                ? texts.error_down_hint()
                : status >= 500
                        ? texts.error_fault_hint(fault)
                        : status == 401 || status == 403 ? texts.error_forbidden_hint() : texts.error_missing_hint();
        return pages.show(status, Templates.refusal(title, hint));
    }

    @CheckedTemplate(basePath = "open")
    static class Templates {

        private Templates() {}

        static native TemplateInstance refusal(String title, String hint);
    }
}
