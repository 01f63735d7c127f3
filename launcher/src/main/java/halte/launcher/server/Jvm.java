package halte.launcher.server;

import java.nio.file.Path;
import java.util.List;

/** How child JVMs are run: little memory and a quick start rather than the last drop of throughput. */
public final class Jvm {

    /** The first compiler only, one collector thread: half the CPU of a start, and no heap kept for later. */
    public static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC");

    /** Both compilers, for measuring what a warm service can do. */
    public static final List<String> FULL =
            List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC");

    private Jvm() {}

    /** The JVM we run on ourselves. */
    public static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
