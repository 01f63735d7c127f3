package halte.billing.catalogue;

import halte.billing.money.UnitPrice;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something a seller sells by the unit. */
@Entity
@Table(name = "offer")
class Offer {

    @Id
    private String code;

    private String seller;

    private @Nullable String space;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> name;

    private String family;

    private String unit;

    @Column(name = "vat_kind")
    private String vatKind;

    private @Nullable String kind;

    private @Nullable String sale;

    private boolean active;

    @Column(name = "hosted_only")
    private boolean hostedOnly;

    @ElementCollection(fetch = FetchType.LAZY)
    @BatchSize(size = 200)
    @CollectionTable(name = "offer_price", joinColumns = @JoinColumn(name = "offer"))
    @OrderBy("from")
    private List<OfferPrice> prices = new ArrayList<>();

    protected Offer() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // described next
    Offer(String code) {
        this.code = code;
    }

    void describe(OfferDescription description, List<OfferPrice> prices) {
        seller = description.seller();
        space = description.space();
        name = description.name();
        family = description.family();
        unit = description.unit();
        vatKind = description.vatKind();
        kind = description.kind();
        sale = description.sale();
        active = description.isActive();
        hostedOnly = description.isHostedOnly();
        if (!samePrices(prices)) {
            this.prices.clear();
            this.prices.addAll(prices);
        }
    }

    Optional<UnitPrice> priceOn(LocalDate day) {
        return prices.stream()
                .filter(price -> price.isInForceOn(day))
                .findFirst()
                .map(price -> new UnitPrice(price.net()));
    }

    String code() {
        return code;
    }

    String seller() {
        return seller;
    }

    @Nullable
    String space() {
        return space;
    }

    Map<String, String> name() {
        return name;
    }

    String family() {
        return family;
    }

    String unit() {
        return unit;
    }

    String vatKind() {
        return vatKind;
    }

    @Nullable
    String kind() {
        return kind;
    }

    @Nullable
    String sale() {
        return sale;
    }

    boolean active() {
        return active;
    }

    boolean hostedOnly() {
        return hostedOnly;
    }

    List<OfferPrice> prices() {
        return List.copyOf(prices);
    }

    /** The scale of a stored price says nothing. */
    private boolean samePrices(List<OfferPrice> wanted) {
        return normal(prices).equals(normal(wanted));
    }

    private static List<OfferPrice> normal(List<OfferPrice> prices) {
        return prices.stream()
                .map(price ->
                        new OfferPrice(price.from(), price.to(), price.net().setScale(6)))
                .toList();
    }
}
