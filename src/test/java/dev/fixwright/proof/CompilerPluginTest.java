package dev.fixwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.fix.Javac;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository that brings a plug-in of the compiler along, with the program run in its folder. */
class CompilerPluginTest {
    private static final SourceFile PLUGIN = SourceFile.of(SourcePath.of("Plugin.java"), """
            public class Plugin implements com.sun.source.util.Plugin {
                public Plugin() {
                    System.out.print("plug-in ");
                }

                public String getName() {
                    return "plugin";
                }

                public void init(com.sun.source.util.JavacTask task, String... arguments) {}
            }
            """);
    private static final SourceFile BROKEN = SourceFile.of(SourcePath.of("Gate.java"), "class Gate { int open = ; }\n");

    @TempDir
    Path repository;

    @Test
    void noneOfTheRepositoryIsRun() throws Exception {
        Files.write(
                repository.resolve("Plugin.class"),
                Javac.classes(List.of(PLUGIN)).get("Plugin"));
        Path services = Files.createDirectories(repository.resolve("META-INF/services"));
        Files.writeString(services.resolve("com.sun.source.util.Plugin"), "Plugin\n");
        String classPath = Stream.of(JavacErrors.class, CompilerPluginTest.class)
                .map(type -> Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        InRepository.class.getName())
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("[Gate.java]");
    }

    /** Prints the files that have errors. */
    static final class InRepository {
        private InRepository() {}

        public static void main(String[] arguments) {
            System.out.print(new JavacErrors(ToolProvider.getSystemJavaCompiler())
                    .of(List.of(BROKEN), new MemoryTree(List.of(BROKEN)))
                    .keySet());
        }
    }
}
