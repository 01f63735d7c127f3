package halte.demo.people;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.activity.Chance;
import halte.demo.activity.Profile;
import halte.demo.activity.Worker;
import halte.demo.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who pays for whom: the employer of an employee, the own firm of a self-employed person, or nobody else. */
final class Payers {

    /** First eight digits of invented enterprise numbers, far from those of the operators and of the listed firms. */
    private static final long FIRST_FIRM = 1999_2000L;

    private final Network network;
    private final Profile profile;
    private final Chance chance;
    private final List<Map.Entry<JsonNode, Double>> employers;
    private long firms;

    Payers(Network network, Profile profile, Chance chance) {
        this.network = network;
        this.profile = profile;
        this.chance = chance;
        // Without a number a firm cannot be invoiced as one: those abroad let their people pay themselves.
        var weights = profile.weighted(profile.at("employers"), "workers").stream()
                .filter(employer -> employer.getKey().hasNonNull("enterpriseNumber"))
                .toList();
        double total = weights.stream().mapToDouble(Map.Entry::getValue).sum();
        this.employers = weights.stream()
                .map(employer -> Map.entry(employer.getKey(), employer.getValue() / total))
                .toList();
    }

    /** Empty: the person pays with their own name. */
    Optional<Account> of(Worker worker, String role, UUID person, String name, String email, String language) {
        if (worker.persona() != null && worker.persona().hasNonNull("employer")) {
            return Optional.of(employer(worker.persona().path("employer").asText()));
        }
        if (role.equals("EMPLOYEE") && worker.persona() == null && hasEmployersWhoPay(worker.space())) {
            return chance.u("employer", worker.id()) < profile.number("payers/employerPaidShareOfEmployees")
                    ? Optional.of(
                            listed(Chance.pick(chance.u("whichemployer", worker.id()), employers), "COMPANY", profile))
                    : Optional.empty();
        }
        if (role.startsWith("SELF_EMPLOYED")
                && chance.u("firm", worker.id()) < profile.number("payers/companyShareOfSelfEmployed")) {
            return Optional.of(firm(worker, person, name, email, language));
        }
        return Optional.empty();
    }

    static Account listed(JsonNode json, String kind, Profile profile) {
        var name = json.path("name").asText();
        return new Account(
                Ids.account(name),
                kind,
                name,
                "factures@" + People.slug(name) + ".example",
                "fr",
                text(json, "enterpriseNumber"),
                text(json, "vatNumber"),
                text(json, "peppolId"),
                "Rue de la Démonstration 1",
                json.path("postalCode").asText(),
                json.path("town").asText(),
                json.path("country").asText());
    }

    private Account employer(String name) {
        for (var employer : employers) {
            if (employer.getKey().path("name").asText().equals(name)) {
                return listed(employer.getKey(), "COMPANY", profile);
            }
        }
        throw new IllegalArgumentException("No employer (%s) in the profile.".formatted(name));
    }

    private boolean hasEmployersWhoPay(String space) {
        var spaces = new ArrayList<String>();
        profile.at("scenarios").forEach(scenario -> {
            if (scenario.path("id").asText().equals("employer-paid")) {
                scenario.path("spaces").forEach(one -> spaces.add(one.asText()));
            }
        });
        return spaces.contains(space);
    }

    /** A firm of one: it is the account of the person, with a number that passes mod 97. */
    private Account firm(Worker worker, UUID person, String name, String email, String language) {
        var number = enterpriseNumber(FIRST_FIRM + firms++);
        boolean onPeppol = chance.u("peppol", worker.id()) < profile.number("payers/onPeppolShareOfBusinesses");
        var address = network.space(worker.space()).json().path("address");
        return new Account(
                person,
                "COMPANY",
                name,
                email,
                language,
                number,
                "BE" + number.replace(".", ""),
                onPeppol ? "0208:" + number.replace(".", "") : null,
                "Rue des Essais " + (1 + (int) (chance.u("street", worker.id()) * 120)),
                address.path("postalCode").asText(),
                address.path("town").asText(),
                "BE");
    }

    static String enterpriseNumber(long firstEight) {
        var digits = "%08d%02d".formatted(firstEight, 97 - firstEight % 97);
        return digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.path(field).asText() : null;
    }
}
