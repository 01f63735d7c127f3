package halte.billing.billrun;

import halte.billing.documents.DocumentContent;
import halte.billing.documents.DocumentLine;
import halte.billing.documents.Item.ChargeShare;
import halte.billing.money.LargestRemainder;
import halte.billing.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What each charge is worth on its document, so that revenue is the sum of the documents to the cent. */
final class ChargeNets {

    private ChargeNets() {}

    static Map<UUID, Money> of(DocumentContent content) {
        var nets = new LinkedHashMap<UUID, Money>();
        content.lines().forEach(line -> split(line, nets));
        return nets;
    }

    private static void split(DocumentLine line, Map<UUID, Money> nets) {
        var shares = LargestRemainder.split(
                line.net(),
                line.charges().stream().map(share -> exact(line, share)).toList());
        for (int i = 0; i < shares.size(); i++) {
            nets.put(line.charges().get(i).chargeId(), shares.get(i));
        }
    }

    private static BigDecimal exact(DocumentLine line, ChargeShare share) {
        return line.net().amount().multiply(share.quantity()).divide(line.quantity(), 20, RoundingMode.HALF_UP);
    }
}
