package halte.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Contention;
import halte.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Runs outside {@code @Transactional}, so that key, effect and answer commit together, and are tried again together
 * when the database ended them in favour of somebody else.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class IdempotentInterceptor {

    private static final UUID NOBODY = new UUID(0, 0);

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final RoutingContext http;
    private final ObjectMapper json;

    IdempotentInterceptor(IdempotencyKeys keys, Caller caller, RoutingContext http, ObjectMapper json) {
        this.keys = keys;
        this.caller = caller;
        this.http = http;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) {
        var tenant = caller.isSignedIn() ? caller.personId() : NOBODY;
        var key = key();
        var hash = hash(call.getParameters());
        return Contention.triedAgain(
                () -> QuarkusTransaction.joiningExisting().call(() -> answer(call, tenant, key, hash)));
    }

    private Object answer(InvocationContext call, UUID tenant, UUID key, byte[] hash) throws Exception {
        if (!keys.take(tenant, key, hash)) {
            return replay(keys.answerTo(tenant, key, hash));
        }
        var answer = (RestResponse<?>) call.proceed();
        keys.remember(tenant, key, remembered(answer));
        return answer;
    }

    private UUID key() {
        var header = http.request().getHeader(Idempotent.HEADER);
        try {
            return UUID.fromString(header == null ? "" : header.strip());
        } catch (IllegalArgumentException notAUuid) {
            throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_MISSING);
        }
    }

    private byte[] hash(@Nullable Object[] parameters) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((http.request().method() + " " + http.request().path()).getBytes(StandardCharsets.UTF_8));
            for (var parameter : parameters) {
                digest.update(json.writeValueAsBytes(parameter));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("A request cannot be hashed.", e);
        }
    }

    private Answer remembered(RestResponse<?> answer) throws JsonProcessingException {
        var location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
        var entity = answer.getEntity();
        return new Answer(
                answer.getStatus(),
                location == null ? null : location.toString(),
                entity == null ? null : json.writeValueAsString(entity));
    }

    private RestResponse<?> replay(Answer answer) throws JsonProcessingException {
        var response = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(answer.status()))
                .header(Idempotent.REPLAYED, "true");
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.body() != null) {
            response.entity(json.readTree(answer.body()));
        }
        return response.build();
    }
}
