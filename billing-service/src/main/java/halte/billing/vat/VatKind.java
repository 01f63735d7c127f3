package halte.billing.vat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is sold, as VAT sees it. */
@Entity
@Table(name = "vat_kind")
public class VatKind {

    @Id
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> name;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_of_supply")
    private PlaceOfSupply placeOfSupply;

    private @Nullable String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "vat_kind_rate", joinColumns = @JoinColumn(name = "vat_kind"))
    @OrderBy("from")
    private List<VatRate> rates = new ArrayList<>();

    protected VatKind() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // by describe
    public VatKind(
            String code,
            Map<String, String> name,
            List<VatRate> rates,
            @Nullable PlaceOfSupply placeOfSupply,
            @Nullable String note) {
        this.code = code;
        describe(name, rates, placeOfSupply, note);
    }

    void describe(
            Map<String, String> name,
            List<VatRate> rates,
            @Nullable PlaceOfSupply placeOfSupply,
            @Nullable String note) {
        this.name = name;
        this.placeOfSupply = placeOfSupply == null ? PlaceOfSupply.usualOf(code) : placeOfSupply;
        this.note = note;
        if (!this.rates.equals(rates)) {
            this.rates.clear();
            this.rates.addAll(rates);
        }
    }

    public String code() {
        return code;
    }

    Map<String, String> name() {
        return name;
    }

    PlaceOfSupply placeOfSupply() {
        return placeOfSupply;
    }

    @Nullable
    String note() {
        return note;
    }

    List<VatRate> rates() {
        return List.copyOf(rates);
    }

    Optional<VatRate> rateOn(LocalDate day) {
        return rates.stream().filter(rate -> rate.isInForceOn(day)).findFirst();
    }
}
