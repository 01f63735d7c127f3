package halte.booking.presence;

import halte.booking.BookingProblem;
import halte.booking.hours.Slot;
import halte.booking.occupation.EarlierStart;
import halte.booking.occupation.Occupations;
import halte.booking.reservation.Booking;
import halte.booking.reservation.BookingState;
import halte.booking.strike.StrikeBook;
import halte.booking.structure.MadeOf;
import halte.booking.structure.Structure;
import halte.outbox.Outbox;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks in who booked. */
@ApplicationScoped
class Arriving {

    private static final Text EARLY = Text.of(
            "La réservation commence à %s (UTC). Pour rester dès maintenant, passez par l’accueil.",
            "De boeking begint om %s (UTC). Meld u aan het onthaal om nu al te blijven.",
            "Die Buchung beginnt um %s (UTC). Wer jetzt schon bleiben will, meldet sich am Empfang.",
            "The booking starts at %s (UTC). Ask the host if you want to stay from now on.");
    private static final Text OTHER_DAY = Text.of(
            "La réservation est pour le %s.",
            "De boeking is voor %s.", "Die Buchung ist für den %s.", "The booking is for %s.");

    private final Presences presences;
    private final Occupations occupations;
    private final EarlierStart starts;
    private final StrikeBook strikes;
    private final Structure structure;
    private final ReportedTime times;
    private final Outbox outbox;
    private final Clock clock;

    Arriving(
            Presences presences,
            Occupations occupations,
            EarlierStart starts,
            StrikeBook strikes,
            Structure structure,
            ReportedTime times,
            Outbox outbox,
            Clock clock) {
        this.presences = presences;
        this.occupations = occupations;
        this.starts = starts;
        this.strikes = strikes;
        this.structure = structure;
        this.times = times;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param booking locked
     * @param kiosk the tablet it was told at, if it was
     */
    @Transactional
    public Presence arrive(Booking booking, Method method, Instant at, @Nullable UUID kiosk) {
        var space = structure.now().space(booking.spaceId());
        var date = space.hours().presenceDateOf(at);
        refuseWrongTime(booking, at);
        boolean wasReleased = booking.is(BookingState.RELEASED);
        booking.checkIn();
        if (wasReleased) {
            takeBack(booking, at);
            strikes.takeBack(booking.id(), clock.instant());
        }
        var keptFrom = starts.of(booking.spaceId(), booking.id()).orElse(null);
        occupations.startLater(booking.spaceId(), booking.id(), Slot.quarterBefore(at));
        var presence = Presence.of(booking, method, at, date, space.hours().halfDays(), clock.instant())
                .at(kiosk, keptFrom);
        presences.persist(presence);
        outbox.append(presence.told(null, null));
        return presence;
    }

    private void refuseWrongTime(Booking booking, Instant at) {
        if (at.isBefore(times.earliestFor(booking.slot().startsAt()))) {
            throw new Refusal(
                    BookingProblem.TOO_EARLY, EARLY.formatted(booking.slot().startsAt()));
        }
        if (!at.isBefore(booking.slot().endsAt())) {
            throw new Refusal(BookingProblem.SLOT_OVER, OTHER_DAY.formatted(booking.localDate()));
        }
    }

    /**
     * The slot was given up because nobody came. Whoever comes after all takes it back if it is still free; a
     * check-in that happened before, and is only told now, is true whatever became of the desk since.
     */
    private void takeBack(Booking booking, Instant at) {
        var resource = structure.now().resource(booking.resourceId());
        var wanted = resource == null
                ? MadeOf.itself(booking.resourceId())
                : structure.now().madeOf(resource);
        boolean ours = occupations.occupyAgain(booking.spaceId(), booking.id(), wanted, booking.occupied());
        if (!ours && !booking.wasReleasedAfter(at)) {
            throw new Refusal(BookingProblem.SLOT_TAKEN);
        }
    }
}
