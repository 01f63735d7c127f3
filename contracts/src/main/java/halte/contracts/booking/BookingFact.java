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
                RoomRefusedV1,
                BookingHeldV1,
                HoldExpiredV1,
                BookingRequestedV1,
                BookingDeclinedV1,
                BookingChangedV1,
                PresenceUndoneV1,
                StrikeRecordedV1,
                SeriesStartedV1,
                OccurrenceSkippedV1,
                OccurrenceOfferedV1,
                SeriesEndedV1,
                WaitingListJoinedV1,
                SlotOfferedV1,
                WaitingListLeftV1,
                ResourceBlockedV1,
                ResourceUnblockedV1,
                AllocationStartedV1,
                AllocationEndedV1,
                HolderAwayV1,
                BookingRulesChangedV1 {}
