package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs Python cases of checks and readings before and after their fix, with harmless and with hostile values. */
class PythonChecksBehaviourTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @BeforeEach
    void pythonIsHere() {
        assumeTrue(Python.isHere(), "python3 is not installed: the Python cases are not run");
    }

    @Test
    void aHostIsComparedAsAWhole() {
        changes("urlcheck/py-find", "crawler/frontier.py", """
                print(follow("https://docs.example.org/a", 1), follow("https://old.docs.example.org", 1), follow("https://x.example", 1))
                print(follow("https://evil.example/docs.example.org", 1), follow("https://docs.example.org.evil.example/", 1))
                """, "True True False\n", "True True\n", "False False\n");
        changes("urlcheck/py-several-origins", "api/cors.py", """
                import asyncio, types
                def origin(text):
                    request = types.SimpleNamespace(headers={"Origin": text} if text else {})
                    response = types.SimpleNamespace(headers={})
                    asyncio.run(allow(request, response))
                    return len(response.headers)
                print(origin("https://app.example.com"), origin("https://x.example"), origin(None))
                print(origin("https://app.example.com.evil.example"), origin("https://www.example.com@evil.example"))
                """, "1 0 0\n", "1 1\n", "0 0\n");
    }

    @Test
    void aDotInAHostStandsForADot() {
        changes("hostnameregexp/py-compiled", "gateway/origin.py", """
                print(is_ours("https://www.example.com/"), is_ours("https://example.com/"))
                print(is_ours("https://www-example.com/"))
                """, "True False\n", "True\n", "False\n");
        changes("hostnameregexp/py-from-import", "tv/stream.py", """
                print(is_stream("http://stream.example.tv/1") is not None)
                print(is_stream("http://streamXexample.tv/1") is not None)
                """, "True\n", "True\n", "False\n");
    }

    @Test
    void textIsReadAndNotRun(@TempDir Path folder) {
        String call = """
                import os, sys
                print(parse(["1", "'leek'", "[2, (3, None)]"]))
                try:
                    parse(["__import__('os').mkdir(sys.argv[2] + '/%s')" % sys.argv[3]])
                except ValueError:
                    pass
                print(os.path.isdir(sys.argv[2] + "/" + sys.argv[3]))
                """;
        String before = run("codeinjection/py-cell", "before", "office/cells.py", call, folder.toString(), "b");
        String after = run("codeinjection/py-cell", "after", "office/cells.py", call, folder.toString(), "a");

        assertThat(before).isEqualToNormalizingNewlines("[1, 'leek', [2, (3, None)]]\nTrue\n");
        assertThat(after).isEqualToNormalizingNewlines("[1, 'leek', [2, (3, None)]]\nFalse\n");
    }

    @Test
    void aFieldIsReadByItsName() {
        changes(
                "codeinjection/py-field-by-name",
                "crm/columns.py",
                """
                import types
                contact = types.SimpleNamespace(name="Ada", town="Rye")
                print(row(contact, ["name", "town"]))
                try:
                    print(row(contact, ["name.__class__.__mro__[1]"]))
                except AttributeError:
                    print("refused")
                """,
                "['Ada', 'Rye']\n",
                "[<class 'object'>]\n",
                "refused\n");
    }

    @Test
    void aRegularExpressionNeedsOnePass() {
        String call = """
                import re, time
                print(is_name("ada_7"), is_name(""), is_name("a b"))
                begun = time.monotonic()
                is_name("a" * 24 + "!")
                print("quick" if time.monotonic() - begun < 0.5 else "slow")
                """;

        assertThat(run("redos/py-nested", "after", "forms/check.py", call))
                .isEqualToNormalizingNewlines("True True False\nquick\n");
        same("redos/py-nested", "forms/check.py", "print([is_name(t) for t in ('ada_7', '', 'a b', 'a' * 9 + '!')])");
        same("redos/py-strip", "forms/clean.py", "print([clean(t) for t in (' a b \\n', '\\x1c\\u2003x', '', ' ')])");
        same("redos/py-strip-left-sum", "forms/join.py", "print(join(' a', ' b '), join('', ' '))");
    }

    @Test
    void aRangeHoldsWhatIsMeant() {
        changes(
                "characterrange/py-letters",
                "forms/user.py",
                """
                print([bool(USER.match(t)) for t in ("a1234", "Z0000", "_0001", "11234")])
                print([bool(USER.match(t)) for t in ("[1234", "^1234")])
                """,
                "[True, True, True, False]\n",
                "[True, True]\n",
                "[False, False]\n");
        same(
                "characterrange/py-comma-hyphen-dot",
                "forms/street.py",
                "print(STREET.findall('Mill-Lane 7, st. x+y/z'))");
    }

    @Test
    void aSecretStaysOutOfTheLog() {
        String call = """
                import logging
                logging.basicConfig(format="%(message)s", level=logging.DEBUG)
                print(login("ada", "s3cret"))
                """;

        assertThat(run("cleartextlogging/py-lazy", "before", "crm/login.py", call))
                .contains("ada with s3cret");
        assertThat(run("cleartextlogging/py-lazy", "after", "crm/login.py", call))
                .contains("login of ada with ***")
                .endsWith("s3cret\n");
    }

    @Test
    void aForgottenErrorIsHeardOf(@TempDir Path folder) {
        String call = """
                class Store:
                    found = []
                    def add(self, name, number):
                        self.found.append((name, number))
                with open(sys.argv[2] + "/rows.csv", "w") as table:
                    table.write("a,1\\nb,x\\nc,3\\n")
                rows(sys.argv[2] + "/rows.csv", Store())
                print(Store.found)
                """;

        assertThat(run("silentexception/py-continue", "before", "fleet/import_rows.py", call, folder.toString()))
                .isEqualToNormalizingNewlines("[('a', 1), ('c', 3)]\n");
        assertThat(run("silentexception/py-continue", "after", "fleet/import_rows.py", call, folder.toString()))
                .contains("[('a', 1), ('c', 3)]", "Ignored an error in rows", "ValueError");
    }

    @Test
    void onlyTheWebIsOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String call = """
                import sys
                try:
                    print(fetch(sys.argv[2]))
                except ValueError:
                    print("refused")
                """;

        assertThat(run(
                        "ssrf/py-urlopen",
                        "before",
                        "tools/fetch.py",
                        call,
                        secret.toUri().toString()))
                .isEqualToNormalizingNewlines("b'secret'\n");
        assertThat(run(
                        "ssrf/py-urlopen",
                        "after",
                        "tools/fetch.py",
                        call,
                        secret.toUri().toString()))
                .isEqualToNormalizingNewlines("refused\n");
    }

    @Test
    void aPathObjectStaysInItsFolder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("parts/bach"));
        Files.writeString(folder.resolve("parts/bach/air.pdf"), "air");
        Files.writeString(folder.resolve("other.pdf"), "other");
        String call = """
                import sys
                Parts.FOLDER = Path(sys.argv[2]) / "parts"
                print(Parts().read("bach", "air"))
                try:
                    print(Parts().read("..", "other"))
                except ValueError:
                    print("refused")
                """;
        String head = "__file__ = __import__('sys').argv[1]\n";

        assertThat(runAfter(
                        head, "pathtraversal/py-pathlib-assigned", "before", "notes/parts.py", call, folder.toString()))
                .isEqualToNormalizingNewlines("b'air'\nb'other'\n");
        assertThat(runAfter(
                        head, "pathtraversal/py-pathlib-assigned", "after", "notes/parts.py", call, folder.toString()))
                .isEqualToNormalizingNewlines("b'air'\nrefused\n");
    }

    @Test
    void theOutputStillGoesToItsFile(@TempDir Path folder) {
        String call = """
                import os, pathlib, sys
                os.environ["PATH"] = sys.argv[2] + os.pathsep + os.environ["PATH"]
                tool = pathlib.Path(sys.argv[2], "mysqldump")
                tool.write_text('#!/bin/sh\\necho "dump of $2"\\n')
                tool.chmod(0o700)
                os.chdir(sys.argv[2])
                print(pathlib.Path(dump("shop", "out.sql")).read_text().strip())
                dump("shop; touch %s" % sys.argv[3], "out.sql")
                print(os.path.exists(sys.argv[3]))
                """;

        assertThat(run("commandinjection/py-output-to-file", "before", "dump/nightly.py", call, folder.toString(), "b"))
                .isEqualToNormalizingNewlines("dump of shop\ndump of shop\nTrue\n");
        assertThat(run("commandinjection/py-output-to-file", "after", "dump/nightly.py", call, folder.toString(), "a"))
                .isEqualToNormalizingNewlines("dump of shop\nFalse\n");
    }

    /** The program's last line is an attack, what it prints before that stays as it was. */
    private static void changes(
            String name, String path, String program, String harmless, String succeeds, String fails) {
        assertThat(run(name, "before", path, program)).isEqualToNormalizingNewlines(harmless + succeeds);
        assertThat(run(name, "after", path, program)).isEqualToNormalizingNewlines(harmless + fails);
    }

    private static void same(String name, String path, String program) {
        String before = run(name, "before", path, program);
        assertThat(before).doesNotContain("Traceback");
        assertThat(run(name, "after", path, program)).isEqualTo(before);
    }

    /** Loads a case's file as it was or became, and runs a program that uses it. */
    private static String run(String name, String side, String path, String program, String... arguments) {
        return runAfter("", name, side, path, program, arguments);
    }

    private static String runAfter(
            String head, String name, String side, String path, String program, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = CASES.resolve(name).resolve(side).resolve(path).toString();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Python.run(head + "import sys\nexec(open(sys.argv[1]).read())\n" + program, all);
    }
}
