package halte.billing.ubl;

import halte.billing.documents.DocumentContent;
import halte.billing.documents.Party;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import org.jspecify.annotations.Nullable;

/** Seller and buyer in UBL. */
final class UblParties {

    /** Electronic address scheme of the Belgian enterprise number. */
    private static final String ENTERPRISE = "0208";

    private UblParties() {}

    static SupplierPartyType seller(DocumentContent content) {
        var supplier = new SupplierPartyType();
        supplier.setParty(party(content.sellerParty(), content, true));
        return supplier;
    }

    static CustomerPartyType buyer(DocumentContent content) {
        var customer = new CustomerPartyType();
        customer.setParty(party(content.buyerParty(), content, false));
        return customer;
    }

    private static PartyType party(Party described, DocumentContent content, boolean seller) {
        var party = new PartyType();
        endpoint(party, described, content.sellerParty());
        var name = new PartyNameType();
        name.setName(described.name());
        party.addPartyName(name);
        party.setPostalAddress(address(described));
        if (!content.outOfScope()) {
            taxScheme(party, described, seller);
        }
        party.addPartyLegalEntity(legalEntity(described));
        if (described.email() != null) {
            var contact = new ContactType();
            contact.setElectronicMail(described.email());
            party.setContact(contact);
        }
        return party;
    }

    /**
     * Where Peppol would deliver: the participant, else the enterprise number. A private person has neither, yet the
     * rules want an address: theirs is care of the seller, who hands the document over. Nothing is sent there, and if
     * something were, it would come back to the seller instead of reaching a stranger.
     */
    private static void endpoint(PartyType party, Party described, Party careOf) {
        var peppolId = described.peppolId();
        if (peppolId != null) {
            var parts = peppolId.split(":", 2);
            party.setEndpointID(parts[1]).setSchemeID(parts[0]);
        } else if (described.enterpriseNumber() != null) {
            party.setEndpointID(described.enterpriseNumber()).setSchemeID(ENTERPRISE);
        } else if (!described.equals(careOf)) {
            endpoint(party, careOf, careOf);
        }
    }

    private static AddressType address(Party described) {
        var address = new AddressType();
        if (isSaid(described.street())) {
            address.setStreetName(described.street());
        }
        if (isSaid(described.town())) {
            address.setCityName(described.town());
        }
        if (isSaid(described.postalCode())) {
            address.setPostalZone(described.postalCode());
        }
        var country = new CountryType();
        country.setIdentificationCode(described.country());
        address.setCountry(country);
        return address;
    }

    /** A seller without VAT number is registered for tax by its enterprise number (BT-32). */
    private static void taxScheme(PartyType party, Party described, boolean seller) {
        var scheme = new PartyTaxSchemeType();
        if (described.vatNumber() != null) {
            scheme.setCompanyID(described.vatNumber());
            scheme.setTaxScheme(UblTax.vatScheme());
        } else if (seller && described.enterpriseNumber() != null) {
            scheme.setCompanyID(described.enterpriseNumber());
            var other = new TaxSchemeType();
            other.setID("TAX");
            scheme.setTaxScheme(other);
        } else {
            return;
        }
        party.addPartyTaxScheme(scheme);
    }

    private static PartyLegalEntityType legalEntity(Party described) {
        var entity = new PartyLegalEntityType();
        entity.setRegistrationName(described.name());
        if (described.enterpriseNumber() != null) {
            entity.setCompanyID(described.enterpriseNumber()).setSchemeID(ENTERPRISE);
        }
        if (described.legalForm() != null) {
            entity.setCompanyLegalForm(
                    described.court() == null
                            ? described.legalForm()
                            : described.legalForm() + ", RPM " + described.court());
        }
        return entity;
    }

    private static boolean isSaid(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
