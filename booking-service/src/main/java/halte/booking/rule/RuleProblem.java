package halte.booking.rule;

import halte.problem.ProblemType;
import halte.problem.Text;

/** How booking rules and quotas say no. */
public enum RuleProblem implements ProblemType {
    RULE_REFUSES(
            422,
            Text.of(
                    "Une règle du lieu ne permet pas cette réservation",
                    "Een regel van de ruimte laat deze boeking niet toe",
                    "Eine Regel des Ortes lässt diese Buchung nicht zu",
                    "A rule of the space does not allow this booking")),
    TRAINING_MISSING(
            422,
            Text.of(
                    "Une formation est demandée",
                    "Een opleiding is vereist",
                    "Eine Einweisung ist erforderlich",
                    "A training is required")),
    QUOTA_REACHED(
            422,
            Text.of(
                    "La limite de réservations est atteinte",
                    "De boekingslimiet is bereikt",
                    "Die Buchungsgrenze ist erreicht",
                    "The booking limit is reached")),
    OTHERS_TURN(
            422,
            Text.of(
                    "C’est d’abord au tour des autres",
                    "Eerst zijn anderen aan de beurt",
                    "Zuerst sind andere an der Reihe",
                    "It is the turn of others first")),
    TOO_LATE_TO_BOOK(
            422,
            Text.of(
                    "Il est trop tard pour réserver",
                    "Het is te laat om te boeken",
                    "Es ist zu spät zum Buchen",
                    "It is too late to book")),
    TOO_OFTEN_ABSENT(
            422,
            Text.of(
                    "Trop d’absences sans prévenir",
                    "Te vaak niet opgedaagd",
                    "Zu oft nicht erschienen",
                    "Too many no-shows")),
    RULE_CONTRADICTS(
            422,
            Text.of(
                    "Cette règle se contredit",
                    "Deze regel spreekt zichzelf tegen",
                    "Diese Regel widerspricht sich",
                    "This rule contradicts itself"));

    private final int status;
    private final Text title;

    RuleProblem(int status, Text title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
