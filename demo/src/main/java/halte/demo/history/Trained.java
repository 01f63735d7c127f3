package halte.demo.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import halte.demo.network.Network;
import halte.demo.people.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was trained for the machines: everybody who uses one, some days before the first time; and a persona whose note says so. */
final class Trained {

    private static final String LASER = "TRAIN-LASER";
    private static final String LASER_PERSONA = "mathis-terwagne";
    private static final String LASER_SPACE = "MAR";
    private static final int LASER_MONTHS_AGO = 14;
    private static final int DAYS_BEFORE = 7;

    private final Map<String, JsonNode> trainings = new LinkedHashMap<>();
    private final Map<String, String> trainingOf = new LinkedHashMap<>();

    Trained(Network network) {
        network.json()
                .path("trainings")
                .forEach(one -> trainings.put(one.path("code").asText(), one));
        for (var space : network.spaces()) {
            for (var resource : space.resources()) {
                if (resource.hasNonNull("requiresTraining")) {
                    trainingOf.put(
                            resource.path("code").asText(),
                            resource.path("requiresTraining").asText());
                }
            }
        }
    }

    List<Validation> of(Map<String, List<Use>> uses, LocalDate today) {
        var found = new TreeMap<String, Validation>();
        uses.forEach((space, all) -> firsts(all).forEach(use -> {
            var training = trainingOf.get(use.resource());
            if (training != null) {
                var key = space + training + use.personId();
                found.computeIfAbsent(key, same -> validated(use.personId(), space, training, before(use, today)));
            }
        }));
        var persona = Ids.person(LASER_PERSONA);
        found.put(
                LASER_SPACE + LASER + persona,
                validated(persona, LASER_SPACE, LASER, today.minusMonths(LASER_MONTHS_AGO)));
        return new ArrayList<>(found.values());
    }

    private List<Use> firsts(Collection<Use> uses) {
        return uses.stream()
                .filter(use -> trainingOf.containsKey(use.resource()))
                .sorted(Comparator.comparing(Use::start).thenComparing(Use::bookingId))
                .toList();
    }

    private static LocalDate before(Use use, LocalDate today) {
        var day = use.date().minusDays(DAYS_BEFORE);
        return day.isBefore(today) ? day : today;
    }

    private Validation validated(UUID person, String space, String training, LocalDate on) {
        return new Validation(person, space, training, on.toString(), until(training, on));
    }

    private @Nullable String until(String training, LocalDate on) {
        var known = trainings.get(training);
        var months = known == null ? MissingNode.getInstance() : known.path("validityMonths");
        return months.isNumber() ? on.plusMonths(months.asInt()).minusDays(1).toString() : null;
    }
}
