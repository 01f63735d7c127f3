package halte.billing.pdf;

import halte.problem.Text;

/** The fixed words of a printed document in one language. */
record PageWords(
        String invoice,
        String number,
        String issued,
        String due,
        String period,
        String seller,
        String buyer,
        String reference,
        String description,
        String quantity,
        String price,
        String amount,
        String net,
        String gross,
        String vat,
        String base,
        String total,
        String payable,
        String exempt,
        String register,
        String enterprise,
        String communication,
        String account,
        String toPay,
        String qr,
        String recap,
        String page,
        String language) {

    static PageWords in(String language) {
        return new PageWords(
                say(language, "Facture", "Factuur", "Rechnung", "Invoice"),
                say(language, "Numéro", "Nummer", "Nummer", "Number"),
                say(language, "Date", "Datum", "Datum", "Date"),
                say(language, "Échéance", "Vervaldag", "Fällig am", "Due"),
                say(language, "Période", "Periode", "Zeitraum", "Period"),
                say(language, "Vendeur", "Verkoper", "Verkäufer", "Seller"),
                say(language, "Client", "Klant", "Kunde", "Customer"),
                say(language, "Votre référence", "Uw referentie", "Ihr Zeichen", "Your reference"),
                say(language, "Description", "Omschrijving", "Beschreibung", "Description"),
                say(language, "Quantité", "Aantal", "Menge", "Quantity"),
                say(language, "Prix unitaire", "Eenheidsprijs", "Einzelpreis", "Unit price"),
                say(language, "Montant", "Bedrag", "Betrag", "Amount"),
                say(language, "HTVA, €", "excl. btw, €", "ohne MwSt, €", "excl. VAT, €"),
                say(language, "TVAC, €", "incl. btw, €", "mit MwSt, €", "incl. VAT, €"),
                say(language, "TVA", "Btw", "MwSt", "VAT"),
                say(language, "Base, €", "Grondslag, €", "Grundlage, €", "Base, €"),
                say(language, "Total", "Totaal", "Gesamt", "Total"),
                say(language, "À payer, €", "Te betalen, €", "Zu zahlen, €", "To pay, €"),
                say(language, "Exonéré", "Vrijgesteld", "Befreit", "Exempt"),
                say(language, "RPM", "RPR", "RJP", "RLE"),
                say(language, "Entreprise", "Onderneming", "Unternehmen", "Enterprise"),
                say(
                        language,
                        "Communication structurée",
                        "Gestructureerde mededeling",
                        "Strukturierte Mitteilung",
                        "Structured communication"),
                say(language, "Compte", "Rekening", "Konto", "Account"),
                say(language, "Paiement", "Betaling", "Zahlung", "Payment"),
                say(
                        language,
                        "Code QR de virement : mêmes compte, montant et communication que ci-contre",
                        "QR-code voor overschrijving: dezelfde rekening, hetzelfde bedrag en dezelfde mededeling als hiernaast",
                        "QR-Code zur Überweisung: Konto, Betrag und Mitteilung wie nebenstehend",
                        "Transfer QR code: same account, amount and communication as beside it"),
                say(language, "Récapitulatif de la TVA", "Btw-overzicht", "MwSt-Übersicht", "VAT summary"),
                say(language, "Page", "Pagina", "Seite", "Page"),
                language);
    }

    /** UN/ECE Rec. 20 in words. */
    String unit(String code) {
        return switch (code) {
            case "HUR" -> "h";
            case "DAY" -> say(language, "j.", "d.", "T.", "d");
            case "MON" -> say(language, "mois", "maand", "Mon.", "mo.");
            default -> "";
        };
    }

    private static String say(String language, String fr, String nl, String de, String en) {
        return Text.of(fr, nl, de, en).in(language);
    }
}
