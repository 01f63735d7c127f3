package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.LocalDate;
import java.util.List;

/**
 * A space as it is now, with everything that can be booked in it.
 *
 * @param space code, for example {@code CHI}; the key of a space everywhere
 * @param slug its name in web addresses
 * @param name name
 * @param operator operator that runs it
 * @param town town
 * @param province province
 * @param latitude degrees WGS 84
 * @param longitude degrees WGS 84
 * @param timeZone IANA zone of every human rule here
 * @param halfDaySplit local clock HH:MM at which the morning ends
 * @param languages spoken here, the first is the default
 * @param declaredDesks desks that physically exist
 * @param openedOn first day
 * @param resources everything bookable
 */
public record SpaceDescribedV1(
        String space,
        String slug,
        String name,
        String operator,
        String town,
        String province,
        double latitude,
        double longitude,
        String timeZone,
        String halfDaySplit,
        List<String> languages,
        int declaredDesks,
        LocalDate openedOn,
        List<DescribedResource> resources)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.space-described.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.SPACES;
    }

    @Override
    public String key() {
        return "space:" + space;
    }
}
