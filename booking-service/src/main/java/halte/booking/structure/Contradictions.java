package halte.booking.structure;

import halte.booking.BookingProblem;
import halte.booking.hours.Segment;
import halte.booking.hours.SensibleTime;
import halte.problem.Refusal;
import halte.problem.Text;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the shape of a description cannot say: things that do not go together. */
final class Contradictions {

    private static final Text ZONE = Text.of(
            "Le fuseau horaire %s n’existe pas.",
            "De tijdzone %s bestaat niet.", "Die Zeitzone %s gibt es nicht.", "There is no time zone %s.");
    private static final Text HOURS = Text.of(
            "Les heures de %s se croisent, sont à l’envers ou ne tombent pas sur un quart d’heure.",
            "De uren van %s overlappen, staan omgekeerd of vallen niet op een kwartier.",
            "Die Zeiten am %s überschneiden sich, sind verkehrt oder liegen nicht auf einer Viertelstunde.",
            "The hours of %s overlap, are reversed or are not on a quarter of an hour.");
    private static final Text RESOURCE = Text.of(
            "Le code %s est donné deux fois ou ne commence pas par celui de l’espace.",
            "De code %s komt tweemaal voor of begint niet met die van de ruimte.",
            "Der Code %s kommt zweimal vor oder beginnt nicht mit dem des Ortes.",
            "The code %s is given twice or does not start with that of the space.");
    private static final Text DAY = Text.of(
            "Le jour %s n’existe pas.", "De dag %s bestaat niet.", "Den Tag %s gibt es nicht.", "There is no day %s.");

    private static final Text PLAN = Text.of(
            "Chaque plan a un identifiant à lui, en minuscules : rdc, etage-1.",
            "Elk plan heeft een eigen naam in kleine letters: rdc, verdieping-1.",
            "Jeder Plan hat einen eigenen Namen in Kleinbuchstaben: eg, etage-1.",
            "Each plan has an id of its own, in lower case: ground, floor-1.");
    private static final Pattern PLAN_ID = Pattern.compile("[a-z0-9-]{1,20}");

    private Contradictions() {}

    /** @throws Refusal DESCRIPTION_CONTRADICTS, naming the first one found */
    static void refuseIn(SpaceDescription space) {
        refuseZone(space.timeZone());
        SensibleTime.refuseOthers(space.openedOn());
        space.hours().forEach(Contradictions::refuseHours);
        var codes = new HashSet<String>();
        for (var resource : space.resources()) {
            if (!codes.add(resource.code()) || !resource.code().startsWith(space.code() + "-")) {
                throw refusal(RESOURCE, resource.code());
            }
        }
        Composition.refuseIn(space.resources());
        var plans = new HashSet<String>();
        for (var plan : space.floorPlans()) {
            var id = plan.path("id").asText("");
            if (!PLAN_ID.matcher(id).matches() || !plans.add(id)) {
                throw new Refusal(BookingProblem.DESCRIPTION_CONTRADICTS, PLAN);
            }
        }
        Stream.concat(
                        space.annualClosures().stream().flatMap(c -> Stream.of(c.from(), c.to())),
                        space.resources().stream()
                                .flatMap(r -> r.season() == null
                                        ? Stream.empty()
                                        : Stream.of(
                                                r.season().from(), r.season().to())))
                .forEach(Contradictions::refuseMonthDay);
    }

    private static void refuseZone(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw refusal(ZONE, zone);
        }
    }

    private static void refuseHours(String day, List<SpaceDescription.Opening> openings) {
        int free = 0;
        var sorted = openings.stream()
                .sorted(java.util.Comparator.comparing(SpaceDescription.Opening::from))
                .toList();
        for (var opening : sorted) {
            int from = Segment.minutes(opening.from());
            int to = Segment.minutes(opening.to());
            if (from < free || to <= from || from % 15 != 0 || to % 15 != 0) {
                throw refusal(HOURS, day);
            }
            free = to;
        }
    }

    private static void refuseMonthDay(String monthDay) {
        try {
            MonthDay.parse("--" + monthDay);
        } catch (DateTimeException noSuchDay) {
            throw refusal(DAY, monthDay);
        }
    }

    private static Refusal refusal(Text text, String value) {
        return new Refusal(BookingProblem.DESCRIPTION_CONTRADICTS, text.formatted(value));
    }
}
