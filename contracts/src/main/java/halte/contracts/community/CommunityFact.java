package halte.contracts.community;

import halte.contracts.Fact;

/** Every fact of community-service. */
public sealed interface CommunityFact extends Fact
        permits EventPublishedV1, EventCancelledV1, TicketTakenV1, TicketCancelledV1 {}
