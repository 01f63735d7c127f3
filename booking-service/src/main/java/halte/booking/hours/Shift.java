package halte.booking.hours;

import halte.problem.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A stretch of one day on which somebody is there only if a volunteer says so in time.
 *
 * @param from minutes after local midnight
 * @param to minutes after local midnight
 * @param otherwise what holds while nobody has confirmed: BADGE or CLOSED
 */
public record Shift(
        UUID id, LocalDate date, int from, int to, Instant confirmBy, OpeningState otherwise, boolean confirmed) {

    private static final Text ASKED = Text.of(
            "Ouvert de %s à %s si un bénévole confirme avant le %s.",
            "Open van %s tot %s als een vrijwilliger bevestigt voor %s.",
            "Geöffnet von %s bis %s, wenn jemand freiwillig bis %s zusagt.",
            "Open from %s to %s if a volunteer confirms by %s.");
    private static final Text EXPIRED = Text.of(
            "De %s à %s : personne n’a confirmé à temps, il n’y a pas d’accueil.",
            "Van %s tot %s: niemand heeft op tijd bevestigd, er is geen onthaal.",
            "Von %s bis %s: niemand hat rechtzeitig zugesagt, es gibt keinen Empfang.",
            "From %s to %s: nobody confirmed in time, there is no host.");
    private static final Text CONFIRMED = Text.of(
            "De %s à %s, un bénévole vous accueille.",
            "Van %s tot %s ontvangt een vrijwilliger u.",
            "Von %s bis %s empfängt Sie jemand freiwillig.",
            "From %s to %s a volunteer welcomes you.");
    private static final DateTimeFormatter DEADLINE = DateTimeFormatter.ofPattern("dd/MM HH:mm");

    /** ASKED, CONFIRMED, or EXPIRED once the deadline is over. */
    public String stateAt(Instant now) {
        if (confirmed) {
            return "CONFIRMED";
        }
        return now.isBefore(confirmBy) ? "ASKED" : "EXPIRED";
    }

    /** What somebody who wants to come should know, by language. */
    public Map<String, String> words(Instant now, ZoneId zone) {
        var text = switch (stateAt(now)) {
            case "CONFIRMED" -> CONFIRMED;
            case "EXPIRED" -> EXPIRED;
            default -> ASKED;
        };
        var words = text.formatted(
                Segment.clock(from), Segment.clock(to), confirmBy.atZone(zone).format(DEADLINE));
        return Map.of("fr", words.fr(), "nl", words.nl(), "de", words.de(), "en", words.en());
    }

    /** The day with this stretch as it stands: hosted once confirmed, else in the state agreed for that case. */
    List<Segment> over(List<Segment> segments) {
        var around = new ArrayList<Segment>();
        for (var segment : segments) {
            if (segment.from() < from) {
                around.add(new Segment(segment.from(), Math.min(segment.to(), from), segment.state()));
            }
            if (segment.to() > to) {
                around.add(new Segment(Math.max(segment.from(), to), segment.to(), segment.state()));
            }
        }
        var state = confirmed ? OpeningState.HOSTED : otherwise;
        if (state != OpeningState.CLOSED) {
            around.add(new Segment(from, to, state));
        }
        around.sort(Comparator.comparingInt(Segment::from));
        return List.copyOf(around);
    }
}
