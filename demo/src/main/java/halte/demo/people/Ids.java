package halte.demo.people;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers made from names, so that the same thing has the same id in every run and in the identity provider. */
public final class Ids {

    private Ids() {}

    public static UUID person(String id) {
        return of("halte-demo-person:" + id);
    }

    public static UUID account(String name) {
        return of("halte-demo-account:" + name);
    }

    public static UUID of(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
