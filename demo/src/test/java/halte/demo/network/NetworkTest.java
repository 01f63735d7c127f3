package halte.demo.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the schema of the network file cannot say. */
class NetworkTest {

    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final Network NETWORK = Network.read(FOLDER);
    private static final JsonNode PROFILE = Network.tree(FOLDER.resolve("activity-profile.json"));

    @Test
    void aFileThatBreaksItsSchemaIsRefused(@TempDir Path folder) throws IOException {
        // Given
        var broken = Files.readString(FOLDER.resolve("network.json"))
                .replace("\"halfDaySplit\": \"13:00\"", "\"halfDaySplit\": \"noon\"");
        Files.writeString(folder.resolve("network.json"), broken);
        Files.copy(FOLDER.resolve("network.schema.json"), folder.resolve("network.schema.json"));

        // Then
        assertThatThrownBy(() -> Network.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("schema");
    }

    @Test
    void codesAreGivenOnceOverResourcesPlansAndServices() {
        var codes = new ArrayList<String>();
        for (var space : NETWORK.spaces()) {
            for (var list : List.of("resources", "plans", "offers")) {
                space.json()
                        .path(list)
                        .forEach(thing -> codes.add(thing.path("code").asText()));
            }
        }
        assertThat(codes).hasSizeGreaterThan(700).doesNotHaveDuplicates();
    }

    @Test
    void everyAmountIsAStringWithTwoDecimals() {
        var fields = Set.of(
                "price",
                "hour",
                "halfDay",
                "day",
                "month",
                "night",
                "deposit",
                "awarded",
                "equipmentAwarded",
                "rent",
                "energy",
                "budget",
                "monthlyCap",
                "dayPriceCap",
                "capPerPersonSpaceMonth");
        walk(NETWORK.json(), (name, value) -> {
            if (fields.contains(name) && !value.isObject() && !value.isNull()) {
                assertThat(value.isTextual()).as(name + " " + value).isTrue();
                assertThat(value.asText()).as(name).matches("\\d+\\.\\d{2}");
            }
        });
    }

    @Test
    void enterpriseNumbersAndAccountsPassTheirCheckSums() {
        BiConsumer<String, JsonNode> check = (name, value) -> {
            if (name.equals("enterpriseNumber") && !value.isNull()) {
                var digits = value.asText().replace(".", "");
                long number = Long.parseLong(digits.substring(0, 8));
                assertThat(97 - number % 97).as(value.asText()).isEqualTo(Long.parseLong(digits.substring(8)));
            }
            if (name.equals("iban")) {
                var iban = value.asText();
                assertThat(new BigInteger((iban.substring(4) + "1114" + iban.substring(2, 4)))
                                .mod(BigInteger.valueOf(97)))
                        .as(iban)
                        .isEqualTo(BigInteger.ONE);
                long account = Long.parseLong(iban.substring(4, 14));
                long control = account % 97 == 0 ? 97 : account % 97;
                assertThat(Long.parseLong(iban.substring(14))).as(iban).isEqualTo(control);
            }
        };
        walk(NETWORK.json(), check);
        walk(PROFILE, check);
    }

    @Test
    void everyReferenceResolves() {
        var spaces = NETWORK.codes().keySet();
        var families = codes("families");
        var vatKinds = codes("vatKinds");
        var operators = new HashSet<String>();
        NETWORK.json()
                .path("operators")
                .forEach(operator -> operators.add(operator.path("id").asText()));
        for (var space : NETWORK.spaces()) {
            assertThat(operators).contains(space.operator());
            assertThat(spaces).containsAll(space.nearest());
            space.json().path("plans").forEach(plan -> {
                assertThat(families).contains(plan.path("family").asText());
                assertThat(vatKinds).contains(plan.path("vatKind").asText());
                plan.path("validAt").forEach(id -> assertThat(spaces).contains(id.asText()));
            });
            space.offers().forEach(offer -> {
                assertThat(families).contains(offer.path("family").asText());
                assertThat(vatKinds).contains(offer.path("vatKind").asText());
            });
        }
        PROFILE.path("personas")
                .forEach(persona ->
                        assertThat(spaces).contains(persona.path("homeSpace").asText()));
        assertThat(spaces).hasSize(18).containsAll(fields(PROFILE.path("spaces")));
    }

    @Test
    void everySpaceSellsAHalfDayAndADayAndCardsCheaperThanTheirHalves() {
        for (var space : NETWORK.spaces()) {
            var price = new HashMap<String, BigDecimal>();
            space.json()
                    .path("plans")
                    .forEach(plan -> price.put(
                            plan.path("plan").asText(),
                            new BigDecimal(plan.path("price").asText())));
            assertThat(price).as(space.code()).containsKeys("HALF", "DAY", "CARD10H", "MONTH");
            assertThat(price.get("HALF")).as(space.code()).isLessThan(price.get("DAY"));
            assertThat(price.get("CARD10H")).isLessThan(price.get("HALF").multiply(BigDecimal.TEN));
            assertThat(price.get("MONTH5")).isLessThan(price.get("MONTH10"));
            assertThat(price.get("MONTH10")).isLessThan(price.get("MONTH"));
        }
    }

    @Test
    void segmentsOfADayAreOrderedAndEveryOpenHalfDayHasThreeHours() {
        for (var space : NETWORK.spaces()) {
            for (var day : List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
                int last = 0;
                int[] open = {0, 0};
                for (var segment : space.json().path("hours").path(day)) {
                    int from = Space.minutes(segment.path("from").asText());
                    int to = Space.minutes(segment.path("to").asText());
                    assertThat(from)
                            .as(space.code() + " " + day)
                            .isGreaterThanOrEqualTo(last)
                            .isLessThan(to);
                    open[0] += Math.max(0, Math.min(to, space.split()) - from);
                    open[1] += Math.max(0, to - Math.max(from, space.split()));
                    last = to;
                }
                for (var half : space.json().path("openHalfDays").path(day)) {
                    assertThat(open[Half.valueOf(half.asText()).ordinal()])
                            .as(space.code() + " " + day + " " + half)
                            .isGreaterThanOrEqualTo(180);
                }
            }
        }
    }

    @Test
    void declaredDesksAreThoseThatAreThere() {
        for (var space : NETWORK.spaces()) {
            assertThat(space.desks())
                    .as(space.code())
                    .hasSize(space.json().path("capacity").path("declaredDesks").asInt());
        }
        assertThat(NETWORK.spaces().stream()
                        .mapToInt(space -> space.desks().size())
                        .sum())
                .isEqualTo(287);
    }

    private static Set<String> codes(String list) {
        return Network.elements(NETWORK.json().path(list))
                .map(entry -> entry.path("code").asText())
                .collect(Collectors.toSet());
    }

    private static Set<String> fields(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static void walk(JsonNode node, BiConsumer<String, JsonNode> visitor) {
        node.properties().forEach(field -> {
            visitor.accept(field.getKey(), field.getValue());
            walk(field.getValue(), visitor);
        });
        if (node.isArray()) {
            node.forEach(element -> walk(element, visitor));
        }
    }
}
