package halte.billing.billrun;

import halte.billing.charges.Charge;
import halte.billing.documents.DocumentContent;
import halte.billing.identifiers.EnterpriseNumber;
import halte.billing.payers.Payer;
import halte.billing.wording.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we can see in a draft ourselves, in a moment, before the official rules look at it. */
final class OwnChecks {

    private static final int HALF_DAYS_OF_A_DAY = 2;

    private OwnChecks() {}

    static List<Check> of(DocumentContent content, @Nullable Payer payer, List<Charge> charges, int unpriced) {
        if (payer == null) {
            return List.of(Check.blocking(DraftRule.PAYER_UNKNOWN));
        }
        var found = new ArrayList<Check>();
        enterpriseNumber(payer, found);
        if (payer.street() == null || payer.postalCode() == null || payer.town() == null) {
            found.add(payer.kind().isConsumer() ? Check.warning(DraftRule.ADDRESS) : Check.blocking(DraftRule.ADDRESS));
        }
        if (!content.buyerParty().hasElectronicAddress()) {
            found.add(Check.warning(DraftRule.ELECTRONIC_ADDRESS));
        }
        daysTwice(charges).forEach(day -> found.add(Check.warning(DraftRule.DAY_TWICE, Figures.date(day))));
        if (unpriced > 0) {
            found.add(Check.warning(DraftRule.WITHOUT_PRICE, Integer.toString(unpriced)));
        }
        return found;
    }

    private static void enterpriseNumber(Payer payer, List<Check> found) {
        var number = payer.enterpriseNumber();
        if (number != null) {
            if (EnterpriseNumber.read(number).isEmpty()) {
                found.add(Check.blocking(DraftRule.ENTERPRISE_NUMBER, number));
            }
            return;
        }
        switch (payer.kind()) {
            case COMPANY, SELF_EMPLOYED ->
                found.add(
                        payer.vatNumber() == null
                                ? Check.blocking(DraftRule.ENTERPRISE_NUMBER_MISSING)
                                : Check.warning(DraftRule.ENTERPRISE_NUMBER_MISSING));
            case NON_PROFIT, PUBLIC_BODY, SCHOOL -> found.add(Check.warning(DraftRule.ENTERPRISE_NUMBER_MISSING));
            case PRIVATE_PERSON -> {} // needs none
        }
    }

    private record Visit(
            LocalDate day, @Nullable UUID person, @Nullable String space) {}

    private static List<LocalDate> daysTwice(List<Charge> charges) {
        Map<String, Integer> halfDays = new TreeMap<>();
        Map<String, LocalDate> days = new TreeMap<>();
        for (var charge : charges) {
            if (charge.deskHalfDays() > 0) {
                var visit = new Visit(charge.suppliedFrom(), charge.personId(), charge.space()).toString();
                halfDays.merge(visit, charge.deskHalfDays(), Integer::sum);
                days.put(visit, charge.suppliedFrom());
            }
        }
        return halfDays.entrySet().stream()
                .filter(visit -> visit.getValue() > HALF_DAYS_OF_A_DAY)
                .map(visit -> days.getOrDefault(visit.getKey(), LocalDate.EPOCH))
                .distinct()
                .sorted()
                .toList();
    }
}
