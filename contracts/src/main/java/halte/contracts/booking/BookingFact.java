package halte.contracts.booking;

import halte.contracts.Fact;

/** Every fact of booking-service. */
public sealed interface BookingFact extends Fact
        permits OperatorDescribedV1,
                SpaceDescribedV1,
                BookingConfirmedV1,
                BookingCancelledV1,
                BookingReleasedV1,
                BookingCompletedV1,
                PresenceCheckedInV1,
                PresenceCheckedOutV1,
                HistoryImportedV1,
                RoomConfirmedV1,
                RoomRefusedV1 {}
