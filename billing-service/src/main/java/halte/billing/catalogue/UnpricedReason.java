package halte.billing.catalogue;

import halte.problem.Text;

/** Why there is no price, for the person who can mend it. */
public enum UnpricedReason {
    OFFER_UNKNOWN(Text.of(
            "L’offre %s n’existe pas encore.",
            "Het aanbod %s bestaat nog niet.",
            "Das Angebot %s existiert noch nicht.",
            "The offer %s does not exist yet.")),
    NO_PRICE_ON_DATE(Text.of(
            "Aucun prix n’était en vigueur : %s.",
            "Er gold geen prijs: %s.", "Kein Preis war in Kraft: %s.", "No price was in force: %s.")),
    RATE_UNKNOWN(Text.of(
            "La ressource %s n’a pas encore de tarif.",
            "De ruimte %s heeft nog geen tarief.",
            "Die Ressource %s hat noch keinen Tarif.",
            "The resource %s has no rate yet.")),
    LENGTH_NOT_SOLD(Text.of(
            "La ressource %s n’est pas vendue pour cette durée.",
            "De ruimte %s wordt niet voor deze duur verkocht.",
            "Die Ressource %s wird für diese Dauer nicht verkauft.",
            "The resource %s is not sold for this length.")),
    SELLER_UNKNOWN(Text.of(
            "Le vendeur %s n’est pas encore décrit.",
            "De verkoper %s is nog niet beschreven.",
            "Der Verkäufer %s ist noch nicht beschrieben.",
            "The seller %s is not described yet.")),
    VAT_UNKNOWN(Text.of(
            "Aucun taux de TVA n’est connu pour %s à cette date.",
            "Voor %s is op die datum geen btw-tarief bekend.",
            "Für %s ist an diesem Tag kein MwSt-Satz bekannt.",
            "No VAT rate is known for %s on that date."));

    private final Text text;

    UnpricedReason(Text text) {
        this.text = text;
    }

    public Text about(String what) {
        return text.formatted(what);
    }
}
