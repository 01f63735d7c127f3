package halte.demo.load;

import halte.demo.people.Ids;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One command, complete but for the address of the service and the token. */
public record Request(Service service, String method, String path, String body) {

    /** The same request has the same key, so a second load replays the first one's answers. */
    public UUID idempotencyKey() {
        return Ids.of("halte-demo:" + method + path + body);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
