package dev.fixwright.syntax.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.java.StringParts.Choice;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StringPartsTest {
    @Test
    void readsConcatenationsAndNumbersBeforeThem() {
        assertThat(shown("use(\"a\" + x + 'c' + 1);")).isEqualTo("a{x}c1");
        assertThat(shown("use(n + 1 + \"a\");")).isEqualTo("{n + 1}a");
        assertThat(shown("use((\"a\" + x).concat(y).trim());")).isEqualTo("a{x}{y}");
    }

    @Test
    void readsFormats() {
        assertThat(shown("use(String.format(\"a '%s' 5%% %d\", x, n));")).isEqualTo("a '{x}' 5% {n}");
        assertThat(shown("use(\"%2$s-%1$s\".formatted(x, y));")).isEqualTo("{y}-{x}");
        assertThat(shown("use(java.text.MessageFormat.format(\"a ''{0}''\", x));"))
                .isEqualTo("a '{x}'");
        assertThat(shown("use(String.format(\"%05d\", n));")).isEqualTo("{String.format(\"%05d\", n)}");
    }

    @Test
    void followsAVariableThroughItsStatements() {
        String body = "String s = \"a\"; s += x; s = s + \"b\"; use(s);";
        assertThat(shown(body)).isEqualTo("a{x}b");
        assertThat(parts(body).isLinear()).isTrue();
    }

    @Test
    void forgetsWhatAnAssignmentReplaced() {
        assertThat(shown("String s = \"a\" + x; use(s.length()); s = \"b\" + y; use(s);"))
                .isEqualTo("b{y}");
        assertThat(
                        shown(
                                "StringBuilder b = new StringBuilder(\"a\" + x); b.setLength(0); b.append(y); use(b.toString());"))
                .isEqualTo("{y}");
    }

    @Test
    void marksWhatIsConditionalOrRepeated() {
        StringParts conditional = parts("String s = \"a\"; if (n > 0) s += x; use(s);");
        assertThat(conditional.isLinear()).isFalse();
        assertThat(conditional.steps().get(1).conditional()).isTrue();
        StringParts repeated = parts("StringBuilder b = new StringBuilder(); for (String o : list)"
                + " { b.append(\"'\").append(o).append(\"',\"); } b.setLength(b.length() - 1); use(b.toString());");
        assertThat(repeated.steps().get(1).repeated()).isTrue();
        assertThat(repeated.obstacle()).isEmpty();
    }

    @Test
    void readsBuildersInOneExpression() {
        assertThat(shown("use(new StringBuilder(\"a\").append(x).append('\\'').append(n).toString());"))
                .isEqualTo("a{x}'{n}");
    }

    @Test
    void readsConstantsOfOtherClassesAndChoices() {
        assertThat(shown("use(\"a\" + Names.TABLE + (n > 0 ? \"ASC\" : \"DESC\"));"))
                .isEqualTo("aUSERS[ASC|DESC]");
        assertThat(shown("String d = \"up\"; if (n > 1) { d = \"down\"; } use(\"go \" + d + x);"))
                .isEqualTo("go [up|down]{x}");
    }

    @Test
    void saysWhatStandsInTheWay() {
        assertThat(parts("StringBuilder b = new StringBuilder(); fill(b); use(b.toString());")
                        .obstacle())
                .hasValue("`b` is handed to code that may add to it");
        assertThat(parts("String s = \"\"; while (n > 0) { s += x; use(s); }").obstacle())
                .hasValue("`s` is built up over several rounds of a loop");
    }

    @Test
    void mapsEscapesAndTextBlocksToTheirPlaces() {
        String source =
                source("use(\"a\\\"b\\u0027\" + \"\"\"\n            it's\n              b\\tc\n            \"\"\");");
        for (Part part : parts(file(source)).parts()) {
            Text text = (Text) part;
            for (int i = 0; i < text.value().length(); i++) {
                char written = source.charAt(text.offset(i));
                assertThat(written == text.value().charAt(i) || written == '\\' || written == '\n')
                        .isTrue();
            }
        }
        assertThat(shown("use(\"a\\\"b\\u0027\");")).isEqualTo("a\"b'");
    }

    private static String shown(String body) {
        StringParts parts = parts(body);
        assertThat(parts.obstacle()).isEmpty();
        return parts.parts().stream().map(StringPartsTest::shown).collect(Collectors.joining());
    }

    private static String shown(Part part) {
        if (part instanceof Text text) {
            return text.value();
        }
        return part instanceof Choice choice ? "[" + String.join("|", choice.values()) + "]" : "{" + part.node() + "}";
    }

    private static StringParts parts(String body) {
        return parts(file(source(body)));
    }

    private static StringParts parts(JavaFile file) {
        List<MethodCallExpr> uses = file.unit()
                .findAll(MethodCallExpr.class, call -> call.getNameAsString().equals("use"));
        return StringParts.of(file, uses.get(uses.size() - 1).getArgument(0));
    }

    private static String source(String body) {
        return "class A { void a(String x, String y, int n, java.util.List<String> list) { " + body + " } }";
    }

    private static JavaFile file(String source) {
        SourcePath path = SourcePath.of("A.java");
        SourceFile names =
                SourceFile.of(SourcePath.of("Names.java"), "class Names { static final String TABLE = \"USERS\"; }");
        Project project = new Project(new MemoryTree(List.of(SourceFile.of(path, source), names)));
        return project.java(path).orElseThrow();
    }
}
