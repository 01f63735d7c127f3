package halte.booking.floorplan;

import halte.booking.picture.Picture;
import halte.booking.picture.Pictures;
import halte.booking.picture.SafeSvg;
import halte.booking.structure.Structure;
import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Floors of a space, drawn by its hosts. */
@Path("/api/spaces/{space}/floor-plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
class FloorPlanResource {

    private static final String PLAN = "[a-z0-9-]{1,20}";
    private static final int LONGEST_SIDE = 2000;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final FloorPlans plans;
    private final Structure structure;
    private final Caller caller;

    FloorPlanResource(FloorPlans plans, Structure structure, Caller caller) {
        this.plans = plans;
        this.structure = structure;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    public FloorPlans.Saved save(
            @RestPath String space, @RestPath @Pattern(regexp = PLAN) String plan, @Valid @NotNull PlanRequest wanted) {
        return plans.save(space, plan, wanted, caller);
    }

    @DELETE
    @Access(Audience.HOST)
    public void remove(
            @RestPath String space,
            @RestPath @Pattern(regexp = PLAN) String plan,
            @RestQuery @DefaultValue("0") @Min(0) int version) {
        plans.remove(space, plan, version, caller);
    }

    /** The file itself, whatever it calls itself: its first bytes decide. */
    @POST
    @Path("/background")
    @Consumes(MediaType.WILDCARD)
    @Access(Audience.HOST)
    @Idempotent
    public RestResponse<Uploaded> upload(
            @RestPath String space, @RestPath @Pattern(regexp = PLAN) String plan, byte @Nullable [] file) {
        var known = structure.now().space(space);
        caller.requireHost(known.space(), known.operator());
        var picture = picture(file == null ? new byte[0] : file);
        plans.background(known.space(), plan, picture, caller);
        var url = "/api/spaces/" + known.space() + "/floor-plans/" + plan + "/background?v=" + picture.hash();
        return RestResponse.status(RestResponse.Status.CREATED, new Uploaded(url, picture.width(), picture.height()));
    }

    private static Picture picture(byte[] file) {
        Pictures.refuseHeavier(file, 1);
        return Pictures.isPng(file) || Pictures.isJpeg(file)
                ? Pictures.encodeAnew(file, LONGEST_SIDE)
                : SafeSvg.rebuild(file);
    }

    /** Served so that even what slipped through could do nothing: no script, no address, no guessing of its type. */
    @GET
    @Path("/background")
    @Produces(MediaType.WILDCARD)
    @Access(Audience.PUBLIC)
    public Response background(
            @RestPath String space, @RestPath @Pattern(regexp = PLAN) String plan, @RestQuery @Nullable String v) {
        var picture = plans.backgroundOf(structure.now().space(space), plan)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        // Not a RestResponse<byte[]>: that one is written as JSON, whatever its type says.
        return Response.ok(picture.bytes(), picture.mediaType())
                .header("ETag", '"' + picture.hash() + '"')
                .header("Cache-Control", picture.hash().equals(v) ? FOR_EVER : "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .build();
    }

    record Uploaded(String url, int width, int height) {}
}
