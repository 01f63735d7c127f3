package halte.booking.structure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import halte.contracts.Codes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A space as its coordinator describes it; the structural part of the network file. What other services own (plans,
 * offers, costs, subsidies) may stand in the same document and is left to them.
 *
 * @param id its name in web addresses
 * @param code the key of the space everywhere
 * @param floorPlans kept as drawn; only the identifier matters here
 * @param noShowGraceMinutes after how long a booking nobody came for is released; null keeps the usual 90
 * @param dayCutOff local clock until which a presence still belongs to the day before; null is the usual 03:00
 */
@JsonIgnoreProperties({
    "plans",
    "offers",
    "subsidies",
    "staffing",
    "monthlyCosts",
    "nearest",
    "crossBorder",
    "domiciliation",
    "charter"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpaceDescription(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") String id,
        @NotNull @Pattern(regexp = Codes.SPACE) String code,
        @NotBlank @Size(max = 120) String name,
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") String operator,
        @NotEmpty Map<String, String> summary,
        @NotEmpty List<@Pattern(regexp = "fr|nl|de|en") String> languages,
        @NotNull LocalDate openedOn,
        @NotBlank String setting,
        @NotNull @Valid Address address,
        @NotNull @Valid Geo geo,
        @Nullable Population population,
        @NotBlank String timeZone,
        @NotNull @Pattern(regexp = CLOCK) String halfDaySplit,
        @NotNull @Valid Capacity capacity,
        @NotNull Map<@Pattern(regexp = DAY) String, List<@Valid @NotNull Opening>> hours,
        @NotNull Map<@Pattern(regexp = DAY) String, List<@Pattern(regexp = "AM|PM") String>> openHalfDays,
        @NotNull List<@Valid @NotNull Closure> annualClosures,
        @NotNull @Valid Access access,
        @Nullable @Valid Connectivity connectivity,
        @NotNull @Size(max = 20) List<@NotNull JsonNode> floorPlans,
        @NotNull @Size(max = 2000) List<@Valid @NotNull ResourceDescription> resources,
        @Nullable @Min(5) Integer noShowGraceMinutes,
        @Nullable @Pattern(regexp = "0[0-9]:[0-5][0-9]") String dayCutOff) {

    static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00";
    static final String DAY = "mon|tue|wed|thu|fri|sat|sun";
    static final String MONTH_DAY = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    public record Address(
            @NotBlank String street,
            @NotBlank String postalCode,
            @NotBlank String town,
            @NotBlank String commune,
            @Nullable String nis,
            @NotBlank String province,
            @NotBlank String country) {}

    public record Geo(
            @DecimalMin("-90") @DecimalMax("90") double lat,
            @DecimalMin("-180") @DecimalMax("180") double lon) {}

    public record Population(int inhabitants, int year) {}

    public record Capacity(
            @Min(0) int declaredDesks,
            @Min(0) int seasonalDesks,
            @Nullable Integer areaM2) {}

    public record Opening(
            @NotNull @Pattern(regexp = CLOCK) String from,
            @NotNull @Pattern(regexp = CLOCK) String to,
            @NotNull @Pattern(regexp = "HOSTED|BADGE") String state) {}

    public record Closure(
            @NotNull @Pattern(regexp = MONTH_DAY) String from,
            @NotNull @Pattern(regexp = MONTH_DAY) String to,
            @NotEmpty Map<String, String> reason,
            @NotNull @Pattern(regexp = "EVERYBODY|VISITORS") String audience) {}

    public record Access(
            @NotNull @Pattern(regexp = "YES|PARTIAL|NO") String step,
            boolean accessibleToilet,
            @Nullable Integer busStopMetres,
            @Nullable Station station,
            int bikeStands,
            int carParkPlaces,
            int evChargers,
            boolean mobilityHub) {}

    public record Station(String name, int metres) {}

    public record Connectivity(
            @Nullable CommuneGap communeGap,
            @Nullable String technology,
            @Nullable Integer contractedDownMbps,
            @Nullable Integer contractedUpMbps,
            @Nullable List<Measurement> measurements) {}

    public record CommuneGap(boolean flag, @Nullable String source) {}

    public record Measurement(
            LocalDate date,
            int downMbps,
            int upMbps,
            @Nullable Integer pingMs) {}
}
