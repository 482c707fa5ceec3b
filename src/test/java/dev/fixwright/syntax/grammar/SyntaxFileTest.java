package dev.fixwright.syntax.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxFileTest {
    @Test
    void rangesCountCharactersWhateverStandsBeforeThem() {
        SyntaxFile file = parse("greet.js", "const wave = '\uD83D\uDC4B é';\r\nsend(wave);\r\n");

        SyntaxNode call = file.root().all("call_expression").get(0);

        assertThat(call.text()).isEqualTo("send(wave)");
        assertThat(call.line()).isEqualTo(2);
        assertThat(call.child("function").orElseThrow().text()).isEqualTo("send");
        assertThat(call.parent().orElseThrow().kind()).isEqualTo("expression_statement");
    }

    @ParameterizedTest
    @CsvSource({
        "a.js, 'let a = <b>{c}</b>;'",
        "a.ts, 'let a: string = <string>b;'",
        "a.tsx, 'let a: string = <b>{c}</b>;'",
        "a.py, 'a = [b for b in c]'",
        "a.go, 'package a; var b = c()'"
    })
    void everyExtensionHasItsGrammar(String path, String text) {
        assertThat(parse(path, text).errors()).isZero();
    }

    @Test
    void brokenSourceHasItsErrorsCounted() {
        assertThat(parse("a.py", "def f(:\n    return 1\n").errors()).isPositive();
        assertThat(parse("a.js", "call(1").errors()).isPositive();
    }

    @Test
    void aFileOfNoKnownLanguageIsNotParsed() {
        assertThat(SyntaxFile.parse(SourceFile.of(SourcePath.of("a.txt"), "x"))).isEmpty();
    }

    @Test
    void nodesOnALineAreTheOnesThatTouchIt() {
        SyntaxFile file = parse("a.py", "first()\nsecond(1,\n       2)\nthird()\n");

        List<SyntaxNode> calls =
                file.nodesOn(3, 3).stream().filter(node -> node.is("call")).toList();

        assertThat(calls)
                .singleElement()
                .satisfies(call -> assertThat(call.text()).startsWith("second"));
    }

    @Test
    void codeThatNestsDeeperThanAnybodyWritesIsNotLookedAt() {
        String brackets = "[".repeat(900) + "]".repeat(900);

        assertThat(parse("deep.js", brackets).root().all()).hasSizeGreaterThan(900);
        assertThat(SyntaxFile.parse(file("deeper.js", "[" + brackets + brackets + "]" + "-".repeat(1_100) + "1")))
                .isEmpty();
        assertThat(SyntaxFile.parse(file("broken.js", "[".repeat(100_000)))).isEmpty();
        assertThat(SyntaxFile.parse(file("wide.js", "f(" + "1,".repeat(60_000) + "1)")))
                .isEmpty();
    }

    private static SourceFile file(String name, String text) {
        return SourceFile.of(SourcePath.of(name), text);
    }

    @Test
    void editsKeepTheFilesLayout() {
        SyntaxFile file = parse("a.js", "function f() {\r\n\tg(x);\r\n}\r\n");
        SyntaxNode statement = file.root().all("expression_statement").get(0);

        String text = file.edit()
                .insertBefore(statement, "if (!x) {", "    return;", "}")
                .patch()
                .apply(file.source().text());

        assertThat(text).isEqualTo("function f() {\r\n\tif (!x) {\r\n\t\treturn;\r\n\t}\r\n\tg(x);\r\n}\r\n");
    }

    private static SyntaxFile parse(String path, String text) {
        return SyntaxFile.parse(SourceFile.of(SourcePath.of(path), text)).orElseThrow();
    }
}
