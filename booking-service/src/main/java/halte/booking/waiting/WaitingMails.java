package halte.booking.waiting;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.hours.SlotInWords;
import halte.booking.invitation.Notices;
import halte.booking.reservation.Reserved;
import halte.booking.structure.LocalName;
import halte.booking.structure.Structure;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What somebody who waits is told by mail. */
@ApplicationScoped
@Transactional(MANDATORY)
class WaitingMails {

    private static final Text FREE = Text.of(
            "Une place s’est libérée : %s, %s",
            "Er is een plek vrij: %s, %s", "Ein Platz ist frei: %s, %s", "A place is free: %s, %s");
    private static final Text KEPT = Text.of(
            "%s est libre à %s, %s. La place vous est gardée jusqu’au %s.",
            "%s is vrij in %s, %s. We houden ze voor u vrij tot %s.",
            "%s ist frei in %s, %s. Wir halten ihn für Sie frei bis %s.",
            "%s is free at %s, %s. We keep it for you until %s.");
    private static final Text ACCEPT = Text.of(
            "Pour l’accepter ou la laisser à la personne suivante : %s",
            "Aanvaarden, of aan de volgende laten: %s",
            "Annehmen oder der nächsten Person lassen: %s",
            "To accept it, or to leave it to the next person: %s");
    private static final Text OVER = Text.of(
            "Votre place n’est plus gardée : %s, %s",
            "Uw plek wordt niet meer vrijgehouden: %s, %s",
            "Ihr Platz wird nicht mehr freigehalten: %s, %s",
            "Your place is no longer kept: %s, %s");
    private static final Text NEXT = Text.of(
            "Vous n’avez pas répondu à temps : la place est proposée à la personne suivante. Rien ne vous est compté."
                    + " Vous pouvez vous remettre sur la liste.",
            "U hebt niet op tijd geantwoord: de plek gaat naar de volgende. Er wordt niets aangerekend."
                    + " U kunt zich opnieuw op de lijst zetten.",
            "Sie haben nicht rechtzeitig geantwortet: der Platz geht an die nächste Person. Es wird nichts berechnet."
                    + " Sie können sich wieder auf die Liste setzen.",
            "You did not answer in time: the place goes to the next person. Nothing is counted against you. You may"
                    + " join the list again.");

    private final Notices notices;
    private final Structure structure;
    private final String publicUrl;

    WaitingMails(
            Notices notices,
            Structure structure,
            @ConfigProperty(name = "halte.invitation.public-url", defaultValue = "http://localhost:8080")
                    String publicUrl) {
        this.notices = notices;
        this.structure = structure;
        this.publicUrl = publicUrl;
    }

    public void offered(Entry entry, Reserved.Made made) {
        var language = entry.person().language();
        var space = structure.now().space(entry.spaceId());
        var zone = space.hours().zone();
        var when = SlotInWords.when(made.slot(), zone, language);
        send(
                entry,
                FREE.formatted(space.name(), when).in(language),
                List.of(
                        KEPT.formatted(
                                        LocalName.of(made.resource().name(), language),
                                        space.name(),
                                        when,
                                        SlotInWords.moment(Objects.requireNonNull(made.until()), zone, language))
                                .in(language),
                        ACCEPT.formatted(publicUrl + "/me/waiting/" + entry.id())
                                .in(language)));
    }

    public void notAnswered(Entry entry) {
        var language = entry.person().language();
        var space = structure.now().space(entry.spaceId());
        send(
                entry,
                OVER.formatted(
                                space.name(),
                                SlotInWords.when(entry.slot(), space.hours().zone(), language))
                        .in(language),
                List.of(NEXT.in(language)));
    }

    private void send(Entry entry, String subject, List<String> paragraphs) {
        var person = entry.person();
        notices.send(person.personId(), person.email(), person.language(), subject, paragraphs, null);
    }
}
