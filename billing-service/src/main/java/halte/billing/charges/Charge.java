package halte.billing.charges;

import halte.billing.catalogue.PriceInquiry;
import halte.billing.catalogue.Pricing.Part;
import halte.billing.catalogue.UnpricedReason;
import halte.billing.money.Money;
import halte.billing.money.UnitPrice;
import halte.billing.vat.VatTreatment;
import halte.contracts.billing.ChargeRecordedV1;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One amount that waits to be invoiced, or the question what it is. */
@Entity
@Table(name = "charge")
public class Charge {

    @Id
    @Column(name = "charge_id")
    private UUID chargeId;

    @Enumerated(EnumType.STRING)
    private ChargeSource source;

    @Column(name = "source_id")
    private UUID sourceId;

    @Column(name = "source_part")
    private short sourcePart;

    private String seller;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    private @Nullable String space;

    private @Nullable String offer;

    private @Nullable String resource;

    private @Nullable String family;

    @Column(name = "vat_kind")
    private @Nullable String vatKind;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, String> description;

    private @Nullable BigDecimal quantity;

    private @Nullable String unit;

    @Column(name = "unit_price")
    private @Nullable BigDecimal unitPrice;

    private @Nullable BigDecimal net;

    @Column(name = "vat_category")
    private @Nullable String vatCategory;

    @Column(name = "vat_rate")
    private @Nullable BigDecimal vatRate;

    @Column(name = "supplied_from")
    private LocalDate suppliedFrom;

    @Column(name = "supplied_to")
    private LocalDate suppliedTo;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "desk_half_days")
    private short deskHalfDays;

    @Column(name = "priced_at")
    private Instant pricedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private ChargeState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "unpriced_reason")
    private @Nullable UnpricedReason unpricedReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Question inquiry;

    @Column(name = "draft_id")
    private @Nullable UUID draftId;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    protected Charge() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // priced or parked next
    private Charge(UUID chargeId, Supply supply, int part, Instant recordedAt) {
        this.chargeId = chargeId;
        source = supply.source();
        sourceId = supply.sourceId();
        sourcePart = (short) part;
        seller = supply.seller();
        accountId = supply.accountId();
        personId = supply.personId();
        space = supply.space();
        resource = supply.inquiry().resource();
        offer = supply.inquiry().offer();
        suppliedFrom = supply.from();
        suppliedTo = supply.to();
        dueOn = supply.dueOn();
        pricedAt = supply.inquiry().at();
        this.recordedAt = recordedAt;
    }

    /** What is asked of the catalogue, and what could not be answered. */
    record Question(PriceInquiry inquiry, String about) {}

    static Charge priced(UUID id, Supply supply, int part, Part priced, VatTreatment vat, Instant recordedAt) {
        var charge = new Charge(id, supply, part, recordedAt);
        charge.price(priced, vat);
        return charge;
    }

    static Charge parked(UUID id, Supply supply, UnpricedReason reason, String about, Instant recordedAt) {
        var charge = new Charge(id, supply, 1, recordedAt);
        charge.state = ChargeState.UNPRICED;
        charge.unpricedReason = reason;
        charge.inquiry = new Question(supply.inquiry(), about);
        return charge;
    }

    /** The catalogue answered; the first part takes the place of the question. */
    void price(Part part, VatTreatment vat) {
        seller = part.seller();
        offer = part.offer();
        family = part.family();
        vatKind = part.vatKind();
        description = part.name();
        quantity = part.quantity();
        unit = part.unit();
        unitPrice = part.unitPrice().amount();
        net = part.net().amount();
        vatCategory = vat.category().name();
        vatRate = vat.rate();
        deskHalfDays = (short) part.halfDays();
        state = part.net().isZero() ? ChargeState.FREE : ChargeState.OPEN;
        unpricedReason = null;
        inquiry = null;
    }

    void stillParked(UnpricedReason reason, String about) {
        unpricedReason = reason;
        inquiry = new Question(Objects.requireNonNull(inquiry).inquiry(), about);
    }

    Supply supply() {
        return new Supply(
                source,
                sourceId,
                seller,
                accountId,
                personId,
                space,
                suppliedFrom,
                suppliedTo,
                dueOn,
                Objects.requireNonNull(inquiry).inquiry());
    }

    ChargeRecordedV1 recorded() {
        return new ChargeRecordedV1(
                chargeId,
                seller,
                accountId,
                space,
                Objects.requireNonNull(family),
                suppliedFrom,
                net().toString(),
                Money.CURRENCY);
    }

    public UUID id() {
        return chargeId;
    }

    ChargeSource source() {
        return source;
    }

    UUID sourceId() {
        return sourceId;
    }

    int part() {
        return sourcePart;
    }

    public String seller() {
        return seller;
    }

    public UUID accountId() {
        return accountId;
    }

    public @Nullable UUID personId() {
        return personId;
    }

    public @Nullable String space() {
        return space;
    }

    public @Nullable String offer() {
        return offer;
    }

    public @Nullable String resource() {
        return resource;
    }

    public @Nullable String family() {
        return family;
    }

    public @Nullable String vatKind() {
        return vatKind;
    }

    public @Nullable Map<String, String> description() {
        return description;
    }

    public @Nullable BigDecimal quantity() {
        return quantity;
    }

    public @Nullable String unit() {
        return unit;
    }

    public @Nullable UnitPrice unitPrice() {
        return unitPrice == null ? null : new UnitPrice(unitPrice);
    }

    public Money net() {
        return net == null ? Money.ZERO : new Money(net);
    }

    @Nullable
    String vatCategory() {
        return vatCategory;
    }

    @Nullable
    BigDecimal vatRate() {
        return vatRate;
    }

    public LocalDate suppliedFrom() {
        return suppliedFrom;
    }

    public LocalDate suppliedTo() {
        return suppliedTo;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    public int deskHalfDays() {
        return deskHalfDays;
    }

    Instant pricedAt() {
        return pricedAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    ChargeState state() {
        return state;
    }

    @Nullable
    UnpricedReason unpricedReason() {
        return unpricedReason;
    }

    @Nullable
    Question question() {
        return inquiry;
    }

    @Nullable
    UUID documentId() {
        return documentId;
    }
}
