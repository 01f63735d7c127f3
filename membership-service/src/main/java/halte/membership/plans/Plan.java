package halte.membership.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a plan; immutable but for which version is the latest. */
@Entity
@Table(name = "plan_version")
public class Plan {

    @Id
    @Column(name = "plan_version_id")
    private UUID planVersionId;

    private String plan;
    private int version;
    private boolean latest;
    private @Nullable String space;
    private String operator;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> name;

    private String unit;

    @Column(name = "half_days")
    private @Nullable Integer halfDays;

    private @Nullable Integer minutes;

    @Enumerated(EnumType.STRING)
    private Per per;

    @Column(name = "validity_months")
    private @Nullable Integer validityMonths;

    @Column(name = "valid_at")
    private String @Nullable [] validAt;

    @Column(name = "once_per_person")
    private boolean oncePerPerson;

    @Column(name = "notice_days")
    private int noticeDays;

    @Column(name = "sold_in_months")
    private Integer @Nullable [] soldInMonths;

    private int priority;

    @Column(name = "whole_day")
    private boolean wholeDay;

    @Column(name = "fixed_weekday")
    private boolean fixedWeekday;

    @Column(name = "room_hours")
    private int roomHours;

    @Column(name = "room_discount_pct")
    private int roomDiscountPct;

    @Column(name = "pass_discount_pct")
    private int passDiscountPct;

    private String @Nullable [] access;

    @Column(name = "any_hour")
    private boolean anyHour;

    private String @Nullable [] audience;
    private @Nullable String payer;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Plan() {} // for Hibernate

    static Plan of(String code, int number, PlanTerms terms, Instant now) {
        var version = new Plan();
        version.planVersionId = UUID.randomUUID();
        version.plan = code;
        version.version = number;
        version.latest = true;
        version.createdAt = now;
        version.copy(terms);
        return version;
    }

    private void copy(PlanTerms terms) {
        space = terms.space();
        operator = terms.operator();
        kind = terms.kind();
        name = terms.name();
        unit = terms.unit();
        halfDays = terms.halfDays();
        minutes = terms.minutes();
        per = terms.per();
        validityMonths = terms.validityMonths();
        validAt = array(terms.validAt());
        oncePerPerson = terms.oncePerPerson();
        noticeDays = terms.noticeDays();
        soldInMonths =
                terms.soldInMonths() == null ? null : terms.soldInMonths().toArray(Integer[]::new);
        priority = terms.priority();
        wholeDay = terms.wholeDay();
        fixedWeekday = terms.fixedWeekday();
        roomHours = terms.roomHours();
        roomDiscountPct = terms.roomDiscountPct();
        passDiscountPct = terms.passDiscountPct();
        access = array(terms.access());
        anyHour = terms.anyHour();
        audience = array(terms.audience());
        payer = terms.payer();
    }

    void isReplaced() {
        latest = false;
    }

    public String code() {
        return plan;
    }

    public int version() {
        return version;
    }

    public PlanTerms terms() {
        return new PlanTerms(
                space,
                operator,
                kind,
                name,
                unit,
                halfDays,
                minutes,
                per,
                validityMonths,
                list(validAt),
                oncePerPerson,
                noticeDays,
                soldInMonths == null ? null : Arrays.asList(soldInMonths),
                priority,
                wholeDay,
                fixedWeekday,
                roomHours,
                roomDiscountPct,
                passDiscountPct,
                list(access),
                anyHour,
                list(audience),
                payer);
    }

    private static String @Nullable [] array(@Nullable List<String> list) {
        return list == null ? null : list.toArray(String[]::new);
    }

    private static @Nullable List<String> list(String @Nullable [] array) {
        return array == null ? null : List.of(array);
    }
}
