package halte.booking.occupancy;

import halte.booking.hours.HalfDay;
import java.util.Map;

/**
 * What one day of one space comes to.
 *
 * @param half what happened in each half-day
 * @param personDays distinct persons who came
 * @param visits people counted at the door
 * @param facts bookings and presences there were
 * @param over the day had passed when this was counted
 * @param rooms minutes by kind of room
 */
record DayFacts(
        Map<HalfDay, DeskHalfDays> half,
        int personDays,
        int visits,
        int facts,
        boolean over,
        DeskHours hours,
        Map<String, RoomMinutes> rooms) {

    static DayFacts of(Day day) {
        return new DayFacts(
                DeskHalfDays.of(day),
                day.personDays(),
                day.visits(),
                day.facts(),
                day.over(),
                DeskHours.of(day),
                RoomMinutes.of(day));
    }
}
