package halte.booking.inventory;

import halte.booking.blocking.OutOfUse;
import halte.booking.hours.Slot;
import halte.booking.picture.Pictures;
import halte.booking.structure.Inventory;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Resources one by one. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
class InventoryResource {

    private static final int LONGEST_SIDE = 1600;

    private final Structure structure;
    private final Inventory inventory;
    private final Photos photos;
    private final OutOfUse outOfUse;
    private final Caller caller;
    private final Clock clock;

    InventoryResource(
            Structure structure, Inventory inventory, Photos photos, OutOfUse outOfUse, Caller caller, Clock clock) {
        this.structure = structure;
        this.inventory = inventory;
        this.photos = photos;
        this.outOfUse = outOfUse;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/resources/amenities")
    @Access(Audience.PUBLIC)
    public Amenities amenities() {
        return new Amenities(Arrays.stream(Amenity.values()).map(Amenity::known).toList(), null);
    }

    @GET
    @Path("/resources/{resource}")
    @Access(Audience.PUBLIC)
    public ResourceView one(@RestPath String resource) {
        return view(find(resource));
    }

    @GET
    @Path("/spaces/{space}/resources")
    @Access(Audience.PUBLIC)
    public Listed list(@RestPath String space, @RestQuery @DefaultValue("false") boolean retired) {
        var now = structure.now();
        var known = now.space(space);
        var states = outOfUse.in(known, moment());
        var pictures = photos.of(known);
        return new Listed(
                known.resources().stream()
                        .filter(resource -> retired || resource.retiredOn() == null)
                        .map(resource -> ResourceView.of(
                                known,
                                resource,
                                pictures.getOrDefault(resource.resource(), List.of()),
                                OutOfUse.of(resource, states, now).orElse(null)))
                        .toList(),
                null);
    }

    @POST
    @Path("/spaces/{space}/resources")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<ResourceView> add(@RestPath String space, @Valid @NotNull ResourceRequest wanted) {
        var known = structure.now().space(space);
        var added = view(inventory.add(known.space(), wanted.described(), caller));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .location(URI.create("/api/resources/" + added.resource()))
                .build();
    }

    @PUT
    @Path("/resources/{resource}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    public ResourceView change(@RestPath String resource, @Valid @NotNull ResourceRequest wanted) {
        find(resource);
        return view(inventory.change(resource, wanted.described(), wanted.version(), caller));
    }

    @POST
    @Path("/resources/{resource}/retirement")
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<ResourceView> retire(@RestPath String resource) {
        return RestResponse.ok(view(inventory.retire(resource, caller)));
    }

    @POST
    @Path("/resources/{resource}/reinstatement")
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<ResourceView> reinstate(@RestPath String resource) {
        return RestResponse.ok(view(inventory.reinstate(resource, caller)));
    }

    /** The file itself, whatever it calls itself: its first bytes decide. */
    @POST
    @Path("/resources/{resource}/photos")
    @Consumes(MediaType.WILDCARD)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<Photos.Photo> addPhoto(@RestPath String resource, byte @Nullable [] file) {
        var known = find(resource);
        var space = structure.now().space(known.spaceId());
        caller.requireHost(space.space(), space.operator());
        var bytes = file == null ? new byte[0] : file;
        Pictures.refuseHeavier(bytes, 2);
        var photo = photos.add(known, Pictures.encodeAnew(bytes, LONGEST_SIDE), caller);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, photo)
                .location(URI.create(photo.url()))
                .build();
    }

    @GET
    @Path("/resources/{resource}/photos/{photo}")
    @Produces(MediaType.WILDCARD)
    @Access(Audience.PUBLIC)
    public Response photo(@RestPath String resource, @RestPath UUID photo) {
        var picture = photos.picture(find(resource), photo).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        // Not a RestResponse<byte[]>: that one is written as JSON, whatever its type says.
        return Response.ok(picture.bytes(), picture.mediaType())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("ETag", '"' + photo.toString() + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    @DELETE
    @Path("/resources/{resource}/photos/{photo}")
    @Access(Audience.HOST)
    public void removePhoto(@RestPath String resource, @RestPath UUID photo) {
        photos.remove(find(resource), photo, caller);
    }

    private Resource find(String code) {
        return structure.now().findResource(code).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    private ResourceView view(Resource resource) {
        var now = structure.inThisTransaction();
        Space space = now.space(resource.spaceId());
        var state = OutOfUse.of(resource, outOfUse.in(space, moment()), now).orElse(null);
        return ResourceView.of(space, resource, photos.of(space).getOrDefault(resource.resource(), List.of()), state);
    }

    private Slot moment() {
        var now = Slot.quarterBefore(clock.instant());
        return new Slot(now, now.plusSeconds(900));
    }

    record Listed(List<ResourceView> items, @Nullable String next) {}

    record Amenities(List<Amenity.Known> items, @Nullable String next) {}
}
