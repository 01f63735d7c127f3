package halte.booking.structure;

/** Fired in the transaction that changes spaces, resources or holidays. */
public sealed interface StructureChanged {

    /** A space was described anew; {@code first}: for the first time. */
    record SpaceDescribed(String space, boolean first) implements StructureChanged {}

    record OperatorDescribed(String operator) implements StructureChanged {}

    record HolidayNamed(java.time.LocalDate date) implements StructureChanged {}
}
