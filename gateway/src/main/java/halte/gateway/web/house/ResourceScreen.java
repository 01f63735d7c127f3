package halte.gateway.web.house;

import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.house.HouseAnswers.Amenity;
import halte.gateway.web.house.HouseAnswers.Blocker;
import halte.gateway.web.house.HouseAnswers.Training;
import halte.gateway.web.house.ResourceView.Block;
import halte.gateway.web.house.ResourceView.Photo;
import halte.gateway.web.staff.Kinds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the page of one resource together; what was typed and refused stays typed. */
final class ResourceScreen {

    /** A calendar of a school fills half a year; the next ones are what a host looks for. */
    private static final int MOST_BLOCKS = 30;

    private final HouseDesk desk;
    private final SpaceDetail space;
    private final ResourceAnswer resource;
    private final Form form;

    ResourceScreen(HouseDesk desk, SpaceDetail space, ResourceAnswer resource, Form form) {
        this.desk = desk;
        this.space = space;
        this.resource = resource;
        this.form = form;
    }

    ResourceView view(List<InTheWay> inTheWay, String done) {
        var all = desk.resources(space, false);
        var amenities = desk.amenities();
        var trainings = desk.trainings(space);
        var blockers = desk.blockers(space);
        var allocations = desk.allocations(space);
        List<Amenity> vocabulary = amenities.part().or(List.of());
        List<ResourceAnswer> others = all.part().or(List.of());
        var screen = new ResourcesScreen(
                desk.formats(space),
                desk.words(),
                desk.language(),
                desk.today(space),
                vocabulary,
                allocations.part().or(List.of()));
        return new ResourceView(
                space.slug(),
                space.name().in(desk.language()),
                resource.resource(),
                resource.name().in(desk.language()),
                Kinds.name(resource.kind(), desk.language()),
                resource.kind().equals("DESK"),
                resource.isRetired(),
                screen.tags(resource),
                resource.version() == null ? 0 : resource.version(),
                desk.texts(space, "name", details(), resource.name()),
                desk.texts(space, "about", details(), resource.about()),
                String.valueOf(resource.capacity()),
                boxes(vocabulary),
                otherAmenities(vocabulary),
                resource.zone() == null ? "" : resource.zone(),
                Boolean.TRUE.equals(resource.fixed()),
                trainings(others, trainings.part().or(List.of())),
                resource.season() == null ? "" : resource.season().from(),
                resource.season() == null ? "" : resource.season().to(),
                candidates("combines", others, resource.parts(), Set.of("ROOM", "HALL", "STUDIO", "OFFICE", "DESK")),
                candidates("units", others, resource.shownUnits(), Set.of("PARKING", "LOCKER", "BOOTH", "MACHINE")),
                photos(resource.shownPhotos()),
                blocks(blockers.part().or(List.of())),
                desk.today(space).toString(),
                desk.quarter(space).toString(),
                desk.texts(space, "reason", form, null),
                form,
                inTheWay,
                done);
    }

    /** The fields of the details, empty when another form of the page came back. */
    private Form details() {
        return form.is("details") ? form : Form.EMPTY;
    }

    private static List<Photo> photos(List<ResourceAnswer.Photo> photos) {
        List<Photo> shown = new ArrayList<>();
        for (ResourceAnswer.Photo photo : photos) {
            shown.add(new Photo(
                    shown.size() + 1,
                    photo.photo(),
                    photo.url(),
                    photo.width() == null ? 320 : photo.width(),
                    photo.height() == null ? 240 : photo.height()));
        }
        return List.copyOf(shown);
    }

    private List<String> chosen(String field, List<String> stored) {
        return form.is("details") ? form.all(field) : stored;
    }

    private List<Choice> boxes(List<Amenity> vocabulary) {
        List<String> has = chosen("amenity", resource.shownAmenities());
        return vocabulary.stream()
                .filter(each -> each.kinds() == null
                        || each.kinds().isEmpty()
                        || each.kinds().contains(resource.kind())
                        || has.contains(each.code()))
                .map(each -> new Choice(each.code(), each.name().in(desk.language()), has.contains(each.code())))
                .toList();
    }

    private String otherAmenities(List<Amenity> vocabulary) {
        Set<String> known = vocabulary.stream().map(Amenity::code).collect(Collectors.toSet());
        return form.filled(
                "amenities",
                resource.shownAmenities().stream()
                        .filter(each -> !known.contains(each))
                        .collect(Collectors.joining(", ")));
    }

    /** What can be asked for: described here, or asked for already by something here. */
    private List<Choice> trainings(List<ResourceAnswer> others, List<Training> described) {
        String chosen = details().filled("training", resource.requiresTraining());
        Map<String, String> names = new TreeMap<>();
        others.forEach(each -> names.put(each.requiresTraining() == null ? "" : each.requiresTraining(), ""));
        names.put(chosen, "");
        names.remove("");
        names.replaceAll((code, none) -> code);
        described.forEach(each -> names.put(each.training(), each.name().in(desk.language())));
        return names.entrySet().stream()
                .map(each ->
                        new Choice(each.getKey(), each.getValue(), each.getKey().equals(chosen)))
                .toList();
    }

    /** Things that could be part of this one: atoms of a fitting kind. */
    private List<Choice> candidates(String field, List<ResourceAnswer> others, List<String> stored, Set<String> kinds) {
        if (!kinds.contains(resource.kind())) {
            return List.of();
        }
        List<String> has = chosen(field, stored);
        Stream<ResourceAnswer> fitting = others.stream()
                .filter(other -> other.kind().equals(resource.kind())
                        && !other.resource().equals(resource.resource()))
                .filter(other -> other.parts().isEmpty() && other.shownUnits().isEmpty());
        return fitting.sorted(Comparator.comparing(ResourceAnswer::resource))
                .map(other ->
                        new Choice(other.resource(), other.name().in(desk.language()), has.contains(other.resource())))
                .toList();
    }

    private List<Block> blocks(List<Blocker> blockers) {
        var formats = desk.formats(space);
        Instant now = desk.now();
        return blockers.stream()
                .filter(each -> each.resources().contains(resource.resource()) && each.endedAt() == null)
                .filter(each -> each.endsAt() == null || each.endsAt().isAfter(now))
                .sorted(Comparator.comparing(Blocker::startsAt))
                .map(each -> new Block(
                        each.id(),
                        formats.day(each.startsAt()) + ", " + formats.clock(each.startsAt())
                                + (each.endsAt() == null
                                        ? ""
                                        : " – " + formats.day(each.endsAt()) + ", " + formats.clock(each.endsAt())),
                        each.reason() == null ? "" : each.reason().in(desk.language()),
                        !each.startsAt().isAfter(now),
                        !Boolean.FALSE.equals(each.endable())))
                .limit(MOST_BLOCKS)
                .toList();
    }
}
