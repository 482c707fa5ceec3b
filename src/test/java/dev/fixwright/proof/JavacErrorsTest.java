package dev.fixwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.proof.CompileErrors.CompileError;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Map;
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

    private static Map<SourcePath, List<CompileError>> errors(String parent) {
        SourceFile panel = SourceFile.of(
                SourcePath.of("src/main/java/gate/Panel.java"),
                "package gate;\n\nclass Panel extends " + parent + " {}\n");
        return new JavacErrors(ToolProvider.getSystemJavaCompiler())
                .of(List.of(KIOSK), new MemoryTree(List.of(KIOSK, panel)));
    }
}
