package halte.demo;

import halte.demo.activity.Profile;
import halte.demo.history.Activity;
import halte.demo.load.FirstDocuments;
import halte.demo.load.Requests;
import halte.demo.load.Sender;
import halte.demo.load.Step;
import halte.demo.network.Network;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Puts the demo network into a running platform: {@code java -cp … halte.demo.Load}, addresses and credentials from
 * the environment (see README). Prints {@code <percent> <what>}, one line per step.
 */
public final class Load {

    private static final int CATALOGUE_PERCENT = 15;
    private static final int ACTIVITY_PERCENT = 97;

    private Load() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // the schema validator has nothing to log here
        var clock = Clock.systemUTC();
        try {
            load(Options.of(System.getenv(), clock), clock);
            say("100 demo network loaded");
        } catch (IOException | IllegalArgumentException | DateTimeException | CompletionException e) {
            System.err.println("The demo network could not be loaded. " + e.getMessage());
            System.exit(1);
        }
    }

    /** While the structure is being sent, a year of activity is computed. */
    private static void load(Options options, Clock clock) throws IOException, InterruptedException {
        say("0 reading the demo network");
        var network = Network.read(options.folder());
        var sender = new Sender(options.target(), clock);
        var activity = CompletableFuture.supplyAsync(() -> Requests.of(activity(network, options)));
        sender.send(Requests.catalogue(network), 1, CATALOGUE_PERCENT, Load::say);
        say(CATALOGUE_PERCENT + " computing a year of activity");
        sender.send(activity.join(), CATALOGUE_PERCENT, ACTIVITY_PERCENT, Load::say);
        var now = options.now();
        var seller = network.json().path("operators").path(0).path("id").asText();
        new FirstDocuments(sender, seller, now.today(), now.firstDay()).issue(Load::say);
    }

    /** All requests, in order; the same options give the same bytes. */
    static List<Step> steps(Options options) {
        var network = Network.read(options.folder());
        var steps = new ArrayList<>(Requests.catalogue(network));
        steps.addAll(Requests.of(activity(network, options)));
        return steps;
    }

    private static Activity activity(Network network, Options options) {
        var profile = Profile.read(options.folder());
        var texts = Network.tree(options.folder().resolve("event-texts.json"));
        return Activity.of(network, profile, texts, options.now());
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
