package halte.launcher.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The people of the demo network that have an account, read from the files the network is loaded from. */
public final class DemoPeople {

    /** Known to everybody who reads this, and therefore only ever in a realm on the loopback address. */
    public static final String PASSWORD = "halte-demo-2026";

    private final List<DemoPerson> people;

    private DemoPeople(List<DemoPerson> people) {
        this.people = people;
    }

    /**
     * @param note what this person is good for when trying the platform, empty if nothing special
     */
    public record DemoPerson(String id, String name, String email, String language, List<String> groups, String note) {

        /** The same rule as the loader of the demo network follows. */
        public UUID personId() {
            return UUID.nameUUIDFromBytes(("halte-demo-person:" + id).getBytes(StandardCharsets.UTF_8));
        }
    }

    public static DemoPeople of(Path networkFile, Path activityFile) {
        var people = new ArrayList<DemoPerson>();
        for (var staff : read(networkFile).path("staff")) {
            people.add(new DemoPerson(
                    staff.path("id").asText(),
                    staff.path("name").asText(),
                    staff.path("email").asText(),
                    staff.path("languages").path(0).asText("fr"),
                    texts(staff.path("groups")),
                    ""));
        }
        for (var persona : read(activityFile).path("personas")) {
            var id = persona.path("id").asText();
            people.add(new DemoPerson(
                    id,
                    persona.path("name").asText(),
                    id + "@courriel.example",
                    persona.path("language").asText("fr"),
                    List.of(),
                    persona.path("note").asText()));
        }
        return new DemoPeople(List.copyOf(people));
    }

    public List<DemoPerson> all() {
        return people;
    }

    public Optional<DemoPerson> named(String idOrEmail) {
        return people.stream()
                .filter(person ->
                        person.id().equals(idOrEmail) || person.email().equals(idOrEmail))
                .findFirst();
    }

    /** The groups the network needs: one of hosts for each space, one of managers for each operator. */
    public static List<String> groups(Path networkFile) {
        var network = read(networkFile);
        var groups = new ArrayList<String>();
        network.path("spaces")
                .forEach(space -> groups.add("/spaces/" + space.path("code").asText() + "/hosts"));
        network.path("operators")
                .forEach(operator ->
                        groups.add("/operators/" + operator.path("id").asText() + "/managers"));
        network.path("funders")
                .forEach(funder -> groups.add("/funders/" + funder.path("id").asText()));
        groups.addAll(List.of("/network", "/region"));
        return groups;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
