package halte.billing.documents;

import halte.billing.paging.Page;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/documents")
class DocumentResource {

    private final DocumentRoom room;
    private final Caller caller;

    DocumentResource(DocumentRoom room, Caller caller) {
        this.room = room;
        this.caller = caller;
    }

    /** One's own; with {@code seller}, those of an operator one manages. */
    @GET
    @Access({Audience.MEMBER, Audience.MANAGER})
    public Page<DocumentView> list(
            @RestQuery @Nullable String seller,
            @RestQuery @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") @Nullable String month,
            @RestQuery @Nullable UUID cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<DocumentView> found = seller == null
                ? room.own(caller, cursor, limit + 1)
                : room.ofSeller(caller, seller, month == null ? null : YearMonth.parse(month), cursor, limit + 1);
        return Page.of(
                found,
                limit,
                Function.identity(),
                document -> document.documentId().toString());
    }

    @GET
    @Path("/{documentId}")
    @Access({Audience.MEMBER, Audience.MANAGER})
    public DocumentDetails get(@RestPath UUID documentId) {
        return room.get(caller, documentId);
    }

    @GET
    @Path("/{documentId}/pdf")
    @Produces("application/pdf")
    @Access({Audience.MEMBER, Audience.MANAGER})
    public RestResponse<byte[]> pdf(@RestPath UUID documentId) {
        return download(room.file(caller, documentId, FileKind.PDF));
    }

    @GET
    @Path("/{documentId}/ubl")
    @Produces("application/xml")
    @Access({Audience.MEMBER, Audience.MANAGER})
    public RestResponse<byte[]> ubl(@RestPath UUID documentId) {
        return download(room.file(caller, documentId, FileKind.UBL));
    }

    private static RestResponse<byte[]> download(StoredFile file) {
        return RestResponse.ResponseBuilder.ok(file.bytes(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .build();
    }
}
