package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.fix.Fixers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says of settings, languages and documents, held against the program. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @Test
    void everySettingStandsInTheTable() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> root = Files.list(Path.of("src/main/java/dev/fixwright"))) {
            for (Path file : root.filter(path -> path.toString().endsWith("Settings.java"))
                    .toList()) {
                read.addAll(names(Files.readString(file)));
            }
        }
        Set<String> documented = names(Files.readString(README));

        assertThat(documented).containsAll(read);
        assertThat(read).containsAll(documented);
        assertThat(Files.readString(Path.of("src/main/resources/logback.xml"))).contains("FIXWRIGHT_LOG_LEVEL");
    }

    /** Names of settings; {@code …_FILE} is said beside each secret's name. */
    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile("FIXWRIGHT_[A-Z_]+[A-Z]").matcher(text);
        while (matcher.find()) {
            String name = matcher.group();
            names.add(
                    name.endsWith("_SECRET_FILE") || name.endsWith("_PASSWORD_FILE")
                            ? name.substring(0, name.length() - "_FILE".length())
                            : name);
        }
        return names;
    }

    @Test
    void everyLanguageStandsInTheTable() throws IOException {
        String readme = Files.readString(README);
        Fixers fixers = Wiring.fixers();

        assertThat(fixers.catalogue().entries())
                .flatExtracting(entry -> fixers.languages(entry.weakness()))
                .allSatisfy(language -> assertThat(readme).containsPattern("\\| ([\\w ,]+, )?" + language + "[ ,]"));
    }

    @Test
    void everyDocumentThatItNamesIsThere() throws IOException {
        Matcher links = Pattern.compile("\\]\\((src/[^)#]+)").matcher(Files.readString(README));
        Set<String> missing = new TreeSet<>();
        while (links.find()) {
            if (Files.notExists(Path.of(links.group(1)))) {
                missing.add(links.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theLicenceIsTheOneThatTheBuildNames() throws IOException {
        assertThat(Files.readString(Path.of("src/docs/LICENSE")))
                .contains("Apache License", "Version 2.0, January 2004");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<name>Apache-2.0</name>", "src/docs/LICENSE");
        assertThat(Files.readString(README)).contains("](src/docs/LICENSE)", "private vulnerability reporting");
    }
}
