package halte.gateway.web.worker;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Pages;
import halte.gateway.web.api.DocumentRow;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The invoices of a person; PDF and UBL are fetched from billing-service through the proxy. */
@Path("/me/documents")
@Blocking
class DocumentsResource {

    private final Api api;
    private final Pages pages;

    DocumentsResource(Api api, Pages pages) {
        this.api = api;
        this.pages = pages;
    }

    record DocumentsView(boolean isHere, List<DocumentRow> documents) {}

    @GET
    public Response documents() {
        var documents = api.list(ApiPath.of("documents").with("limit", 100), DocumentRow.class)
                .part();
        return pages.show(Templates.documents(new DocumentsView(documents.isHere(), documents.or(List.of()))));
    }

    @CheckedTemplate(basePath = "worker")
    static class Templates {

        private Templates() {}

        static native TemplateInstance documents(DocumentsView view);
    }
}
