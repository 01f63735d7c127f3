package halte.demo;

import halte.demo.activity.Profile;
import halte.demo.history.Activity;
import halte.demo.history.Now;
import halte.demo.load.Requests;
import halte.demo.load.Sender;
import halte.demo.load.Step;
import halte.demo.network.Network;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/**
 * Puts the demo network into a running platform: {@code java -cp … halte.demo.Load}, addresses and credentials from
 * the environment (see README). Prints {@code <percent> <what>}, one line per step.
 */
public final class Load {

    private Load() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // the schema validator has nothing to log here
        var clock = Clock.systemUTC();
        var options = Options.of(System.getenv(), clock);
        try {
            say("0 reading the demo network");
            var steps = steps(options);
            new Sender(options.target(), clock).send(steps, Load::say);
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("The demo network could not be loaded. " + e.getMessage());
            System.exit(1);
        }
    }

    /** All requests, in order; the same options give the same bytes. */
    static List<Step> steps(Options options) {
        var network = Network.read(options.folder());
        var profile = Profile.read(options.folder());
        var texts = Network.tree(options.folder().resolve("event-texts.json"));
        var now = Now.of(options.at(), options.months(), (int) profile.number("window/futureDays"));
        return Requests.of(network, Activity.of(network, profile, texts, now));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
