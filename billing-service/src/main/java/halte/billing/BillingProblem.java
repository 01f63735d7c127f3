package halte.billing;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Every way billing-service says no, beside what all services share. */
public enum BillingProblem implements ProblemType {
    UNKNOWN_REFERENCE(
            422,
            Text.of(
                    "Un code cité n’existe pas",
                    "Een vermelde code bestaat niet",
                    "Ein genannter Code existiert nicht",
                    "A code that is named does not exist")),
    OVERLAPPING_DATES(
            422,
            Text.of(
                    "Des périodes se chevauchent",
                    "Periodes overlappen",
                    "Zeiträume überschneiden sich",
                    "Periods overlap")),
    NOT_A_VALID_IDENTIFIER(
            422,
            Text.of(
                    "Un numéro ne passe pas son contrôle",
                    "Een nummer doorstaat zijn controle niet",
                    "Eine Nummer besteht ihre Prüfung nicht",
                    "A number fails its check")),
    PREFIX_TAKEN(
            409,
            Text.of(
                    "Un autre vendeur numérote déjà avec ce préfixe",
                    "Een andere verkoper nummert al met dit voorvoegsel",
                    "Ein anderer Verkäufer nummeriert bereits mit diesem Präfix",
                    "Another seller already numbers with this prefix")),
    OFFER_NOT_FOR_SALE(
            409,
            Text.of(
                    "Cette offre n’est pas en vente ici",
                    "Dit aanbod is hier niet te koop",
                    "Dieses Angebot wird hier nicht verkauft",
                    "This offer is not for sale here")),
    NO_PRICE(
            409,
            Text.of(
                    "Aucun prix n’est connu pour ceci",
                    "Hiervoor is geen prijs bekend",
                    "Dafür ist kein Preis bekannt",
                    "No price is known for this")),
    BILL_RUN_IN_PROGRESS(
            409,
            Text.of(
                    "Une facturation est en cours d’émission",
                    "Een facturatie wordt uitgegeven",
                    "Eine Abrechnung wird gerade ausgestellt",
                    "A bill run is being issued")),
    BILL_RUN_CLOSED(
            409,
            Text.of(
                    "Cette facturation est close",
                    "Deze facturatie is afgesloten",
                    "Diese Abrechnung ist abgeschlossen",
                    "This bill run is closed")),
    NOTHING_TO_INVOICE(
            409, Text.of("Rien à facturer", "Niets te factureren", "Nichts abzurechnen", "Nothing to invoice"));

    private final int status;
    private final Text title;

    BillingProblem(int status, Text title) {
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
