package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs Python cases before and after their fix, with harmless and with hostile values. */
class PythonBehaviourTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @BeforeEach
    void pythonIsHere() {
        assumeTrue(Python.isHere(), "python3 is not installed: the Python cases are not run");
    }

    @Test
    void boundValuesFindTheSameBooksAndNoOthers(@TempDir Path folder) {
        String library = """
                import sqlite3, sys
                database = sys.argv[2] + "/library.db"
                connection = sqlite3.connect(database)
                connection.execute("CREATE TABLE IF NOT EXISTS books (title, author, year INTEGER, shelf, room)")
                connection.execute("DELETE FROM books")
                connection.execute("INSERT INTO books VALUES ('Herons', 'Blue', 1999, 'A1', 'X'), ('Owls', 'Grey', 2001, 'B2', 'Y')")
                connection.commit()
                print(search(database, author="Blue"), search(database, year="2001"), search(database, shelf="B"))
                print(search(database, author="' OR '1'='1"))
                """;

        String before =
                run("sqlinjection/py-growing-text", "before", "library/catalogue.py", library, folder.toString());
        String after = run("sqlinjection/py-growing-text", "after", "library/catalogue.py", library, folder.toString());

        assertThat(before).isEqualToNormalizingNewlines("""
                [('Herons',)] [('Owls',)] [('Owls',)]
                [('Herons',), ('Owls',)]
                """);
        assertThat(after).isEqualToNormalizingNewlines("""
                [('Herons',)] [('Owls',)] [('Owls',)]
                []
                """);
    }

    @Test
    void programsGetEachValueAsOneArgument(@TempDir Path folder) throws IOException {
        Path tool = Files.writeString(folder.resolve("whois"), "#!/bin/sh\necho \"asked for $1\"\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
        String call = """
                import os, sys
                os.environ["PATH"] = sys.argv[2] + os.pathsep + os.environ["PATH"]
                print(lookup("example.org"))
                print(lookup("example.org; echo owned"))
                """;

        assertThat(run("commandinjection/py-popen-read", "before", "net/lookup.py", call, folder.toString()))
                .isEqualToNormalizingNewlines("asked for example.org\nasked for example.org\nowned\n");
        assertThat(run("commandinjection/py-popen-read", "after", "net/lookup.py", call, folder.toString()))
                .isEqualToNormalizingNewlines("asked for example.org\nasked for example.org; echo owned\n");
    }

    @Test
    void pathsStayInTheirFolder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("notes/smith"));
        Files.writeString(folder.resolve("notes/smith/call.txt"), "call back");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        String call = """
                import sys
                notes = Notes(sys.argv[2] + "/notes")
                print(notes.read("smith", "call"))
                try:
                    print(notes.read("..", "secret"))
                except ValueError:
                    print("refused")
                """;

        assertThat(run("pathtraversal/py-assigned", "before", "erp/notes.py", call, folder.toString()))
                .isEqualToNormalizingNewlines("call back\nsecret\n");
        assertThat(run("pathtraversal/py-assigned", "after", "erp/notes.py", call, folder.toString()))
                .isEqualToNormalizingNewlines("call back\nrefused\n");
    }

    @Test
    void regularExpressionsTakeValuesAsTheyStand(@TempDir Path folder) {
        String call = """
                log = "10:01 ann: in\\n10:02 bob: out"
                print(lines(log, "ann"))
                print(lines(log, ".*"))
                """;

        assertThat(run("regexinjection/py-fstring", "before", "logs/filter.py", call, folder.toString()))
                .isEqualToNormalizingNewlines("['10:01 ann: in']\n['10:01 ann: in', '10:02 bob: out']\n");
        assertThat(run("regexinjection/py-fstring", "after", "logs/filter.py", call, folder.toString()))
                .isEqualToNormalizingNewlines("['10:01 ann: in']\n[]\n");
    }

    /** Loads a case's file as it was or became, and runs a program that uses it. */
    private static String run(String name, String side, String path, String program, String folder) {
        String file = CASES.resolve(name).resolve(side).resolve(path).toString();
        return Python.run("import sys\nexec(open(sys.argv[1]).read())\n" + program, file, folder);
    }
}
