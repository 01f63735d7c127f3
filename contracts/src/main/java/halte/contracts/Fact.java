package halte.contracts;

/** Something that is true and was committed by its owner; carried as the data of a CloudEvent. */
public interface Fact {

    /** CloudEvents {@code type}, for example {@code be.halte.booking.booking-confirmed.v1}. */
    String type();

    /** The topic of its owner, see {@link Topics}. */
    String topic();

    /** Kafka key: facts with the same key keep their order. */
    String key();
}
