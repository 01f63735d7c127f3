package halte.billing.ubl;

import com.helger.ubl21.UBL21Marshaller;
import halte.billing.documents.DocumentContent;
import halte.billing.documents.DocumentLine;
import halte.billing.documents.IssuedDocument;
import halte.billing.money.Money;
import halte.billing.wording.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/** Writes a document as UBL 2.1. */
@ApplicationScoped
public class UblWriter {

    private static final String PEPPOL = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String PEPPOL_PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private static final String CREDIT_TRANSFER = "30";

    public byte[] write(IssuedDocument document) {
        var bytes = UBL21Marshaller.invoice().setFormattedOutput(true).getAsBytes(invoice(document));
        if (bytes == null) {
            throw new IllegalStateException(
                    "The document cannot be written as UBL (%s).".formatted(document.documentId()));
        }
        return bytes;
    }

    private static InvoiceType invoice(IssuedDocument document) {
        var content = document.content();
        var invoice = new InvoiceType();
        head(invoice, document);
        invoice.setAccountingSupplierParty(UblParties.seller(content));
        invoice.setAccountingCustomerParty(UblParties.buyer(content));
        invoice.addPaymentMeans(paymentMeans(document));
        invoice.addPaymentTerms(paymentTerms(document));
        invoice.addTaxTotal(taxTotal(content));
        invoice.setLegalMonetaryTotal(totals(content));
        content.lines().forEach(line -> invoice.addInvoiceLine(line(line)));
        return invoice;
    }

    private static void head(InvoiceType invoice, IssuedDocument document) {
        var content = document.content();
        invoice.setCustomizationID(PEPPOL);
        invoice.setProfileID(PEPPOL_PROCESS);
        invoice.setID(document.number().printed());
        invoice.setIssueDate(document.issueDate());
        invoice.setDueDate(document.dueDate());
        invoice.setInvoiceTypeCode(document.kind().code());
        if (!content.mentions().isEmpty()) {
            invoice.addNote(new NoteType(String.join(" ; ", content.mentions())));
        }
        invoice.setDocumentCurrencyCode(Money.CURRENCY);
        invoice.setBuyerReference(content.buyerReference());
        var period = new PeriodType();
        period.setStartDate(content.from());
        period.setEndDate(content.to());
        invoice.addInvoicePeriod(period);
    }

    private static PaymentMeansType paymentMeans(IssuedDocument document) {
        var payment = document.content().payment();
        var means = new PaymentMeansType();
        means.setPaymentMeansCode(CREDIT_TRANSFER);
        means.addPaymentID(new PaymentIDType(document.communication().printed()));
        var account = new FinancialAccountType();
        account.setID(payment.iban());
        account.setName(document.content().sellerParty().name());
        if (payment.bic() != null) {
            var branch = new BranchType();
            branch.setID(payment.bic());
            account.setFinancialInstitutionBranch(branch);
        }
        means.setPayeeFinancialAccount(account);
        return means;
    }

    private static PaymentTermsType paymentTerms(IssuedDocument document) {
        var terms = new PaymentTermsType();
        terms.addNote(new NoteType(
                UblWords.paymentTerms(document.content().language(), document.dueDate(), document.communication())));
        return terms;
    }

    private static TaxTotalType taxTotal(DocumentContent content) {
        var total = new TaxTotalType();
        total.setTaxAmount(content.totals().vat().amount()).setCurrencyID(Money.CURRENCY);
        content.vat().forEach(group -> total.addTaxSubtotal(UblTax.subtotal(group)));
        return total;
    }

    private static MonetaryTotalType totals(DocumentContent content) {
        var totals = content.totals();
        var monetary = new MonetaryTotalType();
        monetary.setLineExtensionAmount(totals.net().amount()).setCurrencyID(Money.CURRENCY);
        monetary.setTaxExclusiveAmount(totals.net().amount()).setCurrencyID(Money.CURRENCY);
        monetary.setTaxInclusiveAmount(totals.payable().amount()).setCurrencyID(Money.CURRENCY);
        monetary.setPayableAmount(totals.payable().amount()).setCurrencyID(Money.CURRENCY);
        return monetary;
    }

    private static InvoiceLineType line(DocumentLine line) {
        var invoiced = new InvoiceLineType();
        invoiced.setID(Integer.toString(line.position()));
        invoiced.setInvoicedQuantity(Figures.plain(line.quantity())).setUnitCode(line.unit());
        invoiced.setLineExtensionAmount(line.net().amount()).setCurrencyID(Money.CURRENCY);
        var period = new PeriodType();
        period.setStartDate(line.from());
        period.setEndDate(line.to());
        invoiced.setInvoicePeriod(List.of(period));
        var item = new ItemType();
        item.setName(line.description());
        item.addClassifiedTaxCategory(UblTax.lineCategory(line.vat()));
        invoiced.setItem(item);
        var price = new PriceType();
        price.setPriceAmount(line.unitPrice().amount()).setCurrencyID(Money.CURRENCY);
        invoiced.setPrice(price);
        return invoiced;
    }
}
