package halte.gateway.web.house;

import halte.gateway.web.Wording;
import halte.gateway.web.house.HouseAnswers.Allocation;
import halte.gateway.web.house.HouseAnswers.Amenity;
import halte.gateway.web.house.ResourcesView.Group;
import halte.gateway.web.house.ResourcesView.Row;
import halte.gateway.web.house.ResourcesView.Tag;
import halte.gateway.web.staff.Formats;
import halte.gateway.web.staff.Kinds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for the list of what can be booked. */
final class ResourcesScreen {

    private final Formats formats;
    private final HouseMessages words;
    private final String language;
    private final LocalDate today;
    private final Map<String, Wording> amenities;
    private final Map<String, Allocation> holders;

    ResourcesScreen(
            Formats formats,
            HouseMessages words,
            String language,
            LocalDate today,
            List<Amenity> amenities,
            List<Allocation> allocations) {
        this.formats = formats;
        this.words = words;
        this.language = language;
        this.today = today;
        this.amenities = amenities.stream().collect(Collectors.toMap(Amenity::code, Amenity::name, (one, same) -> one));
        this.holders = allocations.stream()
                .filter(each -> !each.from().isAfter(today)
                        && (each.until() == null || !each.until().isBefore(today)))
                .collect(Collectors.toMap(Allocation::resource, Function.identity(), (one, other) -> one));
    }

    List<Group> groups(List<ResourceAnswer> resources) {
        Map<String, List<ResourceAnswer>> byKind =
                resources.stream().collect(Collectors.groupingBy(ResourceAnswer::kind));
        return Kinds.all().stream()
                .filter(byKind::containsKey)
                .map(kind -> new Group(
                        Kinds.name(kind, language),
                        byKind.getOrDefault(kind, List.of()).stream()
                                .sorted(Comparator.comparing(ResourceAnswer::isRetired)
                                        .thenComparing(ResourceAnswer::resource))
                                .map(this::row)
                                .toList()))
                .toList();
    }

    private Row row(ResourceAnswer resource) {
        return new Row(resource.resource(), resource.name().in(language), facts(resource), tags(resource));
    }

    private String facts(ResourceAnswer resource) {
        Stream<String> places = resource.capacity() > 1 ? Stream.of(words.places(resource.capacity())) : Stream.empty();
        return Stream.concat(places, resource.shownAmenities().stream().map(this::amenity))
                .collect(Collectors.joining(" · "));
    }

    String amenity(String code) {
        Wording name = amenities.get(code);
        return name == null ? code : name.in(language);
    }

    List<Tag> tags(ResourceAnswer resource) {
        List<Tag> tags = new ArrayList<>();
        if (resource.isRetired()) {
            tags.add(new Tag("gr", words.retired()));
        }
        if (resource.outOfOrder() != null) {
            tags.add(new Tag("rd", outOfOrder(resource.outOfOrder())));
        }
        Allocation holder = holders.get(resource.resource());
        if (holder != null) {
            tags.add(new Tag("bl", words.heldBy(holder.name() == null ? words.somebody() : holder.name())));
        }
        if (resource.requiresTraining() != null) {
            tags.add(new Tag("am", words.withTraining()));
        }
        if (!resource.parts().isEmpty()) {
            tags.add(new Tag("gr", words.madeOf(String.join(" + ", resource.parts()))));
        }
        if (!resource.shownUnits().isEmpty()) {
            tags.add(new Tag("gr", words.unitsInside(resource.shownUnits().size())));
        }
        if (resource.place() == null && !resource.isRetired()) {
            tags.add(new Tag("gr", words.notOnPlan()));
        }
        return List.copyOf(tags);
    }

    private String outOfOrder(ResourceAnswer.OutOfOrder state) {
        String reason = state.reason() == null ? "" : state.reason().in(language);
        String since = state.until() == null ? words.outOfOrder() : words.outOfOrderUntil(day(state));
        return reason.isEmpty() ? since : words.because(since, reason);
    }

    private String day(ResourceAnswer.OutOfOrder state) {
        LocalDate date = LocalDate.ofInstant(java.util.Objects.requireNonNull(state.until()), formats.zone());
        return date.equals(today) ? formats.clock(state.until()) : formats.date(date);
    }
}
