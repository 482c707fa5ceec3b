package dev.fixwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.Wiring;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoCommandTest {
    private static final Pattern SHOP = Pattern.compile("(?m)^  git -C (.*) log -p HEAD\\.\\.fixwright/fixes$");

    @Test
    void fixesTheSampleOnABranchAndLeavesAReport() throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), false, 0, 0);
        int exit = Wiring.commandLine(terminal, Duration.ofSeconds(30)).run("demo");

        assertThat(exit).as("%s", err).isZero();
        Matcher shop = SHOP.matcher(out.toString());
        assertThat(shop.find()).isTrue();
        Path checkout = Path.of(shop.group(1));
        try {
            JsonNode report = new ObjectMapper()
                    .readTree(checkout.resolveSibling("report.json").toFile());
            assertThat(report.at("/summary/alerts").asInt()).isGreaterThan(20);
            assertThat(report.at("/summary/fixed").asInt()).isPositive();
            assertThat(report.at("/written/branch").asText()).isEqualTo("fixwright/fixes");
            assertThat(checkout.resolve(".git/refs/heads/fixwright/fixes"))
                    .hasContent(report.at("/written/commit").asText());
            assertThat(Files.readString(checkout.resolve(".git/HEAD"))).isEqualTo("ref: refs/heads/main\n");
            assertThat(out.toString()).endsWith("  " + checkout.getParent() + System.lineSeparator());
        } finally {
            new TemporaryFolder(checkout.resolve("..").normalize()).delete();
        }
    }
}
