package dev.fixwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.cli.SarifFixes.Replacement;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.fix.Fix;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.proof.Proof;
import dev.fixwright.proof.ProofLevel;
import dev.fixwright.remediation.Remedy;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifFixesTest {
    private static final SourcePath A = SourcePath.of("A.java");
    private static final String TEXT = "class A {\n  a();\n  b();\n}\n";
    private static final Edit IMPORT = Edit.insert(0, "import x;\n");

    @Test
    void eachFixOfOnePassAppliesAlone() {
        List<String> alone = apply(
                fix("import x;\nclass A {\n  A();\n  b();\n}\n", IMPORT, new Edit(12, 13, "A")),
                fix("import x;\nclass A {\n  A();\n  B();\n}\n", IMPORT, new Edit(19, 20, "B")));

        assertThat(alone)
                .containsExactly(
                        "import x;\nclass A {\n  A();\n  b();\n}\n", "import x;\nclass A {\n  a();\n  B();\n}\n");
    }

    @Test
    void aFixThatBuildsOnAnotherBringsItAlong() {
        List<String> alone = apply(
                fix("class A {\n  xx();\n  b();\n}\n", new Edit(12, 13, "xx")),
                fix("class A {\n  xyx();\n  b();\n}\n", Edit.insert(13, "y")));

        assertThat(alone).containsExactly("class A {\n  xx();\n  b();\n}\n", "class A {\n  xyx();\n  b();\n}\n");
    }

    /** The text after each fix alone. */
    private static List<String> apply(FixReport.Fixed... fixed) {
        FixReport report = new FixReport(
                List.of(fixed),
                List.of(),
                new FixReport.Read(List.of(), List.of(), List.of(), 0),
                Map.of(A, SourceFile.of(A, TEXT)),
                new FixRequest(
                        List.of(),
                        Path.of(""),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true),
                new FixReport.Written(
                        FixReport.Target.NOTHING, 1, Optional.empty(), Optional.empty(), Optional.empty()));
        return new SarifFixes(report)
                .all().stream().map(files -> applied(files.get(A))).toList();
    }

    private static String applied(List<Replacement> replacements) {
        Lines lines = Lines.of(TEXT);
        StringBuilder text = new StringBuilder(TEXT);
        List<Replacement> backwards = new ArrayList<>(replacements);
        Collections.reverse(backwards);
        for (Replacement one : backwards) {
            Region region = one.deleted();
            text.replace(
                    lines.offset(region.startLine(), region.startColumn()),
                    lines.offset(region.endLine(), region.endColumn()),
                    one.inserted());
        }
        return text.toString();
    }

    private static FixReport.Fixed fix(String after, Edit... edits) {
        Fix fix = new Fix("w", Patch.of(new FilePatch.Edited(A, List.of(edits))), "", List.of());
        Remedy remedy = new Remedy(
                List.of(Finding.at("T", "R", A, Region.line(2))),
                fix,
                Proof.of(ProofLevel.CHECKED, List.of()),
                List.of(SourceFile.of(A, after)));
        return new FixReport.Fixed(remedy, List.of());
    }
}
