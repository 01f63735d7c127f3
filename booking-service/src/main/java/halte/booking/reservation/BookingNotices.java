package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.hours.SlotInWords;
import halte.booking.invitation.Invitations;
import halte.booking.invitation.Notices;
import halte.booking.structure.LocalName;
import halte.booking.structure.Structure;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Mails about decisions: what was asked, what became of it, what to do now. */
@ApplicationScoped
class BookingNotices {

    private static final Text DECLINED = Text.of(
            "Pas possible cette fois : %s, %s",
            "Deze keer niet mogelijk: %s, %s", "Diesmal nicht möglich: %s, %s", "Not possible this time: %s, %s");
    private static final Text DECLINED_BODY = Text.of(
            "%s n’a pas pu accepter votre demande : %s, %s.",
            "%s kon uw aanvraag niet aanvaarden: %s, %s.",
            "%s konnte Ihre Anfrage nicht annehmen: %s, %s.",
            "%s could not accept your request: %s, %s.");
    private static final Text NO_ANSWER = Text.of(
            "Personne n’a pu répondre à temps ; la demande est close et rien n’est dû.",
            "Niemand kon tijdig antwoorden; de aanvraag is afgesloten en u bent niets verschuldigd.",
            "Niemand konnte rechtzeitig antworten; die Anfrage ist erledigt und nichts ist geschuldet.",
            "Nobody could answer in time; the request is closed and nothing is due.");
    private static final Text REASON =
            Text.of("Raison donnée : %s", "Opgegeven reden: %s", "Genannter Grund: %s", "The reason given: %s");
    private static final Text DISPLACED = Text.of(
            "Votre place n’est plus disponible : %s, %s",
            "Uw plek is niet meer beschikbaar: %s, %s",
            "Ihr Platz ist nicht mehr verfügbar: %s, %s",
            "Your place is no longer available: %s, %s");
    private static final Text DISPLACED_BODY = Text.of(
            "%s a dû annuler votre réservation : %s, %s. Tout vous est rendu.",
            "%s moest uw boeking annuleren: %s, %s. U krijgt alles terug.",
            "%s musste Ihre Buchung absagen: %s, %s. Sie erhalten alles zurück.",
            "%s had to cancel your booking: %s, %s. Everything is given back to you.");
    private static final Text OTHERS = Text.of(
            "Voir ce qui est libre : %s", "Bekijk wat vrij is: %s", "Sehen, was frei ist: %s", "See what is free: %s");

    private final Notices notices;
    private final Invitations invitations;
    private final Structure structure;
    private final String publicUrl;

    BookingNotices(
            Notices notices,
            Invitations invitations,
            Structure structure,
            @ConfigProperty(name = "halte.invitation.public-url") String publicUrl) {
        this.notices = notices;
        this.invitations = invitations;
        this.structure = structure;
        this.publicUrl = publicUrl;
    }

    /** @param reason what the host wrote, if anything */
    @Transactional(MANDATORY)
    void declined(Booking booking, @Nullable String reason) {
        send(booking, DECLINED, DECLINED_BODY, reason == null ? null : REASON.formatted(reason));
    }

    /** Nobody answered in time. */
    @Transactional(MANDATORY)
    void notAnswered(Booking booking) {
        send(booking, DECLINED, DECLINED_BODY, NO_ANSWER);
    }

    /** The space took the slot back. @param reason by language */
    @Transactional(MANDATORY)
    void displaced(Booking booking, Map<String, String> reason) {
        var why = reason.isEmpty()
                ? null
                : Text.of(
                        LocalName.of(reason, "fr"),
                        LocalName.of(reason, "nl"),
                        LocalName.of(reason, "de"),
                        LocalName.of(reason, "en"));
        send(booking, DISPLACED, DISPLACED_BODY, why);
    }

    private void send(Booking booking, Text subject, Text body, @Nullable Text why) {
        var address = invitations.addressOf(booking.id());
        var language = address == null ? "fr" : address.language();
        var space = structure.now().space(booking.spaceId());
        var resource = structure.now().resource(booking.resourceId());
        var name = resource == null ? booking.resource() : LocalName.of(resource.name(), language);
        var when = when(booking, language);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(body.formatted(space.name(), name, when).in(language));
        if (why != null) {
            paragraphs.add(why.in(language));
        }
        paragraphs.add(OTHERS.formatted(publicUrl + "/s/" + space.slug() + "/" + booking.localDate())
                .in(language));
        notices.send(
                booking.personId(),
                address == null ? null : address.recipient(),
                language,
                subject.formatted(space.name(), when).in(language),
                List.copyOf(paragraphs),
                null);
    }

    private String when(Booking booking, String language) {
        var zone = structure.now().space(booking.spaceId()).hours().zone();
        return SlotInWords.when(booking.slot(), zone, language);
    }
}
