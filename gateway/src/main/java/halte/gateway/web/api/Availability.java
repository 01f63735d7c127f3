package halte.gateway.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which resources of a space are free in one part of one day. */
public record Availability(
        String space,
        @Nullable LocalDate date,
        @Nullable String part,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        String state,
        int free,
        int total,
        List<ResourceState> resources) {

    public record ResourceState(String resource, String kind, boolean free) {}
}
