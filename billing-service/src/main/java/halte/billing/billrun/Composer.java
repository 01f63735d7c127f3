package halte.billing.billrun;

import halte.billing.charges.Charge;
import halte.billing.documents.Calculation;
import halte.billing.documents.DocumentContent;
import halte.billing.documents.Item;
import halte.billing.documents.LineVat;
import halte.billing.documents.Party;
import halte.billing.documents.PaymentDetails;
import halte.billing.documents.PriceBasis;
import halte.billing.payers.Payer;
import halte.billing.sellers.Seller;
import halte.billing.vat.CustomerKind;
import halte.billing.vat.CustomerPlace;
import halte.billing.vat.VatCategory;
import halte.billing.vat.VatQuestion;
import halte.billing.vat.VatRulebook;
import halte.billing.vat.VatTreatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes documents of the charges of one payer: VAT as it is known now, equal things on one line, then arithmetic. */
final class Composer {

    private static final String NOBODY = "?";
    private static final String MONTH = "MON";

    private final Seller seller;
    private final VatRulebook rulebook;

    Composer(Seller seller, VatRulebook rulebook) {
        this.seller = seller;
        this.rulebook = rulebook;
    }

    /** @param charges what the document invoices */
    record Composed(DocumentContent content, List<Charge> charges) {}

    private record Treated(Charge charge, VatTreatment vat) {}

    /** @return one document, or two when something is out of the scope of VAT; a charge without a known VAT waits */
    List<Composed> compose(UUID accountId, @Nullable Payer payer, List<Charge> charges) {
        Map<Boolean, List<Treated>> documents = new LinkedHashMap<>();
        for (var charge : charges) {
            rulebook.determine(question(charge, payer))
                    .ifPresent(vat -> documents
                            .computeIfAbsent(vat.category() == VatCategory.O, out -> new ArrayList<>())
                            .add(new Treated(charge, vat)));
        }
        return documents.values().stream()
                .map(treated -> composed(accountId, payer, treated))
                .toList();
    }

    private VatQuestion question(Charge charge, @Nullable Payer payer) {
        return new VatQuestion(
                seller.operator(),
                seller.profileOn(charge.suppliedFrom()),
                String.valueOf(charge.vatKind()),
                payer == null ? CustomerKind.PRIVATE_PERSON : payer.kind(),
                payer == null ? CustomerPlace.BELGIUM : payer.place(),
                charge.suppliedFrom(),
                0);
    }

    private Composed composed(UUID accountId, @Nullable Payer payer, List<Treated> treated) {
        var language = seller.languageFor(payer == null ? seller.languages().get(0) : payer.language());
        boolean consumer = payer == null || payer.kind().isConsumer();
        var basis = consumer ? PriceBasis.GROSS : PriceBasis.NET;
        var calculation = Calculation.of(items(treated, language), basis);
        var content = new DocumentContent(
                seller.operator(),
                accountId,
                payer == null
                        ? CustomerKind.PRIVATE_PERSON.name()
                        : payer.kind().name(),
                language,
                basis,
                seller(),
                payer == null ? unknown() : buyer(payer),
                new PaymentDetails(
                        seller.terms().iban(),
                        seller.terms().bic(),
                        seller.terms().paymentTermDays()),
                reference(accountId),
                treated.stream()
                        .map(one -> one.charge().suppliedFrom())
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                treated.stream()
                        .map(one -> lastDay(one.charge()))
                        .max(LocalDate::compareTo)
                        .orElseThrow(),
                calculation.lines(),
                calculation.vat(),
                calculation.totals());
        return new Composed(content, treated.stream().map(Treated::charge).toList());
    }

    private static List<Item> items(List<Treated> treated, String language) {
        Map<ItemKey, List<Treated>> same = new LinkedHashMap<>();
        treated.forEach(one -> same.computeIfAbsent(ItemKey.of(one.charge(), one.vat()), key -> new ArrayList<>())
                .add(one));
        return same.values().stream().map(group -> item(group, language)).toList();
    }

    private static Item item(List<Treated> group, String language) {
        var charges = group.stream().map(Treated::charge).toList();
        var first = charges.get(0);
        return new Item(
                LineWords.of(charges, language),
                charges.stream()
                        .map(charge -> Objects.requireNonNull(charge.quantity()))
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add),
                Objects.requireNonNull(first.unit()),
                Objects.requireNonNull(first.unitPrice()),
                LineVat.of(group.get(0).vat(), language),
                Objects.requireNonNull(first.family()),
                charges.stream()
                        .map(Charge::suppliedFrom)
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                charges.stream()
                        .map(Composer::lastDay)
                        .max(LocalDate::compareTo)
                        .orElseThrow(),
                charges.stream()
                        .map(charge -> new Item.ChargeShare(charge.id(), Objects.requireNonNull(charge.quantity())))
                        .toList());
    }

    /** A card is a voucher for one purpose: it is supplied when it is sold, however long it is valid. */
    private static LocalDate lastDay(Charge charge) {
        return MONTH.equals(charge.unit()) ? charge.suppliedTo() : charge.suppliedFrom();
    }

    private Party seller() {
        var identity = seller.identity();
        return new Party(
                identity.name(),
                identity.legalForm(),
                identity.enterpriseNumber(),
                identity.vatNumber(),
                identity.peppolId(),
                identity.email(),
                identity.street(),
                identity.postalCode(),
                identity.town(),
                identity.country(),
                identity.court(),
                identity.website());
    }

    private static Party buyer(Payer payer) {
        return new Party(
                payer.name(),
                null,
                payer.enterpriseNumber(),
                payer.vatNumber(),
                payer.peppolId(),
                payer.email(),
                payer.street(),
                payer.postalCode(),
                payer.town(),
                payer.country(),
                null,
                null);
    }

    private static Party unknown() {
        return new Party(NOBODY, null, null, null, null, null, null, null, null, "BE", null, null);
    }

    /** The customer code: buyers without a reference of their own are known by it. */
    private static String reference(UUID accountId) {
        return "C-" + accountId.toString().substring(24).toUpperCase(Locale.ROOT);
    }
}
