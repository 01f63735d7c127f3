package halte.booking.rota;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.hours.OpeningState;
import halte.booking.hours.Slot;
import halte.booking.hours.SlotInWords;
import halte.booking.invitation.Notices;
import halte.booking.people.People;
import halte.booking.structure.Structure;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What volunteers, and those who count on them, are told by mail, each in their language. */
@ApplicationScoped
@Transactional(MANDATORY)
class RotaMails {

    private static final Text CAN_YOU = Text.of(
            "Pouvez-vous ouvrir ? %s, %s",
            "Kunt u openen? %s, %s", "Können Sie öffnen? %s, %s", "Can you open? %s, %s");
    private static final Text WANTED = Text.of(
            "%s cherche quelqu’un pour accueillir : %s.",
            "%s zoekt iemand om te ontvangen: %s.",
            "%s sucht jemanden für den Empfang: %s.",
            "%s looks for somebody to host: %s.");
    private static final Text COUNTED_ON = Text.of(
            "%s compte sur vous pour accueillir : %s. Dites que c’est sûr.",
            "%s rekent op u om te ontvangen: %s. Zeg dat het zeker is.",
            "%s zählt für den Empfang auf Sie: %s. Sagen Sie fest zu.",
            "%s counts on you to host: %s. Say that it is sure.");
    private static final Text BY = Text.of(
            "Sans confirmation avant le %s, %s",
            "Zonder bevestiging voor %s %s", "Ohne Zusage bis zum %s %s", "Unless it is confirmed by %s, %s");
    private static final Text CLOSED = Text.of(
            "l’espace reste fermé à ce moment.",
            "blijft de ruimte dan gesloten.",
            "bleibt der Ort dann geschlossen.",
            "the space stays closed then.");
    private static final Text BADGE = Text.of(
            "on n’y entre qu’avec un badge.",
            "kom je enkel binnen met een badge.",
            "kommt man nur mit Badge hinein.",
            "one gets in with a badge only.");
    private static final Text ANSWER = Text.of("Répondre : %s", "Antwoorden: %s", "Antworten: %s", "To answer: %s");
    private static final Text NOTED = Text.of(
            "C’est noté, vous accueillez : %s, %s",
            "Genoteerd, u ontvangt: %s, %s", "Notiert, Sie empfangen: %s, %s", "Noted, you host: %s, %s");
    private static final Text THANKS = Text.of(
            "Merci ! %s est ouvert grâce à vous : %s.",
            "Bedankt! Dankzij u is %s open: %s.",
            "Danke! Dank Ihnen ist %s geöffnet: %s.",
            "Thank you! %s is open because of you: %s.");
    private static final Text AFTER_ALL = Text.of(
            "Vous ne pouvez plus venir ? Dites-le dès que possible : %s",
            "Kunt u toch niet komen? Laat het zo snel mogelijk weten: %s",
            "Können Sie doch nicht kommen? Sagen Sie es so früh wie möglich: %s",
            "You cannot come after all? Say so as soon as you can: %s");
    private static final Text NOBODY =
            Text.of("Pas d’accueil : %s, %s", "Geen onthaal: %s, %s", "Kein Empfang: %s, %s", "No host: %s, %s");
    private static final Text NOBODY_CONFIRMED = Text.of(
            "Personne n’a confirmé à temps pour %s, %s.",
            "Niemand heeft op tijd bevestigd voor %s, %s.",
            "Niemand hat rechtzeitig zugesagt für %s, %s.",
            "Nobody confirmed in time for %s, %s.");
    private static final Text SO_CLOSED = Text.of(
            "L’espace reste fermé à ce moment.",
            "De ruimte blijft dan gesloten.",
            "Der Ort bleibt dann geschlossen.",
            "The space stays closed then.");
    private static final Text SO_BADGE = Text.of(
            "On n’y entre qu’avec un badge.",
            "Binnen komt u enkel met een badge.",
            "Hinein kommt man nur mit Badge.",
            "One gets in with a badge only.");

    private final Notices notices;
    private final People people;
    private final Structure structure;
    private final String duties;

    RotaMails(
            Notices notices,
            People people,
            Structure structure,
            @ConfigProperty(name = "halte.invitation.public-url", defaultValue = "http://localhost:8080")
                    String publicUrl) {
        this.notices = notices;
        this.people = people;
        this.structure = structure;
        this.duties = publicUrl + "/me/duties";
    }

    /** A stretch somebody is asked for. */
    record Stretch(UUID id, int spaceId, LocalDate date, int from, int to, Instant confirmBy, OpeningState otherwise) {}

    /** Everybody who may take it. */
    void asked(Stretch stretch, Collection<UUID> volunteers) {
        tell(volunteers, stretch, CAN_YOU, language -> question(WANTED, stretch, language));
    }

    /** Whoever said they would, and has to confirm it. */
    void countedOn(Stretch stretch, UUID person) {
        tell(List.of(person), stretch, CAN_YOU, language -> question(COUNTED_ON, stretch, language));
    }

    void confirmed(Stretch stretch, UUID person) {
        tell(
                List.of(person),
                stretch,
                NOTED,
                language -> List.of(
                        THANKS.formatted(name(stretch), when(stretch, language)).in(language),
                        AFTER_ALL.formatted(duties).in(language)));
    }

    /** Nobody confirmed in time: who asked, who had said they would, and who meant to come. */
    void notOpening(Stretch stretch, Collection<UUID> concerned) {
        tell(
                concerned,
                stretch,
                NOBODY,
                language -> List.of(
                        NOBODY_CONFIRMED
                                .formatted(name(stretch), when(stretch, language))
                                .in(language),
                        (stretch.otherwise() == OpeningState.BADGE ? SO_BADGE : SO_CLOSED).in(language)));
    }

    private interface Body {
        List<String> in(String language);
    }

    private List<String> question(Text first, Stretch stretch, String language) {
        var zone = structure.now().space(stretch.spaceId()).hours().zone();
        var otherwise = stretch.otherwise() == OpeningState.BADGE ? BADGE : CLOSED;
        var paragraphs = new ArrayList<String>();
        paragraphs.add(first.formatted(name(stretch), when(stretch, language)).in(language));
        paragraphs.add(BY.formatted(SlotInWords.moment(stretch.confirmBy(), zone, language), otherwise.in(language))
                .in(language));
        paragraphs.add(ANSWER.formatted(duties).in(language));
        return paragraphs;
    }

    /** Where nobody knows the language it is the first of the network; the address is looked up when it is sent. */
    private void tell(Collection<UUID> persons, Stretch stretch, Text subject, Body body) {
        var languages = people.languagesOf(persons);
        for (var person : persons) {
            var language = languages.getOrDefault(person, "fr");
            notices.send(
                    person,
                    null,
                    language,
                    subject.formatted(name(stretch), when(stretch, language)).in(language),
                    body.in(language),
                    null);
        }
    }

    private String name(Stretch stretch) {
        return structure.now().space(stretch.spaceId()).name();
    }

    private String when(Stretch stretch, String language) {
        var zone = structure.now().space(stretch.spaceId()).hours().zone();
        var day = stretch.date().atStartOfDay();
        var slot = new Slot(
                day.plusMinutes(stretch.from()).atZone(zone).toInstant(),
                day.plusMinutes(stretch.to()).atZone(zone).toInstant());
        return SlotInWords.when(slot, zone, language);
    }
}
