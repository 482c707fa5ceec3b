package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.database.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that openapi-generator makes from the published documents do a whole remediation, without a line by hand. */
class GeneratedClientTest {
    /** Put there by the build, like the scanners. */
    private static final Path GENERATOR = Path.of("target/scanner/openapi-generator-cli.jar");

    private static final List<String> FACES = List.of("v3", "v1", "tenant", "admin");
    private static final List<String> PROGRAMS = List.of("ClientProgram", "BacklogProgram");

    @TempDir
    Path directory;

    /** The two that were asked for first have the same remediation as the third asks for. */
    @Test
    void clientsMadeFromTheDocumentsCallTheServer() throws Exception {
        try (ApiStory story = new ApiStory(TestDatabase.h2(directory.resolve("data")), 1).scanned()) {
            generate(story.bot.api());
            URL classes = compiled().toUri().toURL();
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {classes}, getClass().getClassLoader())) {
                Map<String, String> told = run(loader, 0, story, Role.OPERATOR);
                String session = told.get("session");
                assertThat(session).startsWith("devin-");
                assertThat(told)
                        .containsEntry("second", "409")
                        .containsEntry("status", "new")
                        .containsEntry("operation", ApiStory.uuid(session))
                        .containsEntry("operation of", told.get("finding"));

                assertThat(run(loader, 1, story, Role.ADMIN))
                        .containsEntry("me", "admin")
                        .containsEntry("job", ApiStory.uuid(session))
                        .containsEntry("job status", "pending")
                        .containsEntry("owner", "ana 2027 tonight")
                        .containsEntry("state", "open")
                        .containsEntry("handed in", "2, 1")
                        .containsEntry("verified", "true done")
                        .containsEntry("backlog", "2")
                        .containsEntry("shares", "1")
                        .containsEntry("revoked", "true")
                        .containsEntry("deleted scan", "404")
                        .containsEntry("tenant", ApiStory.ACME)
                        .containsEntry("export", "true")
                        .containsEntry("audit", "remediation.update")
                        .containsEntry("audit lines", "1")
                        .containsEntry("certificates", "0");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> run(ClassLoader loader, int program, ApiStory story, Role role)
            throws ReflectiveOperationException {
        return (Map<String, String>) loader.loadClass(PROGRAMS.get(program))
                .getMethod("run", String.class, String.class)
                .invoke(
                        null,
                        story.bot.webhook().resolve("/").toString().replaceFirst("/$", ""),
                        story.bot.token(Optional.of(ApiStory.ACME), role));
    }

    /** One Java machine makes them all: starting one takes longer than making a client. */
    private void generate(Api api) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                GENERATOR.toString(),
                "batch",
                "--fail-fast"));
        for (String face : FACES) {
            command.add(configuration(api, face).toString());
        }
        Process maker = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("generator.log").toFile())
                .start();
        assertThat(maker.waitFor())
                .as(Files.readString(directory.resolve("generator.log")))
                .isZero();
    }

    private Path configuration(Api api, String face) throws IOException {
        Path document = Files.write(
                directory.resolve(face + ".openapi"),
                api.get("/" + face + "/openapi.json").bytes());
        return Files.writeString(
                directory.resolve(face + ".json"), """
                {"generatorName": "java", "library": "native", "inputSpec": "%s", "outputDir": "%s",
                 "globalProperties": {"apis": "", "models": "", "supportingFiles": "", "modelTests": "false",
                  "apiTests": "false", "modelDocs": "false", "apiDocs": "false"},
                 "additionalProperties": {"openApiNullable": "false", "invokerPackage": "client.%3$s",
                  "apiPackage": "client.%3$s.api", "modelPackage": "client.%3$s.model"}}
                """.formatted(document, directory.resolve(face), face));
    }

    private Path compiled() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                directory.resolve("classes").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        for (String program : PROGRAMS) {
            Path source = directory.resolve(program + ".java");
            try (InputStream text = getClass().getResourceAsStream("/openapi/" + program + ".java")) {
                Files.copy(Objects.requireNonNull(text), source);
            }
            arguments.add(source.toString());
        }
        for (String face : FACES) {
            try (Stream<Path> files = Files.walk(directory.resolve(face + "/src/main/java"))) {
                files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
            }
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(exit).as("exit code of the compiler").isZero();
        return directory.resolve("classes" + File.separator);
    }
}
