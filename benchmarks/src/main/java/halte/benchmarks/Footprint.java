package halte.benchmarks;

import halte.benchmarks.measure.Options;
import halte.benchmarks.measure.Report;
import halte.launcher.Memory;
import halte.launcher.blueprint.Service;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** P8, P9 and the weight of P10: how soon the platform is there, what it takes, what a first screen costs. */
final class Footprint {

    private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+)s");
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"?(/static/[^\"\\s>]+\\.(?:js|css))");

    private final Options options;
    private final Report report;
    private final Web web = new Web();

    Footprint(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException {
        BenchPlatform.forget(options);
        try (var first = BenchPlatform.start(options)) {
            loginPage(first);
            report.say("P9  first up after build to sign-in page  %5.1f s (wanted 90)".formatted(first.startSeconds()));
            report.result().put("firstUpSeconds", first.startSeconds());
        }
        try (var again = BenchPlatform.start(options)) {
            report.say("    up again on the same data             %5.1f s".formatted(again.startSeconds()));
            report.result().put("nextUpSeconds", again.startSeconds());
            starts();
            again.provision();
            screens(again);
            memory();
        }
    }

    private void loginPage(BenchPlatform bench) throws IOException, InterruptedException {
        web.compressed(bench.platform().identityUrl() + "/realms/halte/.well-known/openid-configuration");
        web.compressed(bench.platform().url() + "/");
    }

    private void starts() throws IOException {
        double slowest = 0;
        var seconds = report.result().putObject("serviceStartSeconds");
        for (var service : Service.values()) {
            var log =
                    Files.readString(BenchPlatform.data(options).resolve("logs").resolve(service.title() + ".log"));
            var found = STARTED.matcher(log).results().toList();
            double took = found.isEmpty()
                    ? Double.NaN
                    : Double.parseDouble(found.get(found.size() - 1).group(1));
            seconds.put(service.title(), took);
            report.say("    %-20s started in %5.1f s, beside all the others".formatted(service.title(), took));
            slowest = Math.max(slowest, took);
        }
        report.say("P8  the slowest of the five services      %5.1f s (wanted 25)".formatted(slowest));
    }

    private void screens(BenchPlatform bench) throws IOException, InterruptedException {
        var pages = new LinkedHashMap<String, String>();
        pages.put("directory", "/spaces");
        pages.put(
                "day and plan",
                "/s/ben000/"
                        + java.time.LocalDate.now(java.time.Clock.systemUTC()).plusDays(2));
        var sizes = report.result().putObject("firstVisitBytes");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            long bytes = weight(bench.platform().url(), page.getValue());
            sizes.put(page.getKey(), bytes);
            report.say("P10 %-14s first visit, compressed   %5.1f kB (wanted 30, 60 fails)"
                    .formatted(page.getKey(), bytes / 1000.0));
        }
    }

    private long weight(String address, String path) throws IOException, InterruptedException {
        var html = web.compressed(address + path);
        long bytes = html.length;
        for (var asset : ASSET.matcher(text(html))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList()) {
            bytes += web.compressed(address + asset).length;
        }
        return bytes;
    }

    private static String text(byte[] compressed) throws IOException {
        if (compressed.length > 2 && compressed[0] == 0x1f && compressed[1] == (byte) 0x8b) {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return new String(compressed, StandardCharsets.UTF_8);
    }

    private void memory() throws IOException {
        long services = 0;
        long all = 0;
        var megabytes = report.result().putObject("residentMegabytes");
        for (var part : parts(BenchPlatform.data(options).resolve("state.json")).entrySet()) {
            long bytes = Memory.ofTree(part.getValue());
            megabytes.put(part.getKey(), bytes >> 20);
            report.say("    %-20s %6d MB".formatted(part.getKey(), bytes >> 20));
            all += bytes;
            services += Service.named(part.getKey()).isPresent() ? bytes : 0;
        }
        report.say("P8  memory of the five services           %6d MB (wanted 1638)".formatted(services >> 20));
        report.say("P9  memory of the whole platform          %6d MB (wanted 2560)".formatted(all >> 20));
        report.result().put("servicesMegabytes", services >> 20).put("platformMegabytes", all >> 20);
    }

    private static Map<String, Long> parts(Path state) throws IOException {
        var parts = new LinkedHashMap<String, Long>();
        for (var part : new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(state.toFile())
                .path("parts")) {
            parts.put(part.path("name").asText(), part.path("pid").asLong());
        }
        return parts;
    }
}
