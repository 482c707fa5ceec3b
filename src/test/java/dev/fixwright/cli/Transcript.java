package dev.fixwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.fix.Fixers;
import dev.fixwright.remediation.CheckoutRemediator;
import dev.fixwright.remediation.TimeLimit;
import dev.fixwright.remediation.Workshop;
import dev.fixwright.repository.GitFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the command line in a repository and compares all that it prints with a file. {@code -Dtranscripts=write} writes
 * the files instead; look at their diff before you commit them.
 */
final class Transcript {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final GitFolder git;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private InputStream in = InputStream.nullInputStream();
    private int width;
    private InstantSource clock = InstantSource.fixed(NOON);

    private Transcript(GitFolder git) {
        this.git = git;
    }

    static Transcript in(GitFolder git) {
        return new Transcript(git);
    }

    Transcript onATerminal() {
        return onATerminal(200);
    }

    Transcript onATerminal(int columns) {
        width = columns;
        return this;
    }

    Transcript withInput(byte[] piped) {
        in = new ByteArrayInputStream(piped);
        return this;
    }

    Transcript at(InstantSource time) {
        clock = time;
        return this;
    }

    /** What a command printed, with the repository's folder called REPO, and its exit code. */
    record Ran(String command, String out, String err, int exit) {
        /** All of it equals the file of this name. */
        Ran isLike(String name) {
            String text = "$ " + command + "\n" + out + (err.isEmpty() ? "" : "[standard error]\n" + err) + "[exit "
                    + exit + "]\n";
            Path file = FOLDER.resolve(name + ".txt");
            try {
                if (System.getProperty("transcripts", "").equals("write")) {
                    Files.createDirectories(FOLDER);
                    Files.writeString(file, text);
                }
                assertThat(text).isEqualTo(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return this;
        }
    }

    /** Arguments in which REPO stands for the repository's folder. */
    Ran run(String... arguments) {
        Terminal terminal =
                new Terminal(in, new PrintWriter(out, true), new PrintWriter(err, true), width > 0, width, width);
        Fixers fixers = new Fixers(List.of(new RandomFixer()));
        FixRun run = new FixRun(
                new CheckoutRemediator(new Workshop(fixers, new TimeLimit(Duration.ofSeconds(30)))),
                fixers.catalogue(),
                clock,
                terminal);
        List<String> real = new ArrayList<>();
        for (String argument : arguments) {
            real.add(argument.replace("REPO", git.top.toString()));
        }
        int exit = new FixwrightCommand(
                        terminal, List.of(new FixCommand(run, terminal), new DemoCommand(run, clock, terminal)))
                .run(real.toArray(new String[0]));
        return new Ran("fixwright " + String.join(" ", arguments), shown(out), shown(err), exit);
    }

    private String shown(StringWriter text) {
        return text.toString()
                .replace(git.top.toString(), "REPO")
                .replace("\u001b", "<ESC>")
                .replace("\r", "<CR>");
    }

    /** SARIF with one run of one tool. */
    static String sarif(String tool, String... results) {
        return "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"" + tool
                + "\"}},\n\"results\": [\n" + String.join(",\n", results) + "]}]}\n";
    }

    static String result(String rule, String path, int line) {
        return "{\"ruleId\": \"" + rule + "\", \"level\": \"error\", \"message\": {\"text\": \"" + rule + " here\"},"
                + " \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": \"" + path + "\"},"
                + " \"region\": {\"startLine\": " + line + "}}}]}";
    }
}
