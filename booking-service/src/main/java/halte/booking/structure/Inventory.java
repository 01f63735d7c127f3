package halte.booking.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.booking.people.StaffActions;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What hosts do with single resources: add, change, take out of service and put back. */
@ApplicationScoped
public class Inventory {

    private static final Map<String, String> LETTERS = Map.of(
            "DESK", "D",
            "ROOM", "R",
            "BOOTH", "B",
            "OFFICE", "O",
            "HALL", "H",
            "MACHINE", "M",
            "STUDIO", "S",
            "PARKING", "P",
            "LOCKER", "L");
    private static final int MOST = 2000;
    private static final Text AHEAD = Text.of(
            "%s réservations sont encore prévues, la dernière jusqu’au %s. Déplacez-les ou attendez.",
            "Er zijn nog %s boekingen gepland, de laatste tot %s. Verplaats ze of wacht.",
            "Es stehen noch %s Buchungen an, die letzte bis %s. Verlegen Sie sie oder warten Sie.",
            "%s bookings still lie ahead, the last until %s. Move them or wait.");
    private static final Text PART = Text.of(
            "%s en fait usage. Modifiez-la d’abord.",
            "%s maakt er gebruik van. Wijzig dat eerst.",
            "%s verwendet dies. Ändern Sie das zuerst.",
            "%s is made of it. Change that first.");

    private final Database database;
    private final Structure structure;
    private final Recomposing recomposing;
    private final Telling telling;
    private final StaffActions staff;
    private final Event<StructureChanged> changes;
    private final ObjectMapper json;
    private final Clock clock;

    Inventory(
            Database database,
            Structure structure,
            Recomposing recomposing,
            Telling telling,
            StaffActions staff,
            Event<StructureChanged> changes,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.structure = structure;
        this.recomposing = recomposing;
        this.telling = telling;
        this.staff = staff;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    /** @param description its code may be empty: then it gets the next free one of its kind */
    @Transactional
    public Resource add(String spaceCode, ResourceDescription description, Caller caller) {
        var space = lock(spaceCode, caller);
        var named =
                description.code().isEmpty() ? description.called(nextCode(space, description.kind())) : description;
        if (!named.code().startsWith(space.space() + "-")
                || structure.inThisTransaction().findResource(named.code()).isPresent()
                || space.resources().size() >= MOST) {
            throw new Refusal(InventoryProblem.RESOURCE_CODE_TAKEN);
        }
        refuseComposition(space, named);
        database.update(
                "insert into resource (space_id, resource, kind, position, declared, requires_training, description)"
                        + " select ?, ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?::jsonb from resource"
                        + " where space_id = ?",
                space.id(),
                named.code(),
                named.kind(),
                named.countsAsDesk(),
                named.requiresTraining(),
                write(named),
                space.id());
        return changed(space, named.code(), "add-resource", caller);
    }

    /** @param version the one the host saw; null = whatever it is now */
    @Transactional
    public Resource change(String code, ResourceDescription description, @Nullable Integer version, Caller caller) {
        var known = find(code);
        var space = lock(structure.inThisTransaction().space(known.spaceId()).space(), caller);
        var resource = space.resources().stream()
                .filter(one -> one.resource().equals(code))
                .findFirst()
                .orElseThrow();
        if (version != null && version != resource.version()) {
            throw new Refusal(InventoryProblem.CHANGED_MEANWHILE).with("version", resource.version());
        }
        if (!resource.kind().equals(description.kind())) {
            throw new Refusal(InventoryProblem.KIND_IS_KEPT);
        }
        var placed = description.at(code, resource.description().place());
        refuseComposition(space, placed);
        if (!placed.composedAs(resource.description())) {
            refuseBookingsAhead(space, resource);
        }
        database.update(
                "update resource set description = ?::jsonb, declared = ?, requires_training = ?, version = version + 1"
                        + " where id = ?",
                write(placed),
                placed.countsAsDesk(),
                placed.requiresTraining(),
                resource.id());
        return changed(space, code, "change-resource", caller);
    }

    /** Out of service from today on; what was booked in the past stays with it. */
    @Transactional
    public Resource retire(String code, Caller caller) {
        var known = find(code);
        var space = lock(structure.inThisTransaction().space(known.spaceId()).space(), caller);
        inService(space).stream()
                .filter(one -> one.parts().contains(code) || one.units().contains(code))
                .findFirst()
                .ifPresent(whole -> {
                    throw new Refusal(InventoryProblem.PART_OF_ANOTHER, PART.formatted(whole.resource()));
                });
        refuseBookingsAhead(space, known);
        database.update(
                "update resource set retired_on = coalesce(retired_on, ?), version = version + 1 where id = ?",
                today(space),
                known.id());
        return changed(space, code, "retire-resource", caller);
    }

    @Transactional
    public Resource reinstate(String code, Caller caller) {
        var known = find(code);
        var space = lock(structure.inThisTransaction().space(known.spaceId()).space(), caller);
        refuseComposition(space, known.description());
        database.update("update resource set retired_on = null, version = version + 1 where id = ?", known.id());
        return changed(space, code, "reinstate-resource", caller);
    }

    private Resource find(String code) {
        return structure.inThisTransaction().findResource(code).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** One change of a space at a time: codes, parts and wholes are judged together. */
    private Space lock(String code, Caller caller) {
        var before = structure.inThisTransaction().space(code);
        caller.requireHost(before.space(), before.operator());
        database.list("select id from space where id = ? for update", row -> row.number("id"), before.id());
        return structure.inThisTransaction().space(code);
    }

    private static List<Resource> inService(Space space) {
        return space.resources().stream()
                .filter(resource -> resource.retiredOn() == null)
                .toList();
    }

    private static void refuseComposition(Space space, ResourceDescription changed) {
        var all = new ArrayList<ResourceDescription>();
        inService(space).stream()
                .map(Resource::description)
                .filter(one -> !one.code().equals(changed.code()))
                .forEach(all::add);
        all.add(changed);
        Composition.refuseIn(all);
    }

    private void refuseBookingsAhead(Space space, Resource resource) {
        var codes = resource.isAtom()
                ? List.of(resource.resource())
                : resource.parts().isEmpty() ? resource.units() : resource.parts();
        recomposing.ahead(space.id(), codes).ifPresent(ahead -> {
            var last = space.hours().dateOf(ahead.last());
            throw new Refusal(InventoryProblem.STILL_IN_USE, AHEAD.formatted(ahead.count(), last))
                    .with("bookings", ahead.count())
                    .with("until", last);
        });
    }

    private static String nextCode(Space space, String kind) {
        var letter = LETTERS.getOrDefault(kind, "X");
        var taken = space.resources().stream().map(Resource::resource).toList();
        int number = 1;
        while (taken.contains("%s-%s%02d".formatted(space.space(), letter, number))) {
            number++;
        }
        return "%s-%s%02d".formatted(space.space(), letter, number);
    }

    private Resource changed(Space space, String code, String action, Caller caller) {
        database.update("update structure_revision set revision = revision + 1");
        changes.fire(new StructureChanged.SpaceDescribed(space.space(), false));
        telling.space(space.space());
        var subject = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        staff.record(caller.personId(), space.space(), action, subject, code);
        return find(code);
    }

    private LocalDate today(Space space) {
        return space.hours().dateOf(clock.instant());
    }

    private String write(ResourceDescription description) {
        try {
            return json.writeValueAsString(description);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A description cannot be written.", e);
        }
    }
}
