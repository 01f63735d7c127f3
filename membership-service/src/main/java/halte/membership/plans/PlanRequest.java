package halte.membership.plans;

import com.fasterxml.jackson.databind.JsonNode;
import halte.contracts.Codes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as the coordinator publishes it. */
record PlanRequest(
        @Nullable String plan,
        @Pattern(regexp = Codes.SPACE) @Nullable String space,
        @NotBlank @Size(max = 100) String operator,
        @NotNull PlanKind kind,
        @NotNull @Size(min = 1, max = 8) Map<@Pattern(regexp = "[a-z]{2}") String, @NotBlank String> name,
        @NotNull @Pattern(regexp = "HUR|DAY|MON|C62") String unit,
        @Valid @NotNull Entitlement entitlement,
        @Min(1) @Max(120) @Nullable Integer validityMonths,

        @Schema(description = "codes of spaces, or \"ALL\"") @NotNull
        JsonNode validAt,

        @Pattern(regexp = "PERSON_IN_NETWORK") @Nullable String oncePer,
        @PositiveOrZero @Max(366) @Nullable Integer noticeDays,
        @Nullable List<@Min(1) @Max(12) Integer> months,
        @PositiveOrZero @Nullable Integer priority,
        @Nullable Boolean wholeDay,
        @Nullable Boolean fixedWeekday,
        @PositiveOrZero @Nullable Integer roomHoursPerMonth,
        @Min(0) @Max(100) @Nullable Integer roomDiscountPct,
        @Min(0) @Max(100) @Nullable Integer passDiscountPct,
        @Nullable List<String> access,
        @Nullable Boolean anyHour,
        @Nullable List<String> audience,
        @Nullable String payer) {

    /** @param halfDays null: unlimited, unless minutes are granted */
    record Entitlement(
            @PositiveOrZero @Max(1000) @Nullable Integer halfDays,
            @PositiveOrZero @Nullable Integer minutes,
            @NotNull Per per) {}

    @AssertTrue(message = "validAt must be \"ALL\" or a list of spaces")
    public boolean isValidSomewhere() {
        if (validAt == null) {
            return true; // @NotNull speaks for null
        }
        if (validAt.isTextual()) {
            return "ALL".equals(validAt.asText());
        }
        boolean texts = validAt.isArray() && !validAt.isEmpty();
        for (var code : validAt) {
            texts = texts && code.isTextual();
        }
        return texts;
    }

    @AssertTrue(message = "only a subscription is granted per week or month, and only what is not one per ONCE")
    public boolean isGrantedInItsPeriod() {
        return entitlement == null
                || entitlement.per() == null
                || kind == null
                || (kind == PlanKind.SUBSCRIPTION) == (entitlement.per() != Per.ONCE);
    }

    @AssertTrue(message = "a pass for a whole day grants a number of half-days")
    public boolean isCountedByTheDay() {
        return entitlement == null || !Boolean.TRUE.equals(wholeDay) || entitlement.halfDays() != null;
    }

    PlanTerms terms() {
        return new PlanTerms(
                space,
                operator,
                kind,
                name,
                unit,
                entitlement.halfDays(),
                entitlement.minutes(),
                entitlement.per(),
                validityMonths,
                spaces(),
                oncePer != null,
                or(noticeDays, 0),
                months,
                or(priority, PlanTerms.usualPriority(kind, entitlement.halfDays())),
                wholeDay == null ? isDayPass() : wholeDay,
                Boolean.TRUE.equals(fixedWeekday),
                or(roomHoursPerMonth, 0),
                or(roomDiscountPct, 0),
                or(passDiscountPct, 0),
                access,
                Boolean.TRUE.equals(anyHour),
                audience,
                payer);
    }

    /** Sold by the day, it is for one day. */
    private boolean isDayPass() {
        return kind == PlanKind.PASS && "DAY".equals(unit) && entitlement.halfDays() != null;
    }

    private @Nullable List<String> spaces() {
        if (validAt.isTextual()) {
            return null;
        }
        var codes = new ArrayList<String>();
        validAt.forEach(code -> codes.add(code.asText()));
        return List.copyOf(codes);
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
