package halte.testkit;

/** Stops the servers the test runs of this checkout have left running: {@code java … halte.testkit.TestServers stop}. */
public final class TestServers {

    private TestServers() {}

    public static void main(String... arguments) {
        if (arguments.length == 1 && arguments[0].equals("stop")) {
            SharedServers.ofThisCheckout().stop();
        } else {
            System.err.println("Usage: TestServers stop");
            System.exit(2);
        }
    }
}
