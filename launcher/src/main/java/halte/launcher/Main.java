package halte.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code ./halte <command>}: finds the command and turns what it throws into an exit code and one sentence. */
public final class Main {

    private static final String USAGE = """
            ./halte up [--detach] [--empty] [--replicas booking-service=2]
                                  start the platform; the first time with the demo network
            ./halte load          the demo network into a platform that runs, if that broke off
            ./halte down          stop the platform that runs detached, or in another terminal
            ./halte status        addresses, health, memory, database addresses
            ./halte logs <part>   what a part writes (--follow to go on reading)
            ./halte stop <service>, ./halte start <service>
                                  hold one service down, to see the others go on
            ./halte reset         forget all data (the platform must be stopped)
            ./halte token <who>   a bearer token of a demo account, by id or e-mail
            ./halte test          everything that is tested, unit to browser
            ./halte bench [name]  measure, see benchmarks/README.md
            Environment: HALTE_PORT (8080; all ports follow from it), HALTE_DATA (.halte), HALTE_BUILD=no (start as built),
                         HALTE_JVM=full (services with the full compiler: slower start, more throughput)
            """;

    private Main() {}

    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        var words = new ArrayList<>(Arrays.asList(arguments));
        var command = words.isEmpty() ? "help" : words.remove(0);
        try {
            return dispatch(command, words);
        } catch (Hint hint) {
            System.err.println(hint.getMessage());
            return 1;
        } catch (IllegalStateException | IllegalArgumentException fault) {
            System.err.println(fault.getMessage());
            if (System.getenv("HALTE_DEBUG") != null) {
                fault.printStackTrace();
            }
            return 1;
        }
    }

    private static int dispatch(String command, List<String> words) {
        if (command.equals("help") || command.equals("--help")) {
            System.out.print(USAGE);
            return 0;
        }
        var settings = Settings.ofEnvironment(System.getenv());
        return switch (command) {
            case "up" -> Up.run(settings, words);
            case "down" -> Down.run(settings);
            case "status" -> Status.run(settings);
            case "logs" -> Logs.run(settings, words);
            case "reset" -> Reset.run(settings);
            case "load" -> DemoNetwork.run(settings);
            case "stop", "start" -> Holds.run(settings, command, words);
            case "token" -> Token.run(settings, words);
            default -> throw new Hint("There is no command (%s): see ./halte help.".formatted(command));
        };
    }
}
