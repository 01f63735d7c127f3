package halte.billing.wording;

import halte.problem.Language;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** The language the caller wants to read; it is no part of a command, so it does not stand among its parameters. */
@RequestScoped
public class AnswerLanguage {

    private final RoutingContext http;

    AnswerLanguage(RoutingContext http) {
        this.http = http;
    }

    /** fr, nl, de or en. */
    public String code() {
        return Language.of(http.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
