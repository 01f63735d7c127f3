package halte.booking.structure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import halte.contracts.Codes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One bookable thing as described. Prices and VAT kinds may stand beside it; they are billing's.
 *
 * @param declared desks only: counts in the declared capacity (D1)
 * @param season months in which it can be booked; null = always
 * @param place where it is on the floor plan; null = not drawn
 * @param combines codes of the parts it is made of (A + B = C): booking it takes them all; null = it is one thing
 * @param units codes of identical things behind this one label: booking the label takes any free one of them
 * @param about what somebody should know before booking it, by language
 * @param fixed a desk that is not for everybody who asks for any desk: let for long, or asked for by name
 */
@JsonIgnoreProperties({"prices", "vatKind", "vatKindWithServices", "deposit", "customerPrices"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceDescription(
        @NotNull @Pattern(regexp = Codes.RESOURCE) String code,

        @NotNull @Pattern(regexp = Resource.KINDS) String kind,

        @NotEmpty Map<String, String> name,
        @Min(0) int capacity,
        @NotNull List<String> amenities,
        @Nullable String use,
        @Nullable String zone,
        @Nullable Boolean declared,
        @Nullable String requiresTraining,
        @Nullable @Valid Season season,
        @Nullable Place place,
        @Nullable @Size(min = 2, max = 12) List<@NotNull String> combines,
        @Nullable @Size(min = 1, max = 60) List<@NotNull String> units,
        @Nullable Map<String, @NotBlank @Size(max = 2000) String> about,
        @Nullable Boolean fixed) {

    /** A desk of its own that counts in D1; a label for desks and a table made of desks would count them twice. */
    boolean countsAsDesk() {
        return Resource.DESK.equals(kind) && !Boolean.FALSE.equals(declared) && combines == null && units == null;
    }

    ResourceDescription called(String code) {
        return at(code, place);
    }

    /** The same under a code and in a place. */
    ResourceDescription at(String code, @Nullable Place place) {
        return new ResourceDescription(
                code,
                kind,
                name,
                capacity,
                amenities,
                use,
                zone,
                declared,
                requiresTraining,
                season,
                place,
                combines,
                units,
                about,
                fixed);
    }

    boolean composedAs(ResourceDescription other) {
        return Objects.equals(combines, other.combines) && Objects.equals(units, other.units);
    }

    public record Season(
            @NotNull @Pattern(regexp = SpaceDescription.MONTH_DAY)
            String from,

            @NotNull @Pattern(regexp = SpaceDescription.MONTH_DAY)
            String to) {}

    public record Place(
            String plan,
            int x,
            int y,
            int w,
            int h,
            @Nullable String seat,
            @Nullable Boolean closed,
            @Nullable Integer rot) {}
}
