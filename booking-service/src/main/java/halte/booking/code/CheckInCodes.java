package halte.booking.code;

import halte.booking.people.StaffActions;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes codes and tells where somebody stands who shows one. */
@ApplicationScoped
public class CheckInCodes {

    /** A minute ahead for a clock that is fast; five behind, for whoever had to sign in first. */
    private static final int STEPS_AHEAD = 1;

    private static final int STEPS_BEHIND = 5;

    private final CodeStore store;
    private final Structure structure;
    private final StaffActions staff;
    private final Clock clock;
    private final String publicUrl;

    CheckInCodes(
            CodeStore store,
            Structure structure,
            StaffActions staff,
            Clock clock,
            @ConfigProperty(name = "halte.invitation.public-url") String publicUrl) {
        this.store = store;
        this.structure = structure;
        this.staff = staff;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** @param desk null when it is the code of the door */
    public record Place(Space space, @Nullable Resource desk, boolean rotating) {}

    /** @param validUntil when the next one is shown; this one is taken for a while longer */
    public record Rotating(String code, String url, Instant validUntil) {}

    /** @param resource null for the door */
    public record Printed(
            @Nullable String resource, @Nullable Map<String, String> resourceName, String code, String url) {}

    /** @throws Refusal when the code is not ours, was renewed, or is too old */
    public Place placeOf(String text) {
        var code = CheckInCode.read(text).orElseThrow(() -> new Refusal(CodeProblem.CODE_UNKNOWN));
        var now = structure.now();
        var desk = now.findResource(code.place()).orElse(null);
        var space = desk == null
                ? now.find(code.place()).orElseThrow(() -> new Refusal(CodeProblem.CODE_UNKNOWN))
                : now.space(desk.spaceId());
        if (!code.isSignedWith(store.secretOf(space.id()))) {
            throw new Refusal(CodeProblem.CODE_UNKNOWN);
        }
        refuseOld(space, code);
        return new Place(space, desk, code.rotating());
    }

    private void refuseOld(Space space, CheckInCode code) {
        if (!code.rotating()) {
            if (code.number() != store.generationOf(space.id(), code.place())) {
                throw new Refusal(CodeProblem.CODE_RENEWED);
            }
            return;
        }
        long step = CheckInCode.stepOf(clock.instant());
        if (code.number() > step + STEPS_AHEAD || code.number() < step - STEPS_BEHIND) {
            throw new Refusal(CodeProblem.CODE_PAST);
        }
    }

    public Rotating rotating(Space space) {
        var code = CheckInCode.rotating(space.space(), clock.instant(), store.secretOf(space.id()));
        return new Rotating(code.text(), url(code), CheckInCode.endOf(code.number()));
    }

    /** The door first, then every desk in service. */
    List<Printed> printed(Space space) {
        var secret = store.secretOf(space.id());
        var printed = new ArrayList<Printed>();
        printed.add(printed(space, null, secret));
        space.desksOn(space.hours().presenceDateOf(clock.instant()))
                .forEach(desk -> printed.add(printed(space, desk, secret)));
        return printed;
    }

    private Printed printed(Space space, @Nullable Resource desk, byte[] secret) {
        var place = desk == null ? space.space() : desk.resource();
        var code = CheckInCode.printed(place, store.generationOf(space.id(), place), secret);
        return new Printed(
                desk == null ? null : desk.resource(), desk == null ? null : desk.name(), code.text(), url(code));
    }

    /** From now on the printed code of that place is another one. */
    @Transactional
    public Printed renew(Space space, @Nullable String resource, Caller host) {
        host.requireHost(space.space(), space.operator());
        var desk =
                resource == null || resource.isBlank() ? null : structure.now().resource(space, resource);
        if (desk != null && !desk.isDesk()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        var place = desk == null ? space.space() : desk.resource();
        store.renew(space.id(), place, host.personId(), clock.instant());
        var subject = UUID.nameUUIDFromBytes(("check-in-code " + place).getBytes(StandardCharsets.UTF_8));
        staff.record(host.personId(), space.space(), "renew-check-in-code", subject, place);
        return printed(space, desk, store.secretOf(space.id()));
    }

    private String url(CheckInCode code) {
        return publicUrl + "/h/" + code.text();
    }
}
