package dev.fixwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.Wiring;
import dev.fixwright.fix.Fixers;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of rules, with all its fixers. */
class RulesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), false, 0, 0);
        return Wiring.commandLine(terminal, Duration.ofSeconds(30)).run(arguments);
    }

    @Test
    void listsTheRulesOfOneToolAndLanguage() {
        assertThat(run("rules", "--tool", "codeql", "--language", "java")).isZero();

        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("CodeQL +sqlinjection +java/sql-injection +Java"))
                .noneMatch(line -> line.contains(" py/") || line.contains("SpotBugs"));
        assertThat(err.toString()).matches("\\d+ rules of \\d+ weaknesses\\R");
    }

    @Test
    void listsTheSameAsJson() throws IOException {
        run("rules", "--output", "json");

        List<String> rules = new ArrayList<>();
        for (JsonNode rule : new ObjectMapper().readTree(out.toString()).get("rules")) {
            assertThat(rule.get("languages")).isNotEmpty();
            rules.add(rule.get("tool").asText() + " " + rule.get("rule").asText());
        }
        assertThat(rules).contains("SpotBugs XXE_DOCUMENT", "CodeQL java/xxe").doesNotHaveDuplicates();
    }

    @Test
    void namesTheKnownLanguagesWhenOneIsUnknown() {
        assertThat(run("rules", "--language", "cobol")).isEqualTo(2);
        assertThat(err.toString()).contains("--language cobol", "Known are:", "Java");
    }

    @Test
    void explainsARuleByItsIdAndAWeaknessByItsName() {
        assertThat(run("explain-rule", "java/sql-injection")).isZero();
        assertThat(run("explain-rule", "sqlinjection")).isZero();

        String text = out.toString();
        assertThat(text.substring(0, text.length() / 2)).isEqualTo(text.substring(text.length() / 2));
        assertThat(text)
                .contains("SQL injection (sqlinjection, CWE-89)", "What a fix does: ", "CodeQL: java/sql-injection");
    }

    @Test
    void guessesWhatAMisspeltRuleMeans() {
        assertThat(run("explain-rule", "java/sql-injektion")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("no fixer for rule java/sql-injektion yet; did you mean java/sql-injection?"
                        + System.lineSeparator());
    }

    @Test
    void triesOneAlertAndWritesNothing() throws IOException {
        Path file = folder.resolve("Tokens.java");
        String text = "class Tokens {\n    java.util.Random source = new java.util.Random();\n}\n";
        Files.writeString(file, text);

        assertThat(run("try", file.toString(), "--rule", "PREDICTABLE_RANDOM", "--line", "2"))
                .isZero();
        assertThat(out.toString()).contains("fixed", "+    java.util.Random source = new ", "nothing was written");
        assertThat(run("try", file.toString(), "--rule", "PREDICTABLE_RANDOM", "--line", "1"))
                .isEqualTo(1);
        assertThat(file).hasContent(text);
    }

    @Test
    void refusesToTryWhatIsNotThere() {
        assertThat(run("try", folder.resolve("Gone.java").toString(), "--rule", "x", "--line", "1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no file", "Gone.java");
    }

    @Test
    void namesTheLinesThatThereAre() throws IOException {
        Path file = Files.writeString(folder.resolve("Tokens.java"), "class Tokens {\n}\n");

        assertThat(run("try", file.toString(), "--rule", "PREDICTABLE_RANDOM")).isEqualTo(2);
        assertThat(err.toString()).contains("say which line the alert is at: --line N; " + file + " has 2 lines");
        for (String line : List.of("3", "0", "-1")) {
            assertThat(run("try", file.toString(), "--rule", "PREDICTABLE_RANDOM", "--line", line))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("--line " + line + " is not in the file: " + file + " has 2 lines");
        }
        assertThat(err.toString()).doesNotContain("stale");
    }

    @Test
    void triesAndExplainsForProgramsToo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("Tokens.java"),
                "class Tokens {\n    java.util.Random source = new java.util.Random();\n}\n");

        assertThat(run("try", file.toString(), "--rule", "PREDICTABLE_RANDOM", "--line", "2", "--output", "json"))
                .isZero();
        assertThat(json().at("/summary/fixed").asInt()).isOne();
        assertThat(run("explain-rule", "java/sql-injection", "--output", "json"))
                .isZero();
        assertThat(json().at("/weakness/id").asText()).isEqualTo("sqlinjection");
        assertThat(json().at("/rules/CodeQL").toString()).contains("\"java/sql-injection\"");
        assertThat(run("explain-rule", "java/none", "--output", "json")).isEqualTo(1);
        assertThat(json().at("/weakness").isNull()).isTrue();
    }

    /** What was printed last. */
    private JsonNode json() throws IOException {
        String all = out.toString();
        int begin = all.startsWith("{") && !all.contains("\n{") ? 0 : all.lastIndexOf("\n{") + 1;
        return new ObjectMapper().readTree(all.substring(begin));
    }

    @Test
    void theTableIsSortedAndNarrow() {
        run("rules");

        List<String> lines = out.toString().lines().skip(1).toList();
        assertThat(lines)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        assertThat(lines.stream().map(line -> line.split("  ")[0]).toList()).isSorted();
    }

    @Test
    void noHelpBreaksAnExampleOrAnAddress() {
        for (String command : List.of(
                "verify-proof",
                "config",
                "reproduce",
                "rules",
                "try",
                "why",
                "funnel",
                "app",
                "deliveries",
                "fix",
                "serve")) {
            out.getBuffer().setLength(0);
            run(command, "--help");
            assertThat(out.toString().lines())
                    .as(command)
                    .noneMatch(line -> line.startsWith("path/") || line.startsWith("json") || line.endsWith("/."));
        }
        run("verify-proof", "--help");
        assertThat(out.toString()).contains(" /.well-known/fixwright-keys.json" + System.lineSeparator());
    }

    @Test
    void everyLanguageOfAFixerCanBeAskedFor() {
        Fixers fixers = Wiring.fixers();
        List<String> languages = fixers.catalogue().entries().stream()
                .flatMap(entry -> fixers.languages(entry.weakness()).stream())
                .distinct()
                .toList();

        assertThat(languages)
                .hasSizeGreaterThan(10)
                .allSatisfy(language -> assertThat(run("rules", "--language", language))
                        .as("%s: %s", language, err)
                        .isZero());
    }

    @Test
    void aStepThatHasNothingToLookAtSpeaksForNothing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("app.py"), "import yaml\n\n\ndef read(text):\n    return yaml.load(text)\n");

        run("try", file.toString(), "--rule", "py/unsafe-deserialization", "--line", "5");
        assertThat(out.toString())
                .contains("  · compiles: not compiled: app.py")
                .doesNotContain("+ compiles");
        run("try", file.toString(), "--rule", "py/unsafe-deserialization", "--line", "5", "--output", "json");
        assertThat(json().at("/fixes/0/proof/steps"))
                .anySatisfy(step -> {
                    assertThat(step.path("name").asText()).isEqualTo("compiles");
                    assertThat(step.path("applies").asBoolean(true)).isFalse();
                })
                .anySatisfy(step -> assertThat(step.has("applies")).isFalse());
    }
}
