package halte.benchmarks.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What is printed while it is measured, and the same kept as text and JSON. */
public final class Report {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final String name;
    private final List<String> lines = new ArrayList<>();
    private final ObjectNode result = JSON.createObjectNode();

    public Report(Path folder, String name) {
        this.folder = folder;
        this.name = name;
        result.put("benchmark", name);
        result.put(
                "at",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    public void machine(Machine machine) {
        result.set("machine", JSON.valueToTree(machine));
        say("%s, %d cores, %.1f GiB, %s, %s"
                .formatted(
                        machine.processor(), machine.cores(), machine.memoryGib(), machine.system(), machine.java()));
    }

    public void say(String line) {
        lines.add(line);
        System.out.println(line);
    }

    public ObjectNode result() {
        return result;
    }

    public void write() throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".txt"), lines);
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(name + ".json").toFile(), result);
        System.out.println("Kept in benchmarks/target/" + name + ".txt and .json");
    }
}
