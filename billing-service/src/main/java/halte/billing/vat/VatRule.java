package halte.billing.vat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of the law: when it applies, and what then holds. What is null matches everything. */
@Entity
@Table(name = "vat_rule")
public class VatRule {

    @EmbeddedId
    private Version version;

    private short priority;

    private @Nullable String seller;

    @Enumerated(EnumType.STRING)
    @Column(name = "seller_profile")
    private @Nullable VatProfile sellerProfile;

    @Column(name = "vat_kind")
    private @Nullable String vatKind;

    @Column(name = "customer_kinds")
    private @Nullable List<String> customerKinds;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_place")
    private @Nullable CustomerPlace customerPlace;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_of_supply")
    private @Nullable PlaceOfSupply placeOfSupply;

    @Column(name = "longer_than_months")
    private @Nullable Short longerThanMonths;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private @Nullable VatCategory category;

    @Column(name = "exemption_code")
    private @Nullable String exemptionCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, String> reason;

    protected VatRule() {} // for Hibernate

    /** @param validFrom a rule that changes with the law keeps its code and gets another first day */
    @Embeddable
    record Version(String rule, @Column(name = "valid_from") LocalDate validFrom) {}

    String code() {
        return version.rule();
    }

    short priority() {
        return priority;
    }

    @Nullable
    VatCategory category() {
        return category;
    }

    @Nullable
    String exemptionCode() {
        return exemptionCode;
    }

    @Nullable
    Map<String, String> reason() {
        return reason;
    }

    boolean matches(VatQuestion question, PlaceOfSupply place) {
        return isInForceOn(question.suppliedOn())
                && matches(seller, question.seller())
                && matches(sellerProfile, question.profile())
                && matches(vatKind, question.vatKind())
                && (customerKinds == null
                        || customerKinds.contains(question.customer().name()))
                && matches(customerPlace, question.place())
                && matches(placeOfSupply, place)
                && (longerThanMonths == null || question.months() > longerThanMonths);
    }

    private boolean isInForceOn(LocalDate day) {
        return !day.isBefore(version.validFrom()) && (validTo == null || !day.isAfter(validTo));
    }

    private static boolean matches(@Nullable Object wanted, Object found) {
        return wanted == null || wanted.equals(found);
    }
}
