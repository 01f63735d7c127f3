package halte.membership;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Every way membership-service says no, beyond what all services share. */
public enum MembershipProblem implements ProblemType {
    TRIAL_ALREADY_USED(
            409,
            Text.of(
                    "Cet essai a déjà été pris, il n’y en a qu’un par personne dans tout le réseau",
                    "Deze proef is al gebruikt, er is er één per persoon in het hele netwerk",
                    "Dieses Probeangebot wurde schon genutzt, es gibt nur eines pro Person im ganzen Netz",
                    "This trial was already taken, there is one per person in the whole network")),
    PLAN_UNKNOWN(422, Text.of("Formule inconnue", "Onbekende formule", "Unbekanntes Angebot", "There is no such plan")),
    PLAN_NOT_SOLD_THEN(
            422,
            Text.of(
                    "Cette formule n’est pas vendue à cette date",
                    "Deze formule wordt dan niet verkocht",
                    "Dieses Angebot wird dann nicht verkauft",
                    "This plan is not sold at that time")),
    PLAN_NOT_VALID_HERE(
            422,
            Text.of(
                    "Cette formule n’est pas valable dans ce lieu",
                    "Deze formule geldt niet op deze plek",
                    "Dieses Angebot gilt nicht an diesem Ort",
                    "This plan is not valid at that space")),
    STARTS_IN_THE_PAST(
            422,
            Text.of(
                    "La date de début est passée",
                    "De begindatum is voorbij",
                    "Das Startdatum liegt in der Vergangenheit",
                    "The first day is in the past")),
    STARTS_TOO_LATE(
            422,
            Text.of(
                    "La date de début est trop éloignée",
                    "De begindatum ligt te ver weg",
                    "Das Startdatum liegt zu weit in der Zukunft",
                    "The first day is too far ahead")),
    NOTICE_TOO_SHORT(
            422,
            Text.of(
                    "Le préavis n’est pas respecté",
                    "De opzegtermijn is niet gerespecteerd",
                    "Die Kündigungsfrist ist nicht eingehalten",
                    "The notice is too short")),
    MEMBERSHIP_ALREADY_ENDED(
            409,
            Text.of(
                    "Cet abonnement est déjà terminé",
                    "Dit lidmaatschap is al beëindigd",
                    "Diese Mitgliedschaft ist schon beendet",
                    "This membership has already ended")),
    ACCOUNT_UNKNOWN(
            422, Text.of("Compte inconnu", "Onbekende rekening", "Unbekanntes Konto", "There is no such account")),
    PERSON_UNKNOWN(
            422, Text.of("Personne inconnue", "Onbekende persoon", "Unbekannte Person", "There is no such person")),
    TEAM_ENDED(
            409,
            Text.of(
                    "Cette équipe est supprimée : reprenez-la d’abord",
                    "Dit team is verwijderd: herstel het eerst",
                    "Dieses Team ist gelöscht: nehmen Sie es zuerst wieder auf",
                    "This team was removed: take it up again first")),
    SPACE_UNKNOWN(422, Text.of("Lieu inconnu", "Onbekende plek", "Unbekannter Ort", "There is no such space"));

    private final int status;
    private final Text title;

    MembershipProblem(int status, Text title) {
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
