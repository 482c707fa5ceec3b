package dev.fixwright.cli;

import dev.fixwright.secret.Redaction;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A user's own command line, run by the system's shell. What it prints goes to files, never to a log. */
record ShellCommand(String line, Map<String, String> environment) {
    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final int MAX_SAID = 300;
    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i).*(token|secret|passw|passphrase|credential|api_?key|access_?key|private_?key).*");
    private static final int SHORTEST_SECRET = 4;

    /** A text as the shell takes it for one word. */
    static String quoted(Path file) {
        return WINDOWS ? "\"" + file + "\"" : "'" + file.toString().replace("'", "'\\''") + "'";
    }

    /**
     * Runs in a folder, without the settings of Fixwright itself, whose secrets are none of its business.
     *
     * @param limit how long it may take
     * @return the exit code; empty where the time was over, and the command was ended
     */
    Optional<Integer> run(Path folder, Path output, Path errors, Optional<Duration> limit) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        WINDOWS ? List.of("cmd", "/c", line) : List.of("/bin/sh", "-c", line))
                .directory(folder.toFile())
                .redirectOutput(output.toFile());
        if (errors.equals(output)) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(errors.toFile());
        }
        builder.environment().keySet().removeIf(name -> name.startsWith("FIXWRIGHT_"));
        builder.environment().putAll(environment);
        return exitOf(builder.start(), limit);
    }

    private static Optional<Integer> exitOf(Process process, Optional<Duration> limit) throws IOException {
        try {
            process.getOutputStream().close();
            if (limit.isEmpty()) {
                return Optional.of(process.waitFor());
            }
            boolean ended = process.waitFor(limit.get().toMillis(), TimeUnit.MILLISECONDS);
            return ended ? Optional.of(process.exitValue()) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the command was interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** The lines of a file that say something, without what looks like a secret or is one of the environment's. */
    static List<String> said(Path file) throws IOException {
        List<String> secrets = System.getenv().entrySet().stream()
                .filter(one -> SECRET_NAME.matcher(one.getKey()).matches())
                .map(Map.Entry::getValue)
                .filter(value -> value.length() >= SHORTEST_SECRET)
                .toList();
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(text -> !text.isBlank())
                .map(text -> PlainText.cut(PlainText.line(shown(text, secrets)), MAX_SAID))
                .toList();
    }

    private static String shown(String text, List<String> secrets) {
        String shown = Redaction.of(text);
        for (String secret : secrets) {
            shown = shown.replace(secret, "***");
        }
        return shown;
    }

    /** The last of some lines. */
    static List<String> last(int most, List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - most), lines.size());
    }
}
