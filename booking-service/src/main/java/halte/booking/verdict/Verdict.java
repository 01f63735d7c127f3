package halte.booking.verdict;

import halte.booking.rule.Explanation;
import halte.booking.rule.QuotaBook;
import halte.booking.rule.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What would be answered to a booking.
 *
 * @param resource the one judged; any like it is under the same terms
 * @param startsAt of the slot that would be booked; null with endsAt when there is none
 * @param rules in the order they were walked
 */
record Verdict(
        boolean allowed,
        boolean needsApproval,
        String space,
        String resource,
        LocalDate date,
        Instant startsAt,
        Instant endsAt,
        List<Refused> refusals,
        List<Walked> rules,
        TermsView terms,
        List<QuotaView> quotas) {

    /**
     * One reason against it.
     *
     * @param type last part of the problem type, for example {@code too-long}
     * @param rule {id, name} of the rule behind it, or null
     * @param quota {id, name} of the quota behind it, or null
     */
    record Refused(
            String type,
            String title,
            @Nullable String text,
            @Nullable Object rule,
            @Nullable Object quota,
            @Nullable Object used,
            @Nullable Object limit,
            @Nullable Object freesUpOn) {}

    /**
     * @param reached false when an earlier rule ended the walk, or when it is switched off
     * @param decides limits it decided
     * @param decisive it refused, stopped the walk or decided something
     */
    record Walked(
            long id,
            String name,
            boolean network,
            boolean reached,
            boolean matched,
            boolean decisive,
            boolean stopped,
            boolean refused,
            Set<String> decides) {

        static Walked of(Explanation.Passed passed) {
            return new Walked(
                    passed.id(),
                    passed.name(),
                    passed.network(),
                    passed.reached(),
                    passed.matched(),
                    passed.refused() || passed.stopped() || !passed.decides().isEmpty(),
                    passed.stopped(),
                    passed.refused(),
                    passed.decides().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** @param decidedBy names of the rules behind the limits; what is missing comes from the kind */
    record TermsView(
            int stepMinutes,
            int minMinutes,
            @Nullable Integer maxMinutes,
            int noticeMinutes,
            int daysAhead,
            int bufferBefore,
            int bufferAfter,
            boolean hostedOnly,
            @Nullable Integer decideWithinMinutes,
            @Nullable Integer noReturnMinutes,
            List<Step> cancellation,
            boolean recurrence,
            @Nullable Integer maxOccurrences,
            @Nullable Integer graceMinutes,
            @Nullable String training,
            Map<String, String> decidedBy) {

        record Step(
                int leadMinutes,
                @Nullable Integer feePercent,
                @Nullable String feeOffer) {}

        static TermsView of(Terms terms) {
            var noReturn = terms.noReturn();
            var names = new TreeMap<String, String>();
            terms.decidedBy().forEach((limit, rule) -> names.put(limit.name(), rule.name()));
            return new TermsView(
                    terms.stepMinutes(),
                    terms.minMinutes(),
                    terms.maxMinutes(),
                    terms.noticeMinutes(),
                    terms.daysAhead(),
                    terms.bufferBefore(),
                    terms.bufferAfter(),
                    terms.hostedOnly(),
                    terms.decideWithinMinutes(),
                    noReturn == null ? null : noReturn.minutes(),
                    terms.cancellation().stream()
                            .map(step -> new Step(step.leadMinutes(), step.feePercent(), step.feeOffer()))
                            .toList(),
                    terms.recurrence(),
                    terms.maxOccurrences(),
                    terms.graceMinutes(),
                    terms.training(),
                    names);
        }
    }

    record QuotaView(
            long id,
            String name,
            boolean network,
            String unit,
            String period,
            @Nullable String team,
            long used,
            long adds,
            int limit,
            @Nullable LocalDate freesUpOn,
            boolean reached) {

        static QuotaView of(QuotaBook.Standings standing) {
            return new QuotaView(
                    standing.id(),
                    standing.name(),
                    standing.network(),
                    standing.unit(),
                    standing.period(),
                    standing.team(),
                    standing.used(),
                    standing.adds(),
                    standing.limit(),
                    standing.freesUpOn(),
                    standing.refusal() != null);
        }
    }
}
