package dev.fixwright;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.cli.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a command printed, and its exit code. */
record CommandRun(int exit, String out, String err) {
    /** Runs a command with these flags at its end. */
    static CommandRun of(List<String> where, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), false, 0, 0);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(where);
        int exit = Wiring.commandLine(terminal, Duration.ofSeconds(30)).run(all.toArray(String[]::new));
        return new CommandRun(exit, out.toString(), err.toString());
    }

    String text() {
        return out.strip();
    }

    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }
}
