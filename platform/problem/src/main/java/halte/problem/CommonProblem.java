package halte.problem;

/** Refusals that every service shares. */
public enum CommonProblem implements ProblemType {
    INVALID_INPUT(
            400,
            Text.of(
                    "La demande contient des erreurs",
                    "De aanvraag bevat fouten",
                    "Die Anfrage enthält Fehler",
                    "The request has errors")),
    IDEMPOTENCY_KEY_MISSING(
            400,
            Text.of(
                    "L’en-tête Idempotency-Key manque",
                    "De header Idempotency-Key ontbreekt",
                    "Der Header Idempotency-Key fehlt",
                    "The Idempotency-Key header is missing")),
    UNAUTHENTICATED(
            401, Text.of("Connectez-vous d’abord", "Meld u eerst aan", "Bitte zuerst anmelden", "Sign in first")),
    FORBIDDEN(
            403,
            Text.of(
                    "Vous n’avez pas accès à ceci",
                    "U hebt hier geen toegang toe",
                    "Dafür fehlt Ihnen der Zugang",
                    "You may not do this")),
    NOT_FOUND(404, Text.of("Introuvable", "Niet gevonden", "Nicht gefunden", "Not found")),
    METHOD_NOT_ALLOWED(
            405,
            Text.of(
                    "Cette adresse ne connaît pas cette méthode",
                    "Dit adres kent deze methode niet",
                    "Diese Adresse kennt diese Methode nicht",
                    "This address does not know this method")),
    NOT_ACCEPTABLE(
            406,
            Text.of(
                    "Ce format n’est pas proposé",
                    "Dit formaat wordt niet aangeboden",
                    "Dieses Format wird nicht angeboten",
                    "This format is not offered")),
    REQUEST_IN_FLIGHT(
            409,
            Text.of(
                    "La même demande est déjà en cours",
                    "Dezelfde aanvraag loopt al",
                    "Dieselbe Anfrage läuft bereits",
                    "The same request is under way")),
    VERSION_CONFLICT(
            409,
            Text.of(
                    "Quelqu’un a changé ceci entre-temps",
                    "Iemand heeft dit intussen gewijzigd",
                    "Jemand hat dies inzwischen geändert",
                    "Somebody changed this in the meantime")),
    PAYLOAD_TOO_LARGE(
            413,
            Text.of(
                    "La demande est trop grande",
                    "De aanvraag is te groot",
                    "Die Anfrage ist zu groß",
                    "The request is too large")),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            Text.of(
                    "Ce format n’est pas lu ici",
                    "Dit formaat wordt hier niet gelezen",
                    "Dieses Format wird hier nicht gelesen",
                    "This format is not read here")),
    IDEMPOTENCY_KEY_REUSED(
            422,
            Text.of(
                    "Cette clé Idempotency-Key a servi à une autre demande",
                    "Deze Idempotency-Key diende al voor een andere aanvraag",
                    "Dieser Idempotency-Key gehört zu einer anderen Anfrage",
                    "This Idempotency-Key belongs to another request")),
    TOO_MANY_REQUESTS(
            429,
            Text.of(
                    "Trop de demandes, patientez un instant",
                    "Te veel aanvragen, wacht even",
                    "Zu viele Anfragen, bitte kurz warten",
                    "Too many requests, wait a moment")),
    INTERNAL(
            500,
            Text.of(
                    "Une erreur de notre côté",
                    "Een fout aan onze kant",
                    "Ein Fehler auf unserer Seite",
                    "Something went wrong on our side")),
    UNAVAILABLE(
            503,
            Text.of(
                    "Ce service est momentanément indisponible",
                    "Deze dienst is even niet beschikbaar",
                    "Dieser Dienst ist gerade nicht verfügbar",
                    "This service is unavailable for the moment")),
    MUCH_ASKED(
            503,
            Text.of(
                    "D’autres demandent la même chose en ce moment : réessayez",
                    "Anderen vragen nu hetzelfde: probeer opnieuw",
                    "Andere verlangen gerade dasselbe: versuchen Sie es noch einmal",
                    "Others are asking for the same right now: try again"));

    private final int status;
    private final Text title;

    CommonProblem(int status, Text title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
