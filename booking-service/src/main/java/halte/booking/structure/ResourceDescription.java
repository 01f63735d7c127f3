package halte.booking.structure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One bookable thing as described. Prices and VAT kinds may stand beside it; they are billing's.
 *
 * @param declared desks only: counts in the declared capacity (D1)
 * @param season months in which it can be booked; null = always
 * @param place where it is on the floor plan; null = not drawn
 */
@JsonIgnoreProperties({"prices", "vatKind", "vatKindWithServices", "deposit", "customerPrices"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceDescription(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{1,7}-[A-Z0-9]{1,12}")
        String code,

        @NotNull @Pattern(regexp = "DESK|ROOM|BOOTH|OFFICE|HALL|MACHINE|STUDIO|PARKING|LOCKER")
        String kind,

        @NotEmpty Map<String, String> name,
        @Min(0) int capacity,
        @NotNull List<String> amenities,
        @Nullable String use,
        @Nullable String zone,
        @Nullable Boolean declared,
        @Nullable String requiresTraining,
        @Nullable @Valid Season season,
        @Nullable Place place) {

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
            String seat,
            @Nullable Boolean closed) {}
}
