package halte.demo.people;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.activity.Chance;
import halte.demo.activity.Profile;
import halte.demo.activity.Worker;
import halte.demo.network.Network;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Everybody who works or pays, made when first asked for and then always the same. */
public final class People {

    private final Network network;
    private final Profile profile;
    private final Chance chance;
    private final Payers payers;
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Map<UUID, Account> accounts = new LinkedHashMap<>();
    private final List<Person> customers = new ArrayList<>();
    private final Map<UUID, String> customerKinds = new LinkedHashMap<>();
    private final Set<String> addresses = new TreeSet<>();

    public People(Network network, Profile profile, Chance chance) {
        this.network = network;
        this.profile = profile;
        this.chance = chance;
        this.payers = new Payers(network, profile, chance);
        profile.at("personas")
                .forEach(persona -> addresses.add(persona.path("id").asText()));
        profile.at("hallCustomers").forEach(this::customer);
    }

    public Person of(Worker worker) {
        var known = persons.get(worker.id());
        if (known != null) {
            return known;
        }
        var person = worker.persona() == null ? drawn(worker) : persona(worker, worker.persona());
        persons.put(worker.id(), person);
        return person;
    }

    /** Who speaks for the customers of halls and rooms. */
    public List<Person> customers() {
        return customers;
    }

    /** Those of one kind: NON_PROFIT, COMPANY or PUBLIC_BODY. */
    public List<Person> customers(String kind) {
        return customers.stream()
                .filter(person -> kind.equals(customerKinds.get(person.personId())))
                .toList();
    }

    public Collection<Person> persons() {
        var all = new ArrayList<>(customers);
        all.addAll(persons.values());
        return all;
    }

    public Collection<Account> accounts() {
        return accounts.values();
    }

    /** SELF_EMPLOYED_MAIN, EMPLOYEE and so on. */
    String profileOf(Worker worker) {
        if (worker.persona() != null) {
            return worker.persona().path("profile").asText();
        }
        return Chance.pick(chance.u("profile", worker.id()), profile.weighted(profile.at("profiles"), "share"))
                .path("code")
                .asText();
    }

    private Person persona(Worker worker, JsonNode role) {
        var id = Ids.person(worker.id());
        var name = role.path("name").asText();
        var email = worker.id() + "@" + profile.at("names/emailDomain").asText();
        return person(worker, id, name, email, role.path("language").asText(), true);
    }

    private Person drawn(Worker worker) {
        var id = Ids.person(worker.id());
        var shares = profile.at("names/languageShare").path(worker.space());
        var language = Chance.pick(
                chance.u("language", worker.id()),
                profile.shares(
                        shares.isMissingNode()
                                ? profile.at("names/languageShare").path("*")
                                : shares));
        var names = profile.at("names/" + language);
        var name = one("first", worker, names) + " " + one("last", worker, names);
        return person(worker, id, name, address(name), language, false);
    }

    private Person person(Worker worker, UUID id, String name, String email, String language, boolean login) {
        var payer = payers.of(worker, profileOf(worker), id, name, email, language);
        payer.ifPresent(account -> accounts.putIfAbsent(account.accountId(), account));
        return new Person(
                id,
                name,
                email,
                language,
                network.space(worker.space()).code(),
                payer.map(Account::accountId).orElse(id),
                login);
    }

    private void customer(JsonNode json) {
        var account = Payers.listed(json, json.path("kind").asText(), profile);
        accounts.put(account.accountId(), account);
        var person = new Person(
                Ids.person("customer/" + account.name()),
                account.name(),
                account.email(),
                "fr",
                null,
                account.accountId(),
                false);
        customers.add(person);
        customerKinds.put(person.personId(), json.path("kind").asText());
    }

    private String one(String part, Worker worker, JsonNode names) {
        var list = names.path(part);
        return list.get((int) (chance.u(part, worker.id()) * list.size())).asText();
    }

    /** Two people may have one name, never one address. */
    private String address(String name) {
        var plain = slug(name);
        var address = plain;
        for (int n = 2; !addresses.add(address); n++) {
            address = plain + "-" + n;
        }
        return address + "@" + profile.at("names/emailDomain").asText();
    }

    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
