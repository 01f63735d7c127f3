package halte.billing.catalogue;

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

/** What it costs to use one resource, by length. */
@Entity
@Table(name = "resource_rate")
class ResourceRate {

    @Id
    private String resource;

    private String seller;

    private String space;

    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, String> name;

    private String family;

    @Column(name = "vat_kind")
    private String vatKind;

    @Column(name = "vat_kind_with_services")
    private @Nullable String vatKindWithServices;

    @ElementCollection(fetch = FetchType.LAZY)
    @BatchSize(size = 200)
    @CollectionTable(name = "resource_rate_price", joinColumns = @JoinColumn(name = "resource"))
    @OrderBy("from")
    private List<RatePrices> prices = new ArrayList<>();

    protected ResourceRate() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // described next
    ResourceRate(String resource) {
        this.resource = resource;
    }

    void describe(RateDescription description) {
        seller = description.seller();
        space = description.space();
        kind = description.kind();
        name = description.name();
        family = description.family();
        vatKind = description.vatKind();
        vatKindWithServices = description.vatKindWithServices();
    }

    /** Other prices count from their first day; what was in force before stays known for bookings made before. */
    void price(RatePrices wanted) {
        var current = prices.isEmpty() ? null : prices.get(prices.size() - 1);
        if (current != null && current.costsTheSameAs(wanted)) {
            return;
        }
        var kept = prices.stream()
                .filter(price -> price.from().isBefore(wanted.from()))
                .map(price -> price.to() == null || !price.to().isBefore(wanted.from())
                        ? price.until(wanted.from().minusDays(1))
                        : price)
                .toList();
        prices.clear();
        prices.addAll(kept);
        prices.add(wanted);
    }

    boolean isPriced() {
        return !prices.isEmpty();
    }

    Optional<RatePrices> pricesOn(LocalDate day) {
        return prices.stream().filter(price -> price.isInForceOn(day)).findFirst();
    }

    Optional<RatePrices> latest() {
        return prices.isEmpty() ? Optional.empty() : Optional.of(prices.get(prices.size() - 1));
    }

    String resource() {
        return resource;
    }

    String seller() {
        return seller;
    }

    String space() {
        return space;
    }

    String kind() {
        return kind;
    }

    @Nullable
    Map<String, String> name() {
        return name;
    }

    String family() {
        return family;
    }

    String vatKind() {
        return vatKind;
    }
}
