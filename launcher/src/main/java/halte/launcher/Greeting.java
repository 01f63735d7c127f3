package halte.launcher;

import halte.launcher.blueprint.DemoPeople;
import halte.launcher.blueprint.DemoPeople.DemoPerson;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The address and who may be tried. */
final class Greeting {

    /** The last line; whoever reads along knows that everything is ready. */
    static final String END = "Ctrl-C stops everything in order; the data stays.";

    /** One of each kind, so that every screen can be seen. */
    private static final List<String> SHOWN = List.of(
            "aline-lambotte",
            "karim-ouali",
            "petra-hoffmann",
            "aurore-delvigne",
            "clemence-grandhan",
            "olivier-robechier",
            "christine-wahier",
            "claire-vossen",
            "martine-servais");

    private final Platform platform;

    Greeting(Platform platform) {
        this.platform = platform;
    }

    String text(Duration took) {
        var text = new StringBuilder("\n");
        line(text, "Halte is ready after %d s".formatted(took.toSeconds()), platform.url());
        line(text, "mail that was sent", platform.mailUrl());
        line(text, "identity provider", platform.identityUrl() + "/admin (admin, password in secrets.properties)");
        if (!platform.settings().empty()) {
            text.append("\nDemo accounts, all with the password ")
                    .append(DemoPeople.PASSWORD)
                    .append(":\n");
            var people = DemoPeople.of(
                    platform.settings().networkFile(), platform.settings().activityFile());
            SHOWN.forEach(id -> people.named(id).ifPresent(person -> line(text, person.email(), describe(person))));
            line(text, "(no account)", "walk-ins: a host enters any name on the board of the day");
        }
        return text.append('\n').append(END).append("\n\n").toString();
    }

    private static String describe(DemoPerson person) {
        if (person.groups().isEmpty()) {
            return "worker: " + person.note();
        }
        return String.join(", ", person.groups().stream().map(Greeting::role).toList());
    }

    private static String role(String group) {
        var parts = group.split("/");
        return switch (parts[1]) {
            case "spaces" -> "host of " + parts[2];
            case "operators" -> "manager of " + parts[2];
            case "network" -> "coordinator of the network";
            case "region" -> "officer of the Region";
            default -> group.substring(1);
        };
    }

    private static void line(StringBuilder text, String left, String right) {
        text.append(String.format(Locale.ROOT, "  %-38s %s%n", left, right));
    }
}
