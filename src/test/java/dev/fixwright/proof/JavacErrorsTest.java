package dev.fixwright.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.proof.CompileErrors.CompileError;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class JavacErrorsTest {
    private static final SourceFile KIOSK = SourceFile.of(SourcePath.of("src/main/java/gate/Kiosk.java"), """
            package gate;

            class Kiosk {
                void open(Panel panel) {
                    panel.setVisible(true);
                }
            }
            """);

    @Test
    void knowsTheModulesThatOnlyANeighbourNames() {
        assertThat(errors("javax.swing.JPanel")).isEmpty();
    }

    @Test
    void tellsWhatTheNeighbourLacks() {
        assertThat(errors("java.util.ArrayList<String>")).containsOnlyKeys(KIOSK.path());
    }

    @Test
    void passesOnThatAFileCouldNotBeRead() {
        UncheckedIOException unread = new UncheckedIOException(new IOException("no answer"));
        SourceTree tree = new SourceTree() {
            @Override
            public Set<SourcePath> paths() {
                return Set.of(KIOSK.path(), SourcePath.of("src/main/java/gate/Panel.java"));
            }

            @Override
            public Optional<SourceFile> read(SourcePath path) {
                throw unread;
            }
        };

        assertThatThrownBy(() -> new JavacErrors(ToolProvider.getSystemJavaCompiler()).of(List.of(KIOSK), tree))
                .isSameAs(unread);
    }

    private static Map<SourcePath, List<CompileError>> errors(String parent) {
        SourceFile panel = SourceFile.of(
                SourcePath.of("src/main/java/gate/Panel.java"),
                "package gate;\n\nclass Panel extends " + parent + " {}\n");
        return new JavacErrors(ToolProvider.getSystemJavaCompiler())
                .of(List.of(KIOSK), new MemoryTree(List.of(KIOSK, panel)));
    }
}
