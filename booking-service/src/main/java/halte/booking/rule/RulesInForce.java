package halte.booking.rule;

import halte.problem.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All rules and quotas at one moment, per space in the order they are walked: its own, then the network's. */
final class RulesInForce {

    static final int NETWORK = 0;

    private final Revision revision;
    private final Map<Integer, List<Rule>> rules;
    private final Map<Integer, List<Quota>> quotas;
    private final Map<String, Text> trainings;
    private final Map<Integer, OfSpace> bySpace = new HashMap<>();
    private final OfSpace elsewhere;

    /**
     * What is compared to know whether anything changed.
     *
     * @param strict ids of the spaces that refuse those who did not come too often
     * @param membersOnly ids of the spaces where something is kept from those without a plan
     */
    record Revision(long number, Set<Integer> strict, Set<Integer> membersOnly) {}

    /**
     * What holds in one space.
     *
     * @param namesResources some rule or quota is about single resources: not every resource of a kind is alike
     * @param asksAboutPeople more than who they are must be known to judge
     * @param keepsGaps some rule gives others their turn
     */
    record OfSpace(
            List<Rule> rules, List<Quota> quotas, boolean namesResources, boolean asksAboutPeople, boolean keepsGaps) {

        static OfSpace of(List<Rule> rules, List<Quota> quotas) {
            var active = quotas.stream().filter(Quota::active).toList();
            var scopes = Stream.concat(
                            rules.stream().filter(Rule::active).map(Rule::scope),
                            active.stream().map(Quota::scope))
                    .toList();
            return new OfSpace(
                    rules,
                    active,
                    scopes.stream().anyMatch(scope -> !scope.resources().isEmpty()),
                    scopes.stream().anyMatch(Scope::asksAboutThePerson)
                            || active.stream().anyMatch(quota -> quota.pool() == Quota.Pool.TEAM)
                            || saysAnywhere(rules, Limit.TRAINING),
                    saysAnywhere(rules, Limit.NO_RETURN));
        }

        private static boolean saysAnywhere(List<Rule> rules, Limit limit) {
            return rules.stream()
                    .filter(Rule::active)
                    .anyMatch(rule -> rule.limits().said().contains(limit));
        }
    }

    /**
     * @param rules by space, 0 for the network, in their order
     * @param trainings what they are called, by code
     */
    RulesInForce(
            Revision revision,
            Map<Integer, List<Rule>> rules,
            Map<Integer, List<Quota>> quotas,
            Map<String, Text> trainings) {
        this.revision = revision;
        this.rules = rules;
        this.quotas = quotas;
        this.trainings = trainings;
        this.elsewhere = OfSpace.of(ofRules(NETWORK), ofQuotas(NETWORK));
        Stream.concat(rules.keySet().stream(), quotas.keySet().stream())
                .distinct()
                .filter(space -> space != NETWORK)
                .forEach(space -> bySpace.put(space, of(ofRules(space), ofQuotas(space))));
    }

    private OfSpace of(List<Rule> own, List<Quota> ownQuotas) {
        return OfSpace.of(
                Stream.concat(own.stream(), ofRules(NETWORK).stream()).toList(),
                Stream.concat(ownQuotas.stream(), ofQuotas(NETWORK).stream()).toList());
    }

    Revision revision() {
        return revision;
    }

    /** What a training is called; by its code as long as nobody told its name. */
    Text nameOf(String training) {
        return trainings.getOrDefault(training, Text.same(training));
    }

    boolean keepsVisitorsOut(int spaceId) {
        return revision.membersOnly().contains(spaceId);
    }

    boolean countsStrikes(int spaceId) {
        return revision.strict().contains(spaceId);
    }

    OfSpace in(int spaceId) {
        return bySpace.getOrDefault(spaceId, elsewhere);
    }

    /** What would hold if the space had these rules. */
    OfSpace in(int spaceId, List<Rule> instead) {
        return of(instead, ofQuotas(spaceId));
    }

    /** What would hold in a space if the network had these rules. */
    OfSpace inWithNetwork(int spaceId, List<Rule> instead) {
        return OfSpace.of(
                Stream.concat(ofRules(spaceId).stream(), instead.stream()).toList(),
                in(spaceId).quotas());
    }

    List<Rule> ofRules(int spaceId) {
        return rules.getOrDefault(spaceId, List.of());
    }

    List<Quota> ofQuotas(int spaceId) {
        return quotas.getOrDefault(spaceId, List.of());
    }
}
