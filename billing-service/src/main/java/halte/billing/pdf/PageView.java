package halte.billing.pdf;

import halte.billing.documents.DocumentContent;
import halte.billing.documents.DocumentLine;
import halte.billing.documents.IssuedDocument;
import halte.billing.documents.Party;
import halte.billing.documents.PriceBasis;
import halte.billing.documents.VatGroup;
import halte.billing.identifiers.BankAccount;
import halte.billing.money.Money;
import halte.billing.payments.EpcQr;
import halte.billing.vat.VatCategory;
import halte.billing.wording.Figures;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything the template prints, already in words of the language. */
record PageView(
        String language,
        PageWords words,
        String number,
        String issueDate,
        String dueDate,
        String period,
        PartyView seller,
        PartyView buyer,
        String buyerReference,
        boolean gross,
        List<GroupView> groups,
        String net,
        String vat,
        String payable,
        List<String> mentions,
        String communication,
        String iban,
        @Nullable String bic,
        boolean due,
        String qr) {

    private static final int PIXELS_PER_MODULE = 6;

    record PartyView(String name, List<String> lines) {}

    record GroupView(String title, String base, String vat, List<LineView> lines) {}

    record LineView(String description, String quantity, String price, String amount) {}

    static PageView of(IssuedDocument document) {
        var content = document.content();
        var language = content.language();
        var words = PageWords.in(language);
        var totals = content.totals();
        return new PageView(
                language,
                words,
                document.number().printed(),
                Figures.date(document.issueDate()),
                Figures.date(document.dueDate()),
                period(content),
                party(content.sellerParty(), words, content.outOfScope()),
                party(content.buyerParty(), words, false),
                content.buyerReference(),
                content.basis() == PriceBasis.GROSS,
                content.vat().stream()
                        .map(group -> group(content, group, words))
                        .toList(),
                money(totals.net(), language),
                money(totals.vat(), language),
                money(totals.payable(), language),
                content.mentions(),
                document.communication().printed(),
                new BankAccount(content.payment().iban()).spaced(),
                content.payment().bic(),
                totals.payable().compareTo(Money.ZERO) > 0,
                qr(document));
    }

    private static String period(DocumentContent content) {
        var from = Figures.date(content.from());
        return content.from().equals(content.to()) ? from : from + " – " + Figures.date(content.to());
    }

    private static PartyView party(Party party, PageWords words, boolean withoutVat) {
        var lines = new ArrayList<@Nullable String>();
        lines.add(party.street());
        lines.add(joined(party.postalCode(), party.town()));
        if (!"BE".equals(party.country())) {
            lines.add(party.country());
        }
        if (party.legalForm() != null) {
            lines.add(party.legalForm() + (party.court() == null ? "" : ", " + words.register() + " " + party.court()));
        }
        if (party.vatNumber() != null && !withoutVat) {
            lines.add(words.vat() + " " + party.vatNumber());
        } else if (party.enterpriseNumber() != null) {
            lines.add(words.enterprise() + " " + party.enterpriseNumber());
        }
        lines.add(party.email());
        lines.add(party.website());
        return new PartyView(
                party.name(), lines.stream().filter(Objects::nonNull).toList());
    }

    private static @Nullable String joined(@Nullable String code, @Nullable String town) {
        if (code == null || town == null) {
            return code == null ? town : code;
        }
        return code + " " + town;
    }

    private static GroupView group(DocumentContent content, VatGroup group, PageWords words) {
        var language = content.language();
        var title = group.category() == VatCategory.S
                ? words.vat() + " " + Figures.rate(group.rate(), language)
                : group.reason() == null ? words.exempt() : group.reason();
        var lines = content.lines().stream()
                .filter(line -> line.vat().category() == group.category()
                        && line.vat().rate().compareTo(group.rate()) == 0)
                .map(line -> line(content, line, words))
                .toList();
        return new GroupView(title, money(group.base(), language), money(group.vat(), language), lines);
    }

    private static LineView line(DocumentContent content, DocumentLine line, PageWords words) {
        var language = content.language();
        boolean gross = content.basis() == PriceBasis.GROSS;
        var price = gross ? line.unitGross() : line.unitPrice();
        var amount = gross ? line.gross() : line.net();
        return new LineView(
                line.description(),
                Figures.quantity(line.quantity(), language) + " " + words.unit(line.unit()),
                Figures.amount(price.amount(), language),
                money(amount, language));
    }

    private static String money(Money money, String language) {
        return Figures.amount(money.amount(), language);
    }

    private static String qr(IssuedDocument document) {
        var content = document.content();
        var qr = new EpcQr(
                content.sellerParty().name(),
                content.payment().iban(),
                content.payment().bic(),
                content.totals().payable(),
                document.communication());
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(qr.png(PIXELS_PER_MODULE));
    }
}
