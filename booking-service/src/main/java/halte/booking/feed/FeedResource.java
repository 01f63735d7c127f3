package halte.booking.feed;

import halte.booking.feed.Feed.Scope;
import halte.booking.structure.Structure;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Private calendar feeds. */
@Path("/api/feeds")
@Produces(MediaType.APPLICATION_JSON)
class FeedResource {

    private final Feeds feeds;
    private final FeedReader reader;
    private final FeedCalendar calendar;
    private final Structure structure;
    private final Caller caller;
    private final String publicUrl;

    FeedResource(
            Feeds feeds,
            FeedReader reader,
            FeedCalendar calendar,
            Structure structure,
            Caller caller,
            @ConfigProperty(name = "halte.invitation.public-url") String publicUrl) {
        this.feeds = feeds;
        this.reader = reader;
        this.calendar = calendar;
        this.structure = structure;
        this.caller = caller;
        this.publicUrl = publicUrl;
    }

    @GET
    @Access(Audience.MEMBER)
    public Listed list(@RestQuery @Size(max = 80) @Nullable String space) {
        var found = space == null || space.isBlank()
                ? feeds.own(caller)
                : feeds.of(structure.now().space(space), caller);
        return new Listed(found.stream().map(feed -> view(feed, null)).toList(), null);
    }

    /** The address is in this answer only; it is not kept with the idempotency key, whose answers are stored. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.MEMBER)
    public RestResponse<View> make(
            @RestHeader(Idempotent.HEADER) @Nullable String key, @Valid @NotNull Request request) {
        var made = feeds.make(key(key), request.scope(), request.key(), caller);
        return RestResponse.ResponseBuilder.<View>created(
                        URI.create("/api/feeds/" + made.feed().id()))
                .entity(view(made.feed(), made.secret()))
                .build();
    }

    @POST
    @Path("/{id}/revocation")
    @Access(Audience.MEMBER)
    @Idempotent
    public RestResponse<View> revoke(@RestPath UUID id) {
        return RestResponse.ok(view(feeds.revoke(id), null));
    }

    @GET
    @Path("/{secret}.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Access(Audience.PUBLIC)
    public RestResponse<String> read(
            @RestPath @Size(max = 100) String secret, @RestHeader("If-None-Match") @Nullable String known) {
        var found = reader.read(new Secret(secret)).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var text = calendar.write(found.feed(), title(found.feed()), found.entries());
        var tag = '"'
                + HexFormat.of()
                        .formatHex(Secret.sha256(text.getBytes(StandardCharsets.UTF_8)))
                        .substring(0, 32)
                + '"';
        boolean same = known != null && known.contains(tag);
        var answer = same
                ? RestResponse.ResponseBuilder.<String>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(text);
        return answer.header("ETag", tag)
                .header("Cache-Control", "private, max-age=300")
                .header("Content-Disposition", "inline; filename=\"halte.ics\"")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private View view(Feed feed, @Nullable Secret secret) {
        return new View(
                feed.id(),
                feed.scope(),
                feed.scope() == Scope.RESOURCE ? feed.resource() : feed.space(),
                feed.space(),
                title(feed),
                feed.names(),
                secret == null ? null : publicUrl + "/api/feeds/" + secret.text() + ".ics",
                feed.createdAt(),
                feed.lastFetchedAt(),
                feed.revokedAt());
    }

    private String title(Feed feed) {
        var now = structure.now();
        var space = feed.space() == null
                ? ""
                : now.find(feed.space()).map(known -> known.name()).orElse("");
        Map<String, String> resource = feed.resource() == null
                ? null
                : now.findResource(feed.resource()).map(known -> known.name()).orElse(null);
        return FeedCalendar.title(feed, space, resource);
    }

    private static UUID key(@Nullable String header) {
        try {
            return UUID.fromString(header == null ? "" : header.strip());
        } catch (IllegalArgumentException notAUuid) {
            throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_MISSING);
        }
    }

    /** @param key code of the space or resource; nothing for one's own bookings */
    record Request(
            @NotNull Scope scope, @Size(max = 80) @Nullable String key) {}

    /**
     * @param names whether it says who booked
     * @param url the secret address, shown once
     */
    record View(
            UUID feedId,
            Scope scope,
            @Nullable String key,
            @Nullable String space,
            String title,
            boolean names,
            @Nullable String url,
            Instant createdAt,
            @Nullable Instant lastFetchedAt,
            @Nullable Instant revokedAt) {}

    record Listed(List<View> items, @Nullable String next) {}
}
