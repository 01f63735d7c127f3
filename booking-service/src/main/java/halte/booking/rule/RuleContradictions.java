package halte.booking.rule;

import halte.booking.database.Database;
import halte.booking.database.Sight;
import halte.booking.hours.SensibleTime;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the shape of a rule cannot say: things that do not go together, or are somebody else's. */
@ApplicationScoped
class RuleContradictions {

    private static final Text NO_WORDS = Text.of(
            "Une règle qui refuse dit pourquoi, au moins en %s.",
            "Een regel die weigert zegt waarom, minstens in het %s.",
            "Eine Regel, die ablehnt, sagt warum, mindestens auf %s.",
            "A rule that refuses says why, at least in %s.");
    private static final Text SAYS_NOTHING = Text.of(
            "Cette règle ne décide rien : indiquez une limite, ou qu’elle refuse, ou qu’elle arrête les suivantes.",
            "Deze regel beslist niets: geef een limiet, of laat hem weigeren of de volgende stoppen.",
            "Diese Regel entscheidet nichts: geben Sie eine Grenze an, oder dass sie ablehnt oder die folgenden beendet.",
            "This rule decides nothing: give a limit, or let it refuse, or stop the ones after it.");
    private static final Text LENGTHS = Text.of(
            "La durée minimale dépasse la durée maximale.",
            "De kortste duur is langer dan de langste.",
            "Die kürzeste Dauer ist länger als die längste.",
            "The shortest length is longer than the longest.");
    private static final Text QUARTERS = Text.of(
            "Durées, tampons et pas sont des multiples de 15 minutes.",
            "Duur, buffer en stap zijn veelvouden van 15 minuten.",
            "Dauer, Puffer und Schritt sind Vielfache von 15 Minuten.",
            "Lengths, buffers and steps are multiples of 15 minutes.");
    private static final Text AHEAD = Text.of(
            "Le délai minimal dépasse le délai maximal : plus rien ne serait réservable.",
            "De minimale termijn is langer dan de maximale: niets zou nog boekbaar zijn.",
            "Die kürzeste Frist ist länger als die längste: nichts wäre mehr buchbar.",
            "The notice is longer than the days ahead: nothing could be booked.");
    private static final Text WINDOW = Text.of(
            "La plage horaire ou les dates sont à l’envers ou incomplètes.",
            "De uren of datums staan omgekeerd of zijn onvolledig.",
            "Uhrzeiten oder Daten sind verkehrt oder unvollständig.",
            "The hours or dates are reversed or incomplete.");
    private static final Text STEPS = Text.of(
            "Deux paliers d’annulation ont le même délai, ou un pourcentage est donné sans article.",
            "Twee annuleringsstappen hebben dezelfde termijn, of er is een percentage zonder artikel.",
            "Zwei Stornostufen haben dieselbe Frist, oder ein Prozentsatz steht ohne Artikel.",
            "Two cancellation steps have the same lead time, or a percentage is given without an offer.");
    private static final Text FOREIGN = Text.of(
            "%s n’existe pas ici.", "%s bestaat hier niet.", "%s gibt es hier nicht.", "%s does not exist here.");
    private static final Text NEVER = Text.of(
            "« Jours » par jour ne limite rien : comptez des réservations ou des minutes.",
            "‘Dagen’ per dag beperkt niets: tel boekingen of minuten.",
            "„Tage“ pro Tag begrenzt nichts: zählen Sie Buchungen oder Minuten.",
            "“Days” per day limits nothing: count bookings or minutes.");
    private static final List<String> KINDS =
            List.of("DESK", "ROOM", "BOOTH", "OFFICE", "HALL", "MACHINE", "STUDIO", "PARKING", "LOCKER");

    private final Database database;
    private final Structure structure;
    private final Sight sight;

    RuleContradictions(Database database, Structure structure, Sight sight) {
        this.database = database;
        this.structure = structure;
        this.sight = sight;
    }

    /** @throws Refusal RULE_CONTRADICTS, naming the first one found */
    void refuseIn(Rule rule, @Nullable Space space) {
        refuseIf(rule.refuses() && rule.text() == null, NO_WORDS.formatted(language(space)));
        if (rule.refuses() && space != null) {
            space.description().languages().stream()
                    .limit(1)
                    .filter(language -> !rule.words().containsKey(language))
                    .forEach(language -> refuseIf(true, NO_WORDS.formatted(language)));
        }
        refuseIf(!rule.refuses() && !rule.stops() && rule.limits().said().isEmpty(), SAYS_NOTHING);
        refuseInLimits(rule.limits());
        refuseInScope(rule.scope(), space);
    }

    void refuseIn(Quota quota, @Nullable Space space) {
        refuseIf(quota.unit() == Quota.Unit.LOCAL_DAYS && quota.period() == Quota.Period.DAY, NEVER);
        refuseInScope(quota.scope(), space);
    }

    private static String language(@Nullable Space space) {
        return space == null || space.description().languages().isEmpty()
                ? "fr"
                : space.description().languages().get(0);
    }

    private static void refuseInLimits(Limits limits) {
        var min = limits.minMinutes();
        var max = limits.maxMinutes();
        refuseIf(min != null && max != null && min > max, LENGTHS);
        for (var minutes :
                new Integer[] {min, max, limits.stepMinutes(), limits.bufferBefore(), limits.bufferAfter()}) {
            refuseIf(minutes != null && minutes % 15 != 0, QUARTERS);
        }
        var step = limits.stepMinutes();
        refuseIf(step != null && 60 % step != 0, QUARTERS);
        var notice = limits.noticeMinutes();
        var ahead = limits.daysAhead();
        refuseIf(notice != null && ahead != null && notice >= (ahead + 1) * 1440, AHEAD);
        var cancellation = limits.cancellation();
        if (cancellation != null) {
            var leads = new HashSet<Integer>();
            for (var one : cancellation.steps()) {
                boolean partWithoutOffer =
                        one.feeOffer() == null && one.feePercent() != null && one.feePercent() != 100;
                refuseIf(!leads.add(one.leadMinutes()) || partWithoutOffer, STEPS);
            }
        }
    }

    private void refuseInScope(Scope scope, @Nullable Space space) {
        var from = scope.from();
        var until = scope.until();
        refuseIf((from == null) != (until == null) || from != null && from.equals(until), WINDOW);
        SensibleTime.refuseOthers(scope.firstDate(), scope.lastDate());
        var first = scope.firstDate();
        refuseIf(first != null && scope.lastDate() != null && scope.lastDate().isBefore(first), WINDOW);
        scope.kinds().stream().filter(kind -> !KINDS.contains(kind)).forEach(RuleContradictions::refuseForeign);
        var now = structure.inThisTransaction();
        scope.resources().stream()
                .filter(code -> now.findResource(code)
                        .filter(known -> space == null || known.spaceId() == space.id())
                        .isEmpty())
                .forEach(RuleContradictions::refuseForeign);
        refuseUnknown("select count(*) as n from team where team_id = any(?)", scope.teams());
        refuseStrangers(scope.persons(), space);
    }

    /** A space knows whoever came to it; the network is about everybody, whoever writes its rules. */
    private void refuseStrangers(List<UUID> persons, @Nullable Space space) {
        var known = "select count(*) as n from person where person_id = any(?)";
        if (space != null) {
            refuseUnknown(known, persons);
        } else {
            sight.ofEverything(() -> {
                refuseUnknown(known, persons);
                return persons;
            });
        }
    }

    private void refuseUnknown(String counting, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        long known = database.first(counting, row -> row.big("n"), Database.array("uuid", new HashSet<>(ids)))
                .orElse(0L);
        if (known < new HashSet<>(ids).size()) {
            refuseForeign(ids.get(0).toString());
        }
    }

    private static void refuseForeign(String code) {
        refuseIf(true, FOREIGN.formatted(code.length() > 40 ? code.substring(0, 40) + "…" : code));
    }

    private static void refuseIf(boolean contradicts, Text why) {
        if (contradicts) {
            throw new Refusal(RuleProblem.RULE_CONTRADICTS, why);
        }
    }
}
