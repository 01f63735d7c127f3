package halte.booking.structure;

/** Fired in the transaction that changes spaces, resources or holidays. */
public sealed interface StructureChanged {

    /** A space was described anew; {@code first}: for the first time. */
    record SpaceDescribed(String space, boolean first) implements StructureChanged {}

    record OperatorDescribed(String operator) implements StructureChanged {}

    /** Other hours hold on some dates of a space; both ends included. */
    record HoursChanged(String space, java.time.LocalDate from, java.time.LocalDate until)
            implements StructureChanged {}

    /** A floor plan was drawn, or a picture changed: nothing that can be booked did. */
    record PlanDrawn(String space) implements StructureChanged {}

    record HolidayNamed(java.time.LocalDate date) implements StructureChanged {}
}
