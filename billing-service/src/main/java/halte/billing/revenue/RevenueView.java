package halte.billing.revenue;

import halte.billing.money.Money;
import halte.problem.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Revenue as the API shows it. */
record RevenueView(
        List<Item> items, String from, String to, @Nullable String mask, String definition) {

    static final Text DEFINITION = Text.of(
            "Prestations hors TVA par mois de fourniture (abonnement : premier jour de la période), facturées ou en"
                    + " attente de facture ; sans les prestations encore sans prix. Pour la Région, un montant n’est"
                    + " montré que s’il réunit au moins trois exploitants dont aucun ne dépasse 80 %.",
            "Prestaties zonder btw per maand van levering (abonnement: eerste dag van de periode), gefactureerd of nog"
                    + " te factureren; zonder prestaties die nog geen prijs hebben. Voor het Gewest wordt een bedrag"
                    + " alleen getoond als het minstens drie uitbaters omvat van wie geen enkele meer dan 80 % heeft.",
            "Leistungen ohne MwSt nach Monat der Lieferung (Abonnement: erster Tag des Zeitraums), abgerechnet oder"
                    + " noch offen; ohne Leistungen, die noch keinen Preis haben. Der Region wird ein Betrag nur"
                    + " gezeigt, wenn er mindestens drei Betreiber umfasst und keiner mehr als 80 % davon hat.",
            "Supplies without VAT by month of supply (subscription: first day of its period), invoiced or still to be"
                    + " invoiced; without supplies that have no price yet. To the Region an amount is shown only when"
                    + " it joins at least three operators and none has more than 80 % of it.");

    record Item(
            String month,
            String family,
            String familyName,
            @Nullable Money net,
            @Nullable Money invoiced,
            @Nullable Money pending,
            boolean masked) {}
}
