package halte.contracts.membership;

import halte.contracts.Fact;

/** Every fact of membership-service. */
public sealed interface MembershipFact extends Fact
        permits PersonDescribedV1,
                AccountDescribedV1,
                MembershipStartedV1,
                FeeDueV1,
                UsageRatedV1,
                UsageSettledV1,
                UsageReleasedV1,
                UsageHistorySettledV1,
                TrainingDescribedV1,
                TrainingValidatedV1,
                TeamDescribedV1,
                CancellationFeeDueV1 {}
