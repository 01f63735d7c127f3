package halte.booking.structure;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Why a change of a resource is refused. */
public enum InventoryProblem implements ProblemType {
    RESOURCE_CODE_TAKEN(
            409,
            Text.of(
                    "Ce code est déjà utilisé",
                    "Deze code is al in gebruik",
                    "Dieser Code ist schon vergeben",
                    "This code is already in use")),
    CHANGED_MEANWHILE(
            409,
            Text.of(
                    "Quelqu’un a modifié cette fiche entre-temps",
                    "Iemand heeft deze fiche intussen gewijzigd",
                    "Jemand hat dies inzwischen geändert",
                    "Somebody changed this in the meantime")),
    STILL_IN_USE(
            409,
            Text.of(
                    "Des réservations sont encore prévues",
                    "Er zijn nog boekingen gepland",
                    "Es stehen noch Buchungen an",
                    "There are still bookings ahead")),
    PART_OF_ANOTHER(
            422,
            Text.of(
                    "Cette ressource fait partie d’une autre",
                    "Dit maakt deel uit van iets anders",
                    "Dies ist Teil von etwas anderem",
                    "This is part of another resource")),
    KIND_IS_KEPT(
            422,
            Text.of(
                    "Le type d’une ressource ne change pas",
                    "Het type van een resource verandert niet",
                    "Die Art einer Ressource bleibt",
                    "The kind of a resource does not change"));

    private final int status;
    private final Text title;

    InventoryProblem(int status, Text title) {
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
