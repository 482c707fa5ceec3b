package dev.fixwright.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class YamlFileTest {
    private static YamlFile file(String text) {
        return YamlFile.parse(SourceFile.of(SourcePath.of("a.yml"), text));
    }

    private static YamlNode root(String text) {
        return file(text).document().orElseThrow();
    }

    @Test
    void rangesAreThoseOfTheText() {
        YamlNode root = root("a: 1 # one\nb: |\n  x\n  y\n\nc: {d: 'e', f}\ng: &h \"i\"\n\uD83D\uDE00: j\n");

        assertThat(root.get("a").orElseThrow().text()).isEqualTo("1");
        assertThat(root.get("b").orElseThrow().text()).isEqualTo("|\n  x\n  y");
        assertThat(root.get("c").orElseThrow().text()).isEqualTo("{d: 'e', f}");
        assertThat(root.get("c", "d").orElseThrow().text()).isEqualTo("'e'");
        assertThat(root.get("g").orElseThrow().text()).isEqualTo("\"i\"");
        assertThat(root.get("\uD83D\uDE00").orElseThrow().text()).isEqualTo("j");
        assertThat(root.text()).endsWith("\uD83D\uDE00: j");
    }

    @Test
    void anAliasHoldsWhatItStandsFor() {
        YamlNode root = root("a: &x {b: c}\nd: *x\n");

        assertThat(root.text("d", "b")).isEqualTo("c");
        assertThat(root.get("d").orElseThrow().isAlias()).isTrue();
        YamlNode shared = root.get("a", "b").orElseThrow();
        assertThat(root.file().shared(shared.start(), shared.end())).isPresent();
    }

    @Test
    void severalDocumentsStandSideBySide() {
        assertThat(file("a: 1\n---\nb: 2\n...\n---\n# nothing\n").documents()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void placeholdersOfTemplatesAreReadAsWords() {
        YamlFile chart = file(
                "a: {{ .Values.a }}\n{{- if .Values.b }}\nb:\n  {{- toYaml .Values.b | nindent 2 }}\n{{- end }}\nc: x-{{ .c }}\n");

        assertThat(chart.errors()).isZero();
        assertThat(chart.document().orElseThrow().get("a").orElseThrow().text()).isEqualTo("{{ .Values.a }}");
        assertThat(chart.document().orElseThrow().get("c").orElseThrow().text()).isEqualTo("x-{{ .c }}");
    }

    @Test
    void expressionsOfWorkflowsAreText() {
        assertThat(root("if: ${{ github.ref == 'a' }}\n").text("if")).isEqualTo("${{ github.ref == 'a' }}");
    }

    @Test
    void brokenTextHasNoDocumentsAndTheLineWhereItBreaks() {
        YamlFile broken = file("a: 1\nb: [\nc: }\n");

        assertThat(broken.documents()).isEmpty();
        assertThat(broken.errors()).isOne();
        assertThat(broken.brokenLine()).isGreaterThan(1);
    }

    @Test
    void filesThatMultiplyOrNestThemselvesEndQuickly() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]%n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(file(bomb.toString()).errors()).isZero();
            assertThat(file("[".repeat(100_000)).errors()).isOne();
            assertThat(file("a: {".repeat(100_000)).errors()).isOne();
            assertThat(file("- ".repeat(100_000)).errors()).isOne();
            assertThat(file("x: &x [*x]\n").errors()).isZero();
            assertThat(file("{{".repeat(50_000)).errors()).isOne();
        });
    }
}
