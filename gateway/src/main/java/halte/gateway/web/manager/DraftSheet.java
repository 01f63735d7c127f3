package halte.gateway.web.manager;

import java.util.List;

/** One draft as it will be printed: the lines by VAT group and the recapitulation. */
record DraftSheet(
        String id,
        String state,
        Party seller,
        Party buyer,
        String channel,
        String peppolId,
        String dueOn,
        List<Group> groups,
        List<VatLine> vat,
        String payable,
        String number,
        List<RunView.Anomaly> anomalies) {

    record Party(String name, String street, String town, String enterpriseNumber) {}

    /** @param rate written rate, empty where the category has none and the reason speaks */
    record Group(String category, String rate, String reason, String net, List<Line> lines) {}

    record Line(String description, String times, String net) {}

    record VatLine(String category, String rate, String reason, String base, String vat) {}
}
