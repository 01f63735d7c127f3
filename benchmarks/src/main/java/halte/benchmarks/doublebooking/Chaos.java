package halte.benchmarks.doublebooking;

import halte.benchmarks.server.Servers;
import java.util.Random;

/** Kills a replica, or the database, waits until it is back, and does it again. */
final class Chaos {

    private final Servers servers;
    private final Random random;
    private final Tally tally;
    private int turn;

    Chaos(Servers servers, Random random, Tally tally) {
        this.servers = servers;
        this.random = random;
        this.tally = tally;
    }

    void act() throws InterruptedException {
        Thread.sleep(3_000L + random.nextInt(3_000));
        turn++;
        if (turn % 3 == 0) {
            servers.restartDatabase();
            tally.asked("(database", "restarted)");
        } else {
            var replica = servers.replicas().get(turn % servers.replicas().size());
            replica.kill();
            replica.start();
            replica.awaitReady();
            tally.asked("(replica", "killed)");
        }
        tally.disturbed();
    }
}
