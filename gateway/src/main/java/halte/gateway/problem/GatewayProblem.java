package halte.gateway.problem;

import java.util.Locale;
import java.util.Map;

/** Every refusal of the gateway; the list is the documentation. */
public enum GatewayProblem {
    FOREIGN_REQUEST(
            403,
            "Cette demande ne vient pas d’une page de Halte. Rechargez la page et recommencez.",
            "Deze aanvraag komt niet van een Halte-pagina. Laad de pagina opnieuw en probeer nog eens.",
            "Diese Anfrage kommt nicht von einer Halte-Seite. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
            "This request does not come from a Halte page. Reload the page and try again."),
    SESSION_OVER(
            401,
            "Votre session est terminée. Reconnectez-vous.",
            "Uw sessie is afgelopen. Meld u opnieuw aan.",
            "Ihre Sitzung ist beendet. Melden Sie sich wieder an.",
            "Your session has ended. Sign in again."),
    TOO_MANY_REQUESTS(
            429,
            "Trop de demandes en peu de temps. Attendez un instant.",
            "Te veel aanvragen in korte tijd. Wacht even.",
            "Zu viele Anfragen in kurzer Zeit. Warten Sie einen Moment.",
            "Too many requests in a short time. Wait a moment."),
    TOO_LARGE(
            413,
            "Cette demande est trop grande.",
            "Deze aanvraag is te groot.",
            "Diese Anfrage ist zu groß.",
            "This request is too large."),
    NO_SUCH_ROUTE(
            404,
            "Cette adresse n’existe pas.",
            "Dit adres bestaat niet.",
            "Diese Adresse gibt es nicht.",
            "There is nothing at this address."),
    SERVICE_DOWN(
            503,
            "Cette partie de Halte ne répond pas pour l’instant. Réessayez dans quelques secondes.",
            "Dit deel van Halte antwoordt even niet. Probeer over enkele seconden opnieuw.",
            "Dieser Teil von Halte antwortet gerade nicht. Versuchen Sie es in einigen Sekunden wieder.",
            "This part of Halte does not answer right now. Try again in a few seconds.");

    private final int status;

    @SuppressWarnings("ImmutableEnumChecker") // Map.of is immutable
    private final Map<String, String> titles;

    GatewayProblem(int status, String fr, String nl, String de, String en) {
        this.status = status;
        this.titles = Map.of("fr", fr, "nl", nl, "de", de, "en", en);
    }

    public int status() {
        return status;
    }

    public String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title(String language) {
        return titles.getOrDefault(language, String.valueOf(titles.get("fr")));
    }
}
