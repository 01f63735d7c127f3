package halte.booking.rule;

import halte.problem.Text;
import java.time.LocalDate;

/** What rules and quotas say when they refuse: which one, how much is used, when it frees up. */
final class RefusalTexts {

    static final Text NO_WORDS = Text.of(
            "La règle « %s » ne permet pas cette réservation. Demandez à l’accueil.",
            "De regel ‘%s’ laat deze boeking niet toe. Vraag het aan het onthaal.",
            "Die Regel „%s“ lässt diese Buchung nicht zu. Fragen Sie am Empfang.",
            "The rule “%s” does not allow this booking. Ask at the desk.");
    static final Text TRAINING = Text.of(
            "Il faut d’abord suivre la formation « %s » et la faire valider par l’accueil.",
            "Volg eerst de opleiding ‘%s’ en laat ze bevestigen door het onthaal.",
            "Zuerst ist die Einweisung „%s“ nötig; der Empfang bestätigt sie.",
            "Take the training “%s” first and have it validated at the desk.");
    static final Text ABSENT = Text.of(
            "Plusieurs réservations n’ont pas été utilisées sans être annulées. À nouveau possible à partir du %s.",
            "Meerdere boekingen werden niet gebruikt en niet geannuleerd. Opnieuw mogelijk vanaf %s.",
            "Mehrere Buchungen wurden weder genutzt noch abgesagt. Wieder möglich ab %s.",
            "Several bookings were neither used nor cancelled. Possible again from %s.");
    static final Text OTHERS_TURN = Text.of(
            "Entre deux réservations de la même personne, les autres ont leur tour pendant %s. À nouveau possible le %s à partir de %s.",
            "Tussen twee boekingen van dezelfde persoon komen anderen aan de beurt, gedurende %s. Opnieuw mogelijk op %s vanaf %s.",
            "Zwischen zwei Buchungen derselben Person sind %s lang andere an der Reihe. Wieder möglich am %s ab %s.",
            "Between two bookings of one person others have their turn for %s. Possible again on %s from %s.");
    private static final Text REACHED = Text.of(
            "Limite « %s »%s : %s sur %s %s, et cette réservation en ajouterait %s. %s",
            "Limiet ‘%s’%s: %s van %s %s, en deze boeking zou %s toevoegen. %s",
            "Grenze „%s“%s: %s von %s %s, und mit dieser Buchung kämen %s dazu. %s",
            "Limit “%s”%s: %s of %s %s, and this booking would add %s. %s");
    private static final Text OF_TEAM =
            Text.of(" de l’équipe %s", " van het team %s", " des Teams %s", " of the team %s");
    private static final Text ON_DAY = Text.of("le %s", "op %s", "am %s", "on %s");
    private static final Text IN_WEEK =
            Text.of("dans la semaine du %s", "in de week van %s", "in der Woche ab %s", "in the week of %s");
    private static final Text IN = Text.of("en %s", "in %s", "in %s", "in %s");
    private static final Text AHEAD = Text.of("à venir", "in het vooruitzicht", "im Voraus", "ahead");
    private static final Text FREES_UP = Text.of(
            "La limite se libère le %s.", "De limiet komt vrij op %s.", "Wieder frei am %s.", "It frees up on %s.");
    private static final Text NEVER = Text.of(
            "Une réservation de cette taille dépasse à elle seule la limite : choisissez plus court.",
            "Een boeking van deze omvang overschrijdt de limiet op zich al: kies korter.",
            "Eine Buchung dieser Größe überschreitet die Grenze schon allein: wählen Sie kürzer.",
            "A booking of this size is beyond the limit by itself: choose a shorter one.");

    private RefusalTexts() {}

    static Text reached(QuotaUse use) {
        var quota = use.quota();
        var free = use.freesUpOn();
        return Words.fill(
                REACHED,
                Words.same(quota.name()),
                use.team() == null ? Words.same("") : OF_TEAM.formatted(use.team()),
                bare(quota, use.used()),
                amount(quota, quota.amount()),
                period(quota, use.periodStart()),
                amount(quota, use.adds()),
                free == null ? NEVER : Words.fill(FREES_UP, Words.date(free)));
    }

    static Text amount(Quota quota, long amount) {
        return switch (quota.unit()) {
            case MINUTES -> Words.minutes(amount);
            case BOOKINGS -> Words.bookings(amount);
            case LOCAL_DAYS -> Words.days(amount);
        };
    }

    /** « 3 sur 3 réservations », but « 1 heure sur 5 heures ». */
    private static Text bare(Quota quota, long amount) {
        return quota.unit() == Quota.Unit.MINUTES ? Words.minutes(amount) : Words.same(Long.toString(amount));
    }

    private static Text period(Quota quota, LocalDate start) {
        return switch (quota.period()) {
            case DAY -> Words.fill(ON_DAY, Words.date(start));
            case WEEK -> Words.fill(IN_WEEK, Words.date(start));
            case MONTH -> Words.fill(IN, Words.month(start));
            case YEAR -> Words.fill(IN, Words.same(Integer.toString(start.getYear())));
            case AHEAD -> AHEAD;
        };
    }
}
