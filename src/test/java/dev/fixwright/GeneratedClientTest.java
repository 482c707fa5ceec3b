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

    private static final String PROGRAM = "ClientProgram";

    @TempDir
    Path directory;

    @Test
    void clientsMadeFromTheDocumentsCallTheServer() throws Exception {
        try (ApiStory story = new ApiStory(TestDatabase.h2(directory.resolve("data")), 1).scanned()) {
            List<Process> makers = List.of(make(story.bot.api(), "v3"), make(story.bot.api(), "v1"));
            for (Process maker : makers) {
                assertThat(maker.waitFor()).as("exit code of the generator").isZero();
            }
            String token = story.bot.token(Optional.of(ApiStory.ACME), Role.OPERATOR);
            URL classes = compiled().toUri().toURL();

            Map<?, ?> told;
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {classes}, getClass().getClassLoader())) {
                told = (Map<?, ?>) loader.loadClass(PROGRAM)
                        .getMethod("run", String.class, String.class)
                        .invoke(
                                null,
                                story.bot.webhook().resolve("/").toString().replaceFirst("/$", ""),
                                token);
            }

            String session = String.valueOf(told.get("session"));
            assertThat(session).startsWith("devin-");
            assertThat(told.get("second")).isEqualTo("409");
            assertThat(told.get("status")).isEqualTo("new");
            assertThat(told.get("operation")).isEqualTo(ApiStory.uuid(session));
            assertThat(told.get("operation of")).isEqualTo(told.get("finding"));
        }
    }

    private Process make(Api api, String face) throws IOException {
        Path document = Files.write(
                directory.resolve(face + ".json"),
                api.get("/" + face + "/openapi.json").bytes());
        String packages = "invokerPackage=client.%s,apiPackage=client.%s.api,modelPackage=client.%s.model"
                .formatted(face, face, face);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        GENERATOR.toString(),
                        "generate",
                        "--generator-name=java",
                        "--library=native",
                        "--input-spec=" + document,
                        "--output=" + directory.resolve(face),
                        "--global-property=apis,models,supportingFiles,modelTests=false,apiTests=false,"
                                + "modelDocs=false,apiDocs=false",
                        "--additional-properties=openApiNullable=false," + packages)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(face + ".log").toFile())
                .start();
    }

    private Path compiled() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                directory.resolve("classes").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        Path program = directory.resolve(PROGRAM + ".java");
        try (InputStream text = getClass().getResourceAsStream("/openapi/" + PROGRAM + ".java")) {
            Files.copy(Objects.requireNonNull(text), program);
        }
        arguments.add(program.toString());
        for (String face : List.of("v3", "v1")) {
            try (Stream<Path> files = Files.walk(directory.resolve(face + "/src/main/java"))) {
                files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
            }
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(exit).as("exit code of the compiler").isZero();
        return directory.resolve("classes" + File.separator);
    }
}
