package halte.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal or a fault becomes an answer. */
class ProblemMappers {

    private static final Text UNREADABLE = Text.of(
            "Le corps de la demande n’est pas un JSON lisible.",
            "De inhoud van de aanvraag is geen leesbare JSON.",
            "Der Inhalt der Anfrage ist kein lesbares JSON.",
            "The body of the request is not readable JSON.");
    private static final Text UNKNOWN_FIELD =
            Text.of("champ inconnu ici", "onbekend veld hier", "hier unbekanntes Feld", "not a field known here");
    private static final Text WRONG_VALUE = Text.of(
            "valeur d’un autre type ou d’une autre forme que prévu",
            "waarde van een ander type of een andere vorm dan verwacht",
            "Wert von anderem Typ oder anderer Form als erwartet",
            "value of another type or shape than expected");
    private static final Text QUOTE = Text.of(
            "Si vous demandez de l’aide, citez %s.",
            "Vermeld %s als u hulp vraagt.",
            "Nennen Sie %s, wenn Sie um Hilfe bitten.",
            "Quote %s when asking for help.");

    @ServerExceptionMapper
    RestResponse<Problem> refusal(Refusal refusal, HttpHeaders headers) {
        Log.debugf("Refused: %s", refusal.getMessage());
        return respond(
                Problem.of(refusal.type(), refusal.detail(), language(headers)).with(refusal.extensions()));
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1000)
    RestResponse<Problem> invalid(ConstraintViolationException invalid, HttpHeaders headers) {
        List<FieldError> errors = invalid.getConstraintViolations().stream()
                .map(ProblemMappers::error)
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        return respond(
                Problem.of(CommonProblem.INVALID_INPUT, null, language(headers)).with(Map.of("errors", errors)));
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1000)
    RestResponse<Problem> unreadable(JsonProcessingException unreadable, HttpHeaders headers) {
        return respond(json(unreadable, language(headers)));
    }

    /** The framework has a mapper of its own for this type; the more specific one wins, so we need it by name. */
    @ServerExceptionMapper(priority = Priorities.USER - 1000)
    RestResponse<Problem> mismatched(MismatchedInputException mismatched, HttpHeaders headers) {
        return unreadable(mismatched, headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unauthenticated(UnauthorizedException refused, HttpHeaders headers) {
        return respond(Problem.of(CommonProblem.UNAUTHENTICATED, null, language(headers)));
    }

    @ServerExceptionMapper
    RestResponse<Problem> failed(AuthenticationFailedException refused, HttpHeaders headers) {
        return respond(Problem.of(CommonProblem.UNAUTHENTICATED, null, language(headers)));
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException refused, HttpHeaders headers) {
        return respond(Problem.of(CommonProblem.FORBIDDEN, null, language(headers)));
    }

    /** What the framework refuses by itself: no such path, wrong method, unreadable parameter. */
    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException refused, HttpHeaders headers) {
        if (refused.getCause() instanceof JsonProcessingException json) {
            return respond(json(json, language(headers)));
        }
        int status = refused.getResponse().getStatus();
        if (status >= 500) {
            return fault(refused, headers);
        }
        return respond(Problem.of(common(status), null, language(headers)), status);
    }

    /** The client gets an id to quote, the log gets the cause, and nothing else crosses over. */
    @ServerExceptionMapper
    RestResponse<Problem> fault(RuntimeException fault, HttpHeaders headers) {
        if (Outage.caused(fault)) {
            Log.warnf("The database is away: %s", fault.getMessage());
            return respond(Problem.of(CommonProblem.UNAVAILABLE, null, language(headers)));
        }
        if (Contention.caused(fault)) {
            Log.infof("Others were in the way: %s", fault.getMessage());
            return respond(Problem.of(CommonProblem.MUCH_ASKED, null, language(headers)));
        }
        var id = UUID.randomUUID().toString();
        Log.errorf(fault, "Request failed, problem instance %s", id);
        return respond(Problem.of(CommonProblem.INTERNAL, QUOTE.formatted(id), language(headers))
                .quoting("urn:uuid:" + id));
    }

    private static Problem json(JsonProcessingException unreadable, String language) {
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            var text = mapping instanceof UnrecognizedPropertyException ? UNKNOWN_FIELD : WRONG_VALUE;
            return Problem.of(CommonProblem.INVALID_INPUT, null, language)
                    .with(Map.of("errors", List.of(new FieldError(path(mapping), text.in(language)))));
        }
        return Problem.of(CommonProblem.INVALID_INPUT, UNREADABLE, language);
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    /** The first two steps name the method and its parameter; a client knows only what follows. */
    private static FieldError error(ConstraintViolation<?> violation) {
        var steps = violation.getPropertyPath().toString().split("\\.", 3);
        var field = steps.length == 3 ? steps[2] : steps[steps.length - 1];
        return new FieldError(field, violation.getMessage());
    }

    private static ProblemType common(int status) {
        for (var type : CommonProblem.values()) {
            if (type.status() == status) {
                return type;
            }
        }
        return CommonProblem.INVALID_INPUT;
    }

    private static String language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static RestResponse<Problem> respond(Problem problem) {
        return respond(problem, problem.status());
    }

    private static RestResponse<Problem> respond(Problem problem, int status) {
        return RestResponse.ResponseBuilder.<Problem>create(status)
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    /** @param field path in the body, or name of the parameter */
    record FieldError(String field, String message) {}
}
