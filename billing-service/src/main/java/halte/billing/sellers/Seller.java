package halte.billing.sellers;

import halte.billing.vat.VatProfile;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An operator as it stands on documents. */
@Entity
@Table(name = "seller")
public class Seller {

    @Id
    private String operator;

    @Embedded
    private LegalIdentity identity;

    @Embedded
    private Terms terms;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "seller_vat_profile", joinColumns = @JoinColumn(name = "seller"))
    @OrderBy("from")
    private List<VatPeriod> vat = new ArrayList<>();

    @Column(name = "languages")
    private List<String> languages = new ArrayList<>();

    protected Seller() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // described next
    Seller(String operator) {
        this.operator = operator;
    }

    void describe(LegalIdentity identity, Terms terms, List<VatPeriod> vat, List<String> languages) {
        this.identity = identity;
        this.terms = terms;
        if (!this.vat.equals(vat)) {
            this.vat.clear();
            this.vat.addAll(vat);
        }
        this.languages = new ArrayList<>(languages);
    }

    public String operator() {
        return operator;
    }

    public LegalIdentity identity() {
        return identity;
    }

    public Terms terms() {
        return terms;
    }

    public List<VatPeriod> vat() {
        return List.copyOf(vat);
    }

    public List<String> languages() {
        return List.copyOf(languages);
    }

    /** A day before the first known regime is judged by that first regime. */
    public VatProfile profileOn(LocalDate day) {
        return vat.stream()
                .filter(period -> period.contains(day))
                .findFirst()
                .map(VatPeriod::profile)
                .orElseGet(() -> day.isBefore(vat.get(0).from())
                        ? vat.get(0).profile()
                        : vat.get(vat.size() - 1).profile());
    }

    /** The language this seller writes in to somebody who asks for another. */
    public String languageFor(String wanted) {
        return languages.contains(wanted) || languages.isEmpty() ? wanted : languages.get(0);
    }
}
