package halte.gateway.web.manager;

import halte.gateway.web.manager.DraftSheet.Group;
import halte.gateway.web.manager.DraftSheet.Line;
import halte.gateway.web.manager.DraftSheet.Party;
import halte.gateway.web.manager.DraftSheet.VatLine;
import halte.gateway.web.manager.RunAnswer.Account;
import halte.gateway.web.manager.RunAnswer.Draft;
import halte.gateway.web.manager.SellerAnswer.Office;
import halte.gateway.web.staff.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one draft as a sheet: who to whom, the lines in their VAT groups, the recapitulation. */
final class SheetWriter {

    private final @Nullable SellerAnswer seller;
    private final Formats formats;

    SheetWriter(@Nullable SellerAnswer seller, Formats formats) {
        this.seller = seller;
        this.formats = formats;
    }

    DraftSheet write(Draft draft) {
        return new DraftSheet(
                draft.draftId(),
                draft.state(),
                seller(),
                buyer(draft.account()),
                RunScreen.orEmpty(draft.channel()),
                RunScreen.orEmpty(draft.account().peppolId()),
                draft.dueDate() == null ? "" : formats.date(draft.dueDate()),
                groups(draft),
                vat(draft),
                formats.money(RunScreen.amount(draft.payable())),
                RunScreen.orEmpty(draft.number()),
                RunScreen.anomalies(draft));
    }

    private Party seller() {
        if (seller == null) {
            return new Party("", "", "", "");
        }
        Office office = seller.registeredOffice();
        return new Party(
                RunScreen.orEmpty(seller.name()),
                office == null ? "" : RunScreen.orEmpty(office.street()),
                office == null ? "" : town(office.postalCode(), office.town()),
                RunScreen.orEmpty(seller.vatNumber() != null ? seller.vatNumber() : seller.enterpriseNumber()));
    }

    private static Party buyer(Account account) {
        return new Party(
                RunScreen.orEmpty(account.name()),
                RunScreen.orEmpty(account.street()),
                town(account.postalCode(), account.town()),
                RunScreen.orEmpty(account.vatNumber() != null ? account.vatNumber() : account.enterpriseNumber()));
    }

    private static String town(@Nullable String postalCode, @Nullable String town) {
        return (RunScreen.orEmpty(postalCode) + " " + RunScreen.orEmpty(town)).strip();
    }

    private List<Group> groups(Draft draft) {
        Map<String, List<RunAnswer.Line>> groups = new LinkedHashMap<>();
        for (RunAnswer.Line line : draft.allLines()) {
            String group = line.vatCategory() + "|" + rate(line.vatCategory(), line.vatRate());
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(line);
        }
        return groups.values().stream().map(this::group).toList();
    }

    private Group group(List<RunAnswer.Line> lines) {
        RunAnswer.Line first = lines.get(0);
        BigDecimal net =
                lines.stream().map(line -> RunScreen.amount(line.net())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Group(
                first.vatCategory(),
                rate(first.vatCategory(), first.vatRate()),
                RunScreen.orEmpty(first.vatReason()),
                formats.amount(net),
                lines.stream().map(this::line).toList());
    }

    private Line line(RunAnswer.Line line) {
        String times = line.unitPrice() == null
                ? formats.quantity(line.quantity())
                : formats.quantity(line.quantity()) + " × " + formats.amount(RunScreen.amount(line.unitPrice()));
        return new Line(line.description(), times, formats.amount(RunScreen.amount(line.net())));
    }

    private List<VatLine> vat(Draft draft) {
        return draft.vat() == null
                ? List.of()
                : draft.vat().stream()
                        .map(vat -> new VatLine(
                                vat.category(),
                                rate(vat.category(), vat.rate()),
                                RunScreen.orEmpty(vat.reason()),
                                formats.amount(RunScreen.amount(vat.base())),
                                formats.amount(RunScreen.amount(vat.vat()))))
                        .toList();
    }

    /** Only the standard category is known by its rate; the others by their reason. */
    private String rate(String category, @Nullable BigDecimal rate) {
        return category.equals("S") && rate != null ? formats.percent(rate.movePointLeft(2)) : "";
    }
}
