package halte.booking.allocation;

import halte.booking.blocking.PlaceNeeded;
import halte.booking.database.Database;
import halte.booking.invitation.Notices;
import halte.booking.people.People;
import halte.booking.structure.LocalName;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A desk that is out of order is nobody's for that while; the night after it is repaired its days are taken back. */
@ApplicationScoped
class GivingWay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Text SUBJECT = Text.of(
            "%s : votre place %s est indisponible du %s au %s",
            "%s: uw plek %s is niet beschikbaar van %s tot %s",
            "%s: Ihr Platz %s ist vom %s bis %s nicht verfügbar",
            "%s: your place %s is not available from %s to %s");
    private static final Text BODY = Text.of(
            "Raison donnée par l’espace : %s. Ces jours-là, réservez une autre place ; la vôtre vous revient ensuite.",
            "Reden van de ruimte: %s. Boek op die dagen een andere plek; daarna is de uwe weer voor u.",
            "Grund des Ortes: %s. Buchen Sie an diesen Tagen einen anderen Platz; danach gehört Ihrer wieder Ihnen.",
            "Reason given by the space: %s. On these days, book another place; yours is yours again afterwards.");

    private final Database database;
    private final Settling settling;
    private final Structure structure;
    private final People people;
    private final Notices notices;

    GivingWay(Database database, Settling settling, Structure structure, People people, Notices notices) {
        this.database = database;
        this.settling = settling;
        this.structure = structure;
        this.people = people;
        this.notices = notices;
    }

    void giveWay(@Observes PlaceNeeded needed) {
        var space = structure.now().space(needed.spaceId());
        var days = new Days(
                space.hours().dateOf(needed.slot().startsAt()),
                space.hours().dateOf(needed.slot().endsAt().minusSeconds(1)));
        for (var allocation : inTheWay(needed, days)) {
            settling.settle(allocation, List.of(days));
            tell(allocation, space, days, needed);
        }
    }

    private List<Allocation> inTheWay(PlaceNeeded needed, Days days) {
        return database.list(
                "select " + Allocation.COLUMNS + " from allocation where space_id = ? and from_date <= ?"
                        + " and (until_date is null or until_date >= ?) and id in (select p.allocation_id"
                        + " from allocation_part p join occupation o on o.id = p.occupation_id"
                        + " where o.space_id = ? and o.live and o.resource_id = any(?)"
                        + " and o.during && tstzrange(?, ?)) order by id for update",
                Allocation::of,
                needed.spaceId(),
                days.until(),
                days.from(),
                needed.spaceId(),
                Database.array("int", needed.atoms()),
                needed.slot().startsAt(),
                needed.slot().endsAt());
    }

    private void tell(Allocation allocation, Space space, Days days, PlaceNeeded needed) {
        var holder = people.byId(allocation.personId());
        var language = holder.map(People.Person::language).orElse("fr");
        notices.send(
                allocation.personId(),
                holder.map(People.Person::email).orElse(null),
                language,
                SUBJECT.formatted(
                                space.name(),
                                allocation.resource(),
                                days.from().format(DAY),
                                days.until().format(DAY))
                        .in(language),
                List.of(BODY.formatted(LocalName.of(needed.reason(), language)).in(language)),
                null);
    }
}
