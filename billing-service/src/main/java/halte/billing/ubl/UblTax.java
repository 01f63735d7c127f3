package halte.billing.ubl;

import halte.billing.documents.LineVat;
import halte.billing.documents.VatGroup;
import halte.billing.money.Money;
import halte.billing.vat.VatCategory;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;

/** VAT categories in UBL. */
final class UblTax {

    private UblTax() {}

    static TaxSubtotalType subtotal(VatGroup group) {
        var subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(group.base().amount()).setCurrencyID(Money.CURRENCY);
        subtotal.setTaxAmount(group.vat().amount()).setCurrencyID(Money.CURRENCY);
        var category = category(group.category(), group.rate());
        if (group.exemptionCode() != null) {
            category.setTaxExemptionReasonCode(group.exemptionCode());
        }
        if (group.reason() != null) {
            category.addTaxExemptionReason(new TaxExemptionReasonType(group.reason()));
        }
        subtotal.setTaxCategory(category);
        return subtotal;
    }

    static TaxCategoryType lineCategory(LineVat vat) {
        return category(vat.category(), vat.rate());
    }

    static TaxSchemeType vatScheme() {
        var scheme = new TaxSchemeType();
        scheme.setID("VAT");
        return scheme;
    }

    /** Out of scope has no rate at all, not even zero. */
    private static TaxCategoryType category(VatCategory code, BigDecimal rate) {
        var category = new TaxCategoryType();
        category.setID(code.name());
        if (code != VatCategory.O) {
            category.setPercent(rate);
        }
        category.setTaxScheme(vatScheme());
        return category;
    }
}
