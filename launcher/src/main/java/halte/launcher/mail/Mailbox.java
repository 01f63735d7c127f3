package halte.launcher.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Messages as files, numbered in the order they came. */
final class Mailbox {

    private static final Pattern ENCODED = Pattern.compile("=\\?[uU][tT][fF]-8\\?([bBqQ])\\?([^?]*)\\?=");

    private final Path folder;
    private final AtomicLong last;

    Mailbox(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.last = new AtomicLong(
                numbers().stream().mapToLong(Long::longValue).max().orElse(0));
    }

    record Headers(long number, String from, String to, String subject, String date) {}

    void keep(byte[] message) throws IOException {
        var number = last.incrementAndGet();
        var beside = folder.resolve(number + ".new");
        Files.write(beside, message);
        Files.move(beside, folder.resolve(number + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The newest first. */
    List<Headers> newest(int limit) {
        return numbers().stream()
                .sorted(Comparator.reverseOrder())
                .limit(limit)
                .flatMap(number -> source(number).map(source -> headers(number, source)).stream())
                .toList();
    }

    Optional<byte[]> source(long number) {
        var file = folder.resolve(number + ".eml");
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Long> numbers() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d+\\.eml"))
                    .map(name -> Long.valueOf(name.substring(0, name.indexOf('.'))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Headers headers(long number, byte[] source) {
        var text = new String(source, StandardCharsets.UTF_8);
        var end = text.indexOf("\r\n\r\n");
        var lines = (end < 0 ? text : text.substring(0, end))
                .replaceAll("\r\n[ \t]+", " ")
                .split("\r\n");
        return new Headers(
                number, header(lines, "From"), header(lines, "To"), header(lines, "Subject"), header(lines, "Date"));
    }

    private static String header(String[] lines, String name) {
        var start = name.toLowerCase(Locale.ROOT) + ":";
        for (var line : lines) {
            if (line.toLowerCase(Locale.ROOT).startsWith(start)) {
                return decoded(line.substring(start.length()).trim());
            }
        }
        return "";
    }

    /** RFC 2047, for UTF-8, which is what our services write. */
    private static String decoded(String value) {
        return ENCODED.matcher(value.replaceAll("\\?=\\s+=\\?", "?==?")).replaceAll(match -> {
            var bytes = match.group(1).equalsIgnoreCase("b")
                    ? Base64.getDecoder().decode(match.group(2))
                    : quoted(match.group(2));
            return java.util.regex.Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
        });
    }

    private static byte[] quoted(String text) {
        var bytes = new java.io.ByteArrayOutputStream();
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '=' && i + 2 < text.length()) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(letter == '_' ? ' ' : letter);
            }
        }
        return bytes.toByteArray();
    }
}
