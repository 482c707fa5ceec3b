package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths, commands, archives and addresses: what worked still works, what attacked is refused. */
class CheckedValuesBehaviourTest {
    @TempDir
    private Path home;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(home.resolve("data/sub"));
        Files.writeString(home.resolve("data/note.txt"), "note");
        Files.writeString(home.resolve("data/v1..2.txt"), "dots");
        Files.writeString(home.resolve("data/sub/deep.txt"), "deep");
        Files.writeString(home.resolve("secret.txt"), "secret");
    }

    private String reader(String path) {
        return """
                package probe;
                import java.io.*;
                public class Reader {
                    private final String folder;
                    Reader(String folder) { this.folder = folder; }
                    String read(String name) throws IOException {
                        File file = PATH;
                        try (BufferedReader in = new BufferedReader(new InputStreamReader(new FileInputStream(file)))) {
                            return in.readLine();
                        }
                    }
                }
                """.replace("PATH", path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new File(folder, name)",
                "new File(folder + \"/\" + name)",
                "new File(new File(folder), name)",
                "new File(String.format(\"%s/%s\", folder, name))",
                "new File(\"HOME/data/\" + name)"
            })
    void filesInTheFolderAreReadAsBeforeAndNoOthers(String path) throws Exception {
        String source = reader(path.replace("HOME", home.toString()));
        Object before = create(source, home.resolve("data").toString());
        Object after = create(
                fixed(source, "PATH_TRAVERSAL_IN", 7), home.resolve("data").toString());

        for (String name : List.of("note.txt", "sub/deep.txt", "v1..2.txt", "./note.txt", "/note.txt")) {
            assertThat(LoadedClasses.call(after, "read", name)).isEqualTo(LoadedClasses.call(before, "read", name));
        }
        assertThat(LoadedClasses.call(before, "read", "../secret.txt")).isEqualTo("secret");
        for (String name : List.of(
                "../secret.txt", "sub/../../secret.txt", "sub\\..\\..\\secret.txt", "%2e%2e/secret.txt", "..")) {
            assertThatThrownBy(() -> LoadedClasses.call(after, "read", name))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        Class<?> missing = thrown(before, (String) null);
        assertThat(thrown(after, (String) null)).isEqualTo(missing);
    }

    private static Class<?> thrown(Object reader, String name) {
        try {
            LoadedClasses.call(reader, "read", name);
            return Void.class;
        } catch (Exception e) {
            return e.getClass();
        }
    }

    private static final String RUNNER = """
            package probe;
            import java.io.*;
            public class Reader {
                Reader(String folder) {}
                String read(String value) throws IOException {
                    Process process = COMMAND;
                    return new String(process.getInputStream().readAllBytes());
                }
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime().exec(new String[] {\"sh\", \"-c\", \"echo got \" + value})",
                "new ProcessBuilder(\"/bin/sh\", \"-c\", \"echo '\" + value + \"' end\").start()",
                "Runtime.getRuntime().exec(\"echo got \" + value + \" end\")",
                "new ProcessBuilder(java.util.List.of(\"echo\", value)).start()"
            })
    @DisabledOnOs(OS.WINDOWS)
    void commandsPrintHarmlessValuesAsBefore(String command) throws Exception {
        String source = RUNNER.replace("COMMAND", command);
        Object before = create(source, "");
        Object after = create(fixed(source, "COMMAND_INJECTION", 6), "");

        for (String value :
                List.of("word", "two words", "Jane.Doe+x@example.org", "/var/log/app.log", "42", "größe", "a=b,c:d")) {
            assertThat(LoadedClasses.call(after, "read", value)).isEqualTo(LoadedClasses.call(before, "read", value));
        }
        assertThatThrownBy(() -> LoadedClasses.call(after, "read", "--help"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aShellRunsNoCommandOfTheCaller() throws Exception {
        String source = RUNNER.replace("COMMAND", "new ProcessBuilder(\"sh\", \"-c\", \"echo \" + value).start()");
        Object before = create(source, "");
        Object after = create(fixed(source, "COMMAND_INJECTION", 6), "");
        Path trace = home.resolve("trace");

        for (String attack : List.of("x; touch ", "x && touch ", "x | touch ", "$(touch ", "`touch ", "x\ntouch ")) {
            String end = attack.startsWith("$") ? ")" : attack.startsWith("`") ? "`" : "";
            LoadedClasses.call(before, "read", attack + trace + end);
            assertThat(trace).as(attack).exists();
            Files.delete(trace);
            assertThatThrownBy(() -> LoadedClasses.call(after, "read", attack + trace + end))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(trace).as(attack).doesNotExist();
        }
    }

    @Test
    void archivesAreUnpackedIntoTheirFolderOnly() throws Exception {
        String source = """
                package probe;
                import java.io.*;
                import java.util.zip.*;
                public class Reader {
                    private final File target;
                    Reader(String folder) { target = new File(folder); }
                    void read(InputStream archive) throws IOException {
                        ZipInputStream zip = new ZipInputStream(archive);
                        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                            File file = new File(target, entry.getName());
                            file.getParentFile().mkdirs();
                            try (OutputStream out = new FileOutputStream(file)) { zip.transferTo(out); }
                        }
                    }
                }
                """;
        Path target = Files.createDirectories(home.resolve("unpacked"));
        Object after = create(fixed(source, "java/zipslip", 10), target.toString());

        LoadedClasses.call(after, "read", archive("a.txt", "sub/b.txt"));

        assertThat(target.resolve("a.txt")).exists();
        assertThat(target.resolve("sub/b.txt")).exists();
        assertThatThrownBy(() -> LoadedClasses.call(after, "read", archive("../evil.txt")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(home.resolve("evil.txt")).doesNotExist();
        LoadedClasses.call(create(source, target.toString()), "read", archive("../evil.txt"));
        assertThat(home.resolve("evil.txt")).exists();
    }

    private static ByteArrayInputStream archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Test
    void onlyHostsOfTheListAreAsked() throws Exception {
        String source = """
                package probe;
                import java.io.*;
                import java.net.URL;
                import java.util.Set;
                public class Reader {
                    private static final Set<String> HOSTS = Set.of("localhost", "partner.example");
                    Reader(String folder) {}
                    String read(String address) throws IOException {
                        try (InputStream in = new URL(address).openStream()) { return new String(in.readAllBytes()); }
                    }
                }
                """;
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse.Builder().body("harmless").build());
            server.enqueue(new MockResponse.Builder().body("reached").build());
            server.start();
            Object before = create(source, "");
            Object after = create(fixed(source, "URLCONNECTION_SSRF_FD", 9), "");
            String attack = "http://127.0.0.1:" + server.getPort() + "/admin";

            assertThat(LoadedClasses.call(after, "read", "http://localhost:" + server.getPort() + "/feed?mail=a@b"))
                    .isEqualTo("harmless");
            assertThat(LoadedClasses.call(before, "read", attack)).isEqualTo("reached");
            for (String address :
                    List.of(attack, "http://localhost@127.0.0.1:" + server.getPort() + "/", "file:///etc/passwd")) {
                assertThatThrownBy(() -> LoadedClasses.call(after, "read", address))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(server.getRequestCount()).isEqualTo(2);
        }
    }

    private static Object create(String source, String folder) {
        return LoadedClasses.of(List.of(file(source))).create("probe.Reader", folder);
    }

    private static SourceFile file(String source) {
        return SourceFile.of(SourcePath.of("probe/Reader.java"), source);
    }

    private static String fixed(String source, String rule, int line) {
        MemoryTree tree = new MemoryTree(List.of(file(source)));
        Finding finding = Finding.at("SpotBugs", rule, SourcePath.of("probe/Reader.java"), Region.lines(line, line));
        Attempt attempt = Wiring.fixers().attempt(finding, new Project(tree));
        assertThat(attempt).isInstanceOf(Attempt.Fixed.class);
        return ((Attempt.Fixed) attempt).fix().patch().applyTo(tree).get(0).text();
    }
}
