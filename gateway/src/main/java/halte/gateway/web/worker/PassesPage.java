package halte.gateway.web.worker;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Words;
import halte.gateway.web.api.Allowance;
import halte.gateway.web.api.Movement;
import halte.gateway.web.api.Person;
import halte.gateway.web.api.PlanRow;
import halte.gateway.web.api.SpaceRow;
import halte.gateway.web.worker.PassesView.Holding;
import halte.gateway.web.worker.PassesView.MovementLine;
import halte.gateway.web.worker.PassesView.SpaceChoice;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what a person holds, what became of it, and what they could buy. */
@ApplicationScoped
class PassesPage {

    private final Api api;
    private final Page page;
    private final Words words;
    private final Clock clock;
    private final AllowanceLines lines;
    private final PlanCards planCards;
    private final OwnTrainings ownTrainings;

    PassesPage(
            Api api,
            Page page,
            Words words,
            Clock clock,
            AllowanceLines lines,
            PlanCards planCards,
            OwnTrainings ownTrainings) {
        this.api = api;
        this.page = page;
        this.words = words;
        this.clock = clock;
        this.lines = lines;
        this.planCards = planCards;
        this.ownTrainings = ownTrainings;
    }

    PassesView view(@Nullable String wanted, String said, String problem) {
        var askedAllowances = api.list(ApiPath.of("allowances"), Allowance.class);
        var askedSpaces = api.list(ApiPath.of("spaces").with("limit", 200), SpaceRow.class);
        var askedTrainings = ownTrainings.ask();
        var askedPerson = api.get(ApiPath.of("people", "me"), Person.class);
        var spaces = askedSpaces.part().or(List.of());
        var space = chosen(wanted, askedPerson.part().content(), spaces);
        var askedPlans = api.list(ApiPath.of("plans").with("space", space), PlanRow.class);
        var allowances = askedAllowances.part();
        var movements = askMovements(allowances.or(List.of()));
        var plans = askedPlans.part();
        return new PassesView(
                allowances.isHere(),
                allowances.or(List.of()).stream()
                        .map(allowance -> holding(allowance, movements.get(allowance)))
                        .toList(),
                askedTrainings.lines(spaces),
                spaces.stream()
                        .map(row -> new SpaceChoice(
                                row.space(),
                                row.town() + ", " + row.name().in(page.language()),
                                row.space().equals(space)))
                        .sorted(java.util.Comparator.comparing(SpaceChoice::name))
                        .toList(),
                plans.isHere(),
                planCards.of(plans.or(List.of())),
                space,
                LocalDate.now(clock.withZone(Hours.zoneOf(null))).toString(),
                page.key(),
                said,
                problem);
    }

    private static String chosen(@Nullable String wanted, @Nullable Person person, List<SpaceRow> spaces) {
        if (wanted != null && !wanted.isEmpty()) {
            return wanted;
        }
        if (person != null && person.homeSpace() != null) {
            return person.homeSpace();
        }
        return spaces.isEmpty() ? "" : spaces.get(0).space();
    }

    private Map<Allowance, Asked<List<Movement>>> askMovements(List<Allowance> allowances) {
        var asked = new LinkedHashMap<Allowance, Asked<List<Movement>>>();
        allowances.stream()
                .limit(8)
                .forEach(allowance -> asked.put(
                        allowance,
                        api.list(
                                ApiPath.of("allowances", allowance.grantId().toString(), "movements")
                                        .with("limit", 30),
                                Movement.class)));
        return asked;
    }

    private Holding holding(Allowance allowance, @Nullable Asked<List<Movement>> movements) {
        var known = movements == null ? List.<Movement>of() : movements.part().or(List.of());
        return new Holding(
                lines.name(allowance),
                lines.left(allowance),
                lines.period(allowance),
                percentLeft(allowance),
                known.stream().map(this::movement).toList());
    }

    private static int percentLeft(Allowance allowance) {
        if (allowance.left() == null
                || allowance.halfDays() == null
                || allowance.halfDays().signum() <= 0) {
            return -1;
        }
        return allowance
                .left()
                .multiply(BigDecimal.valueOf(100))
                .divideToIntegralValue(allowance.halfDays())
                .intValue();
    }

    private MovementLine movement(Movement movement) {
        var texts = words.here();
        var what = switch (movement.kind()) {
            case "GRANT" -> texts.movement_grant();
            case "HOLD" -> texts.movement_hold();
            case "USE" -> texts.movement_use();
            case "RELEASE" -> texts.movement_release();
            case "EXPIRE" -> texts.movement_expire();
            default -> movement.kind();
        };
        var booking = movement.bookingId();
        return new MovementLine(
                Format.shortDayOf(movement.at(), null, page.locale()),
                what,
                movement.halfDays() == null ? "" : Format.number(movement.halfDays(), page.locale()),
                booking == null ? null : booking.toString());
    }
}
