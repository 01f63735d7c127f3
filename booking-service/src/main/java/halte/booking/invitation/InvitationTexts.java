package halte.booking.invitation;

import halte.booking.hours.Slot;
import halte.booking.hours.SlotInWords;
import halte.problem.Text;
import java.util.Arrays;

/** What the mail and the calendar entry say, in the language of the person. */
record InvitationTexts(String subject, String summary, String description, String text, String html, String link) {

    private static final Text BOOKED =
            Text.of("Réservé : %s, %s", "Geboekt: %s, %s", "Gebucht: %s, %s", "Booked: %s, %s");
    private static final Text CHANGED =
            Text.of("Modifié : %s, %s", "Gewijzigd: %s, %s", "Geändert: %s, %s", "Changed: %s, %s");
    private static final Text CHANGED_BODY = Text.of(
            "Votre réservation a changé, voici ce qui vaut maintenant : %s, %s, %s.",
            "Uw boeking is gewijzigd, dit geldt nu: %s, %s, %s.",
            "Ihre Buchung hat sich geändert, ab jetzt gilt: %s, %s, %s.",
            "Your booking has changed, this is what counts now: %s, %s, %s.");
    private static final Text CANCELLED =
            Text.of("Annulé : %s, %s", "Geannuleerd: %s, %s", "Storniert: %s, %s", "Cancelled: %s, %s");
    private static final Text GREETING = Text.of("Bonjour%s,", "Dag%s,", "Guten Tag%s,", "Hello%s,");
    private static final Text BOOKED_BODY = Text.of(
            "Votre place est réservée : %s, %s, %s.",
            "Uw plek is geboekt: %s, %s, %s.",
            "Ihr Platz ist gebucht: %s, %s, %s.",
            "Your place is booked: %s, %s, %s.");
    private static final Text CANCELLED_BODY = Text.of(
            "Votre réservation est annulée : %s, %s, %s.",
            "Uw boeking is geannuleerd: %s, %s, %s.",
            "Ihre Buchung ist storniert: %s, %s, %s.",
            "Your booking is cancelled: %s, %s, %s.");
    private static final Text PASS = Text.of(
            "Votre code à l’arrivée : %s",
            "Uw code bij aankomst: %s", "Ihr Code bei der Ankunft: %s", "Your code on arrival: %s");
    private static final Text LINK = Text.of(
            "Voir, modifier ou annuler : %s",
            "Bekijken, wijzigen of annuleren: %s", "Ansehen, ändern oder absagen: %s", "See, change or cancel: %s");

    static InvitationTexts of(InvitedBooking booking, String publicUrl) {
        var language = booking.language();
        var when = SlotInWords.when(new Slot(booking.startsAt(), booking.endsAt()), booking.zone(), language);
        var link = publicUrl + "/me/bookings/" + booking.bookingId();
        var body = (booking.cancelled() ? CANCELLED_BODY : booking.sequence() > 0 ? CHANGED_BODY : BOOKED_BODY)
                .formatted(booking.spaceName(), booking.resourceName(), when)
                .in(language);
        var subject = (booking.cancelled() ? CANCELLED : booking.sequence() > 0 ? CHANGED : BOOKED)
                .formatted(booking.spaceName(), when)
                .in(language);
        var pass = booking.cancelled() || booking.passCode() == null
                ? ""
                : PASS.formatted(booking.passCode()).in(language);
        var greeting = GREETING.formatted(booking.personName() == null ? "" : " " + booking.personName())
                .in(language);
        var more = LINK.formatted(link).in(language);
        var place = booking.spaceName() + ", " + booking.address();
        return new InvitationTexts(
                subject,
                booking.spaceName() + " · " + booking.resourceName(),
                joined("\n", body, pass, more),
                joined("\n\n", greeting, body, place, pass, more) + "\n",
                html(language, greeting, body, place, pass, more),
                link);
    }

    private static String joined(String between, String... parts) {
        return String.join(
                between, Arrays.stream(parts).filter(part -> !part.isBlank()).toList());
    }

    private static String html(String language, String... paragraphs) {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"" + language + "\"><body>");
        for (var paragraph : paragraphs) {
            if (!paragraph.isBlank()) {
                html.append("<p>").append(linked(escaped(paragraph))).append("</p>");
            }
        }
        return html.append("</body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String linked(String text) {
        return text.replaceAll("(https?://[^\\s<]+)", "<a href=\"$1\">$1</a>");
    }
}
