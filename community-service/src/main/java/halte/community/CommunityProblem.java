package halte.community;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Every way community-service says no beyond what all services share. */
public enum CommunityProblem implements ProblemType {
    EVENT_FULL(
            409,
            Text.of(
                    "L’activité est complète",
                    "De activiteit is volzet",
                    "Die Veranstaltung ist ausgebucht",
                    "The event is full")),
    ALREADY_REGISTERED(
            409,
            Text.of(
                    "Vous êtes déjà inscrit",
                    "U bent al ingeschreven",
                    "Sie sind bereits angemeldet",
                    "You are registered already")),
    EVENT_NOT_OPEN(
            409,
            Text.of(
                    "On ne peut pas s’inscrire à cette activité",
                    "Inschrijven voor deze activiteit kan niet",
                    "Für diese Veranstaltung ist keine Anmeldung möglich",
                    "This event takes no registrations")),
    EVENT_NOT_DRAFT(
            409,
            Text.of(
                    "L’activité n’est plus un brouillon",
                    "De activiteit is geen ontwerp meer",
                    "Die Veranstaltung ist kein Entwurf mehr",
                    "The event is no longer a draft")),
    EVENT_OVER(
            409,
            Text.of(
                    "L’activité est terminée",
                    "De activiteit is voorbij",
                    "Die Veranstaltung ist vorbei",
                    "The event is over")),
    EVENT_CANCELLED(
            409,
            Text.of(
                    "L’activité est annulée",
                    "De activiteit is geannuleerd",
                    "Die Veranstaltung ist abgesagt",
                    "The event is cancelled")),
    TICKET_CANCELLED(
            409,
            Text.of(
                    "Cette inscription est déjà annulée",
                    "Deze inschrijving is al geannuleerd",
                    "Diese Anmeldung ist bereits storniert",
                    "This registration is cancelled already")),
    UNKNOWN_SPACE(422, Text.of("Espace inconnu", "Onbekende ruimte", "Unbekannter Ort", "Unknown space")),
    UNKNOWN_ROOM(
            422,
            Text.of(
                    "Salle inconnue dans cet espace",
                    "Onbekende zaal in deze ruimte",
                    "Unbekannter Raum an diesem Ort",
                    "No such room in this space"));

    private final int status;
    private final Text title;

    CommunityProblem(int status, Text title) {
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
