package halte.billing.billrun;

import halte.problem.Text;

/** What is looked at before a draft may be issued, and the words for what is found. */
enum DraftRule {
    PAYER_UNKNOWN(Text.of(
            "Ce compte n’est pas encore connu de la facturation.",
            "Deze rekening is nog niet bekend bij de facturatie.",
            "Dieses Konto ist der Abrechnung noch nicht bekannt.",
            "This account is not known to billing yet.")),
    ENTERPRISE_NUMBER(Text.of(
            "Numéro d’entreprise refusé. %s ne passe pas le contrôle modulo 97.",
            "Ondernemingsnummer geweigerd. %s doorstaat de controle modulo 97 niet.",
            "Unternehmensnummer abgelehnt. %s besteht die Prüfung modulo 97 nicht.",
            "Enterprise number refused. %s fails the check modulo 97.")),
    ENTERPRISE_NUMBER_MISSING(Text.of(
            "Numéro d’entreprise absent. Une facture à une entreprise le mentionne.",
            "Ondernemingsnummer ontbreekt. Een factuur aan een onderneming vermeldt het.",
            "Unternehmensnummer fehlt. Eine Rechnung an ein Unternehmen nennt sie.",
            "Enterprise number missing. An invoice to a business names it.")),
    ADDRESS(Text.of(
            "Adresse incomplète. Il manque la rue, le code postal ou la localité.",
            "Onvolledig adres. Straat, postcode of plaats ontbreekt.",
            "Unvollständige Adresse. Straße, Postleitzahl oder Ort fehlt.",
            "Incomplete address. Street, postal code or town is missing.")),
    ELECTRONIC_ADDRESS(Text.of(
            "Ni Peppol ni e-mail. Le document sera remis sur papier.",
            "Geen Peppol en geen e-mail. Het document wordt op papier bezorgd.",
            "Weder Peppol noch E-Mail. Das Dokument wird auf Papier übergeben.",
            "Neither Peppol nor e-mail. The document will be handed over on paper.")),
    DAY_TWICE(Text.of(
            "Plus d’une journée le %s. Une seule journée est due par jour civil.",
            "Meer dan één dag op %s. Per kalenderdag is slechts één dag verschuldigd.",
            "Mehr als ein Tag am %s. Pro Kalendertag ist nur ein Tag geschuldet.",
            "More than one day on %s. Only one day is due per calendar day.")),
    WITHOUT_PRICE(Text.of(
            "%s prestation(s) sans prix ne sont pas reprises.",
            "%s prestatie(s) zonder prijs zijn niet opgenomen.",
            "%s Leistung(en) ohne Preis sind nicht enthalten.",
            "%s supply(ies) without a price are not included.")),
    OFFICIAL_RULES(Text.of(
            "Refusé par les règles officielles (%s). %s",
            "Geweigerd door de officiële regels (%s). %s",
            "Von den amtlichen Regeln abgelehnt (%s). %s",
            "Refused by the official rules (%s). %s")),
    ARITHMETIC(Text.of(
            "Le contrôle des montants échoue : %s.",
            "De controle van de bedragen faalt: %s.",
            "Die Prüfung der Beträge schlägt fehl: %s.",
            "The check of the amounts fails: %s.")),
    RENDERING(Text.of(
            "Le document n’a pas pu être composé. Citez %s si vous demandez de l’aide.",
            "Het document kon niet worden opgemaakt. Vermeld %s als u hulp vraagt.",
            "Das Dokument konnte nicht erstellt werden. Nennen Sie %s, wenn Sie um Hilfe bitten.",
            "The document could not be composed. Quote %s when asking for help."));

    private final Text text;

    DraftRule(Text text) {
        this.text = text;
    }

    Text text() {
        return text;
    }
}
