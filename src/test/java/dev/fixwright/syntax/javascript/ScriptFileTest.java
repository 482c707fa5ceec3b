package dev.fixwright.syntax.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.grammar.SyntaxFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "const { exec: run } = require('child_process'); run(x); | child_process.exec",
                "import { exec as run } from 'node:child_process'; run(x); | child_process.exec",
                "import * as cp from 'child_process'; cp.exec(x); | child_process.exec",
                "const cp = require('child_process'); const go = cp.exec; go(x); | child_process.exec",
                "require('child_process').exec(x); | child_process.exec",
                "const p = require('util').promisify(require('child_process').exec); p(x); | promised child_process.exec",
                "const { createPool: c } = require('mysql2/promise'); const db = c(); db.query(x); | mysql2.createPool().query",
                "function f(req) { req.query.go(x); } | ~req.query.go",
                "function exec() {} exec(x); | ~exec",
                "window.document.write(x); | document.write",
                "let db; db = require('mysql').createConnection(); db.query(x); | mysql.createConnection().query",
                "let a = require('fs'); a = 1; a.readFile(x); | ~a.readFile"
            })
    void aNameStandsForTheSameHoweverItCame(String source, String name) {
        ScriptFile file = script("a.js", source);

        assertThat(file.called(call(file, "(x)"))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "import { Pool } from 'pg'; class A { constructor(private db: Pool) {} m() { this.db.query(x); } } -> pg.Pool#.query",
                "import * as sql from 'mssql'; function f(p: sql.ConnectionPool) { p.request(x); } -> mssql.ConnectionPool#.request",
                "class A { private log = new Logger('a'); m() { this.log.info(x); } } -> Logger#.info",
                "function f(res: Response | null) { res!.send(x); } -> Response#.send"
            })
    void aTypeStandsForItsInstance(String source, String name) {
        ScriptFile file = script("a.ts", source);

        assertThat(file.called(call(file, "(x)"))).isEqualTo(name);
    }

    @Test
    void innerNamesHideOuterOnes() {
        ScriptFile file =
                script("a.js", "const a = 'one'; function f(a) { use(a); } { let a = 'two'; use2(a); } use3(a);");

        assertThat(file.texts().constant(argument(file, "use("))).isEmpty();
        assertThat(file.texts().constant(argument(file, "use2("))).contains("two");
        assertThat(file.texts().constant(argument(file, "use3("))).contains("one");
    }

    @Test
    void variablesOfFunctionsAreHoisted() {
        ScriptFile file = script("a.js", "function f() { use(a); if (b) { var a = 'late'; } } use2(a);");

        assertThat(file.bindings().binding(argument(file, "use("))).isPresent();
        assertThat(file.bindings().binding(argument(file, "use2("))).isEmpty();
    }

    @Test
    void whatIsSetAgainIsNoConstant() {
        ScriptFile file =
                script("a.js", "let a = 'x'; a += 'y'; let b = 'x'; [b] = c; let d; for (d of e) {} use(a, b, d);");

        assertThat(ScriptFile.arguments(call(file, "use(")))
                .noneMatch(argument -> file.bindings().soleValue(argument).isPresent());
    }

    @Test
    void literalsMeanWhatTheirEscapesSay() {
        ScriptFile file = script("a.js", "use('a\\n\\x41\\u0042\\u{43}\\'' + `d`);");

        assertThat(file.texts().constant(argument(file, "use("))).contains("a\nABC'd");
    }

    @Test
    void aTextHasItsPiecesInOrder() {
        ScriptFile file = script("a.js", "use('a' + b + `c${d}e` + (1 + f));");

        assertThat(Piece.of(argument(file, "use(")).stream()
                        .map(piece -> file.syntax().source().text().substring(piece.start(), piece.end())))
                .containsExactly("a", "b", "c", "${d}", "e", "(1 + f)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "const fs = require('fs');;f(); | const crypto = require('crypto'); | crypto.randomInt",
                "const { createHash } = require('crypto');;f(); | const { createHash, randomInt } = require('crypto'); | randomInt",
                "const { randomInt: n } = require('crypto');;f(); | randomInt: n | n",
                "import fs from 'fs';;f(); | import { randomInt } from 'crypto'; | randomInt",
                "import { createHash } from \"node:crypto\";;f(); | import { createHash, randomInt } from \"node:crypto\"; | randomInt",
                "import * as c from 'crypto';;f(); | * as c | c.randomInt",
                "import a from 'a';;function randomInt() {} | import { randomInt as randomInt2 } from 'crypto'; | randomInt2"
            })
    void aModuleIsLoadedAsTheFileLoadsOthers(String source, String line, String name) {
        ScriptFile file = script("a.js", source.replace(";;", ";\n\n"));
        ScriptEdits edits = edits(file);

        assertThat(edits.member("crypto", "randomInt")).isEqualTo(name);
        assertThat(applied(edits, file)).contains(line);
    }

    @Test
    void linesAreWrittenAsTheAuthorWrites() {
        ScriptFile file = script("a.js", "function f(a) {\n\tif (a) g(\"x\")\n}\n");
        ScriptEdits edits = edits(file);

        edits.before(call(file, "g("), "if (!a) {", "    h('y');", "}");

        assertThat(applied(edits, file))
                .isEqualTo("function f(a) {\n\tif (a) {\n\t\tif (!a) {\n\t\t\th(\"y\")\n\t\t}\n\t\tg(\"x\")\n\t}\n}\n");
    }

    @Test
    void anArrowWithoutBracesGetsThem() {
        ScriptFile file = script("a.js", "const f = (a) => g(a);\n");
        ScriptEdits edits = edits(file);

        edits.before(call(file, "g("), "h(a);");

        assertThat(applied(edits, file)).isEqualTo("const f = (a) => {\n    h(a);\n    return g(a);\n};\n");
    }

    @Test
    void packagesAreThoseOfTheFoldersAbove() {
        SourceFile outer = SourceFile.of(SourcePath.of("package.json"), "{\"devDependencies\":{\"a\":\"^1.2.3\"}}");
        SourceFile inner = SourceFile.of(
                SourcePath.of("web/package.json"), "{\"type\":\"module\",\"dependencies\":{\"b\":\"~22.0\"}}");
        Packages packages = Packages.of(new MemoryTree(List.of(outer, inner)), SourcePath.of("web/src/a.js"));

        assertThat(packages.has("a") && packages.has("b")).isTrue();
        assertThat(packages.major("b")).contains(22);
        assertThat(packages.isModule()).isTrue();
    }

    private static ScriptFile script(String path, String text) {
        return ScriptFile.of(
                SyntaxFile.parse(SourceFile.of(SourcePath.of(path), text)).orElseThrow());
    }

    private static ScriptEdits edits(ScriptFile file) {
        return new ScriptEdits(file, Packages.of(new MemoryTree(List.of()), SourcePath.of("a.js")));
    }

    private static String applied(ScriptEdits edits, ScriptFile file) {
        return ((FilePatch.Edited) edits.patch().get(0))
                .apply(file.syntax().source().text());
    }

    private static SyntaxNode call(ScriptFile file, String text) {
        return file.syntax().root().all("call_expression").stream()
                .filter(call -> text.endsWith("(")
                        ? call.text().startsWith(text)
                        : call.text().endsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private static SyntaxNode argument(ScriptFile file, String text) {
        return ScriptFile.arguments(call(file, text)).get(0);
    }
}
