package dev.fixwright.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Python application that Bandit scans: fixed, compiled, scanned again; then its own tests, and attacks on it. */
class ScannedPythonTest {
    private static PythonTrial trial;

    @BeforeAll
    static void tryTheApplication(@TempDir Path folder) {
        assumeTrue(Bandit.isHere(), "python3 with Bandit is not installed: no Python application is scanned");
        trial = PythonTrial.of(Path.of("src/test/resources/applications/vegbox"), folder);
        System.out.println(trial.table());
    }

    @Test
    void everyFileStillCompiles() {
        String all = "import compileall, sys; print(compileall.compile_dir('.', quiet=1, force=True, legacy=True))";

        assertThat(Bandit.python(trial.after(), "-c", all)).isEqualToIgnoringNewLines("True");
    }

    @Test
    void nineOfTenAlertsAtWeaknessesAreGoneAndNoneIsNew() {
        assertThat(trial.added()).isEmpty();
        assertThat(trial.alerts()).hasSizeGreaterThan(400);
        assertThat(trial.share()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void whatNoRuleOfBanditLooksForIsFixedToo() {
        assertThat(trial.others()).isEqualTo(List.of());
    }

    @Test
    void itsOwnTestsStillPass() {
        assumeTrue(Bandit.has("defusedxml"), "defusedxml is not installed: the application's own tests are not run");

        assertThat(ownTests(trial.before())).isEqualTo("64 0 0\n");
        assertThat(ownTests(trial.after())).isEqualTo("64 0 0\n");
    }

    private static String ownTests(Path folder) {
        return Bandit.python(folder, "-c", """
                import io, logging, unittest
                logging.disable(logging.CRITICAL)
                suite = unittest.defaultTestLoader.discover("tests", top_level_dir=".")
                result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
                print(result.testsRun, len(result.failures), len(result.errors))
                """);
    }

    @Test
    void aQuoteNoLongerEndsAStatement() {
        changes("""
                from warehouse import articles, db, staff
                barn = db.connect()
                staff.hire(barn, "mia", "4711")
                articles.Articles(barn).add("11", "Leek")
                print(staff.login(barn, "mia", "4711"), articles.Articles(barn).by_name("Lee"))
                """, """
                print(staff.login(barn, "mia", "' OR '1'='1"))
                print(articles.Articles(barn).by_name("' UNION SELECT name, pin FROM staff --"))
                """, "picker\n[('11', 'Leek'), ('mia', '4711')]\n", "None\n[]\n");
    }

    @Test
    void aSemicolonNoLongerBeginsAnotherCommand() {
        changes("""
                import os, pathlib, tempfile
                from tools import cleanup
                from warehouse import backup
                folder = tempfile.mkdtemp()
                pathlib.Path(folder, "a.txt").write_text("leek")
                os.chdir(folder)
                backup.pack("a.txt", "a.tgz")
                print(os.path.exists("a.tgz"), int(cleanup.sizes("a.txt")) > 0)
                """, """
                try:
                    cleanup.sizes("a.txt; touch owned")
                except Exception:
                    pass
                backup.pack("a.txt; touch owned2", "b.tgz")
                print(os.path.exists("owned"), os.path.exists("owned2"))
                """, "True True\n", "False False\n");
    }

    @Test
    void textThatIsReadIsNotRun() {
        changes("""
                import os, tempfile
                from common import config, csvdata
                os.chdir(tempfile.mkdtemp())
                open("site.yml", "w").write("week_starts: friday")
                print(config.load("site.yml")["week_starts"], csvdata.settings("boxes,3"))
                """, """
                open("evil.yml", "w").write("a: !!python/object/apply:os.mkdir [yaml]")
                for attack in (lambda: config.load("evil.yml"), lambda: csvdata.settings("a,\\"__import__('os').mkdir('csv')\\"")):
                    try:
                        attack()
                    except Exception:
                        pass
                print(os.path.isdir("yaml"), os.path.isdir("csv"))
                """, "True True\n", "False False\n");
    }

    @Test
    void entitiesDoNotGrow() {
        assumeTrue(Bandit.has("defusedxml"), "defusedxml is not installed: no entity is tried");
        changes("""
                from common import xmlfeed
                print(xmlfeed.read_prices("<p><article no='1'><cents>5</cents></article></p>"))
                """, """
                bomb = "<!DOCTYPE p [<!ENTITY a '1'><!ENTITY b '&a;&a;&a;'>]><p><article no='1'><cents>&b;&b;</cents></article></p>"
                try:
                    print(xmlfeed.read_prices(bomb))
                except Exception:
                    print("refused")
                """, "{'1': 111111}\n", "refused\n");
    }

    @Test
    void filesOutsideTheFolderStayOutOfReach() {
        changes("""
                import os, pathlib, tempfile
                from growers.notes import attachments
                os.chdir(tempfile.mkdtemp())
                pathlib.Path("secret.txt").write_text("secret")
                pathlib.Path("notes").mkdir()
                pathlib.Path("notes/a.txt").write_text("text")
                attachments.STORE = "notes"
                print(attachments.read("a.txt"))
                """, """
                try:
                    print(attachments.read("../secret.txt"))
                except ValueError:
                    print("refused")
                """, "b'secret'\n", "refused\n");
    }

    @Test
    void archivesStayInTheirFolder() {
        assumeTrue(Bandit.knowsFilters(), "every Python here is too old to filter archives: none is unpacked");
        changes(Bandit::filteringPython, """
                import io, os, pathlib, tarfile, tempfile
                from common import archives
                os.chdir(tempfile.mkdtemp())
                pathlib.Path("photos").mkdir()
                pathlib.Path("photos/a.jpg").write_text("picture")
                with tarfile.open("good.tar", "w") as tar:
                    tar.add("photos/a.jpg", "a.jpg")
                print(archives.unpack_tar("good.tar", tempfile.mkdtemp()))
                """, """
                with tarfile.open("evil.tar", "w") as tar:
                    entry = tarfile.TarInfo("../slipped.txt")
                    entry.size = 2
                    tar.addfile(entry, io.BytesIO(b"hi"))
                try:
                    archives.unpack_tar("evil.tar", "photos")
                except Exception:
                    pass
                print(os.path.exists("slipped.txt"))
                """, "True\n", "False\n");
    }

    @Test
    void tokensCannotBeForetold() {
        changes("""
                import random
                from common import tokens
                from jobs import labels
                print(len(tokens.link_token()), len(tokens.short_code()), list(labels.pickup_codes(["a"])))
                """, """
                def draw():
                    random.seed(7)
                    return tokens.link_token(), tokens.short_code(), labels.pickup_codes(["a", "b", "c"])
                print(draw() == draw())
                """, "True\n", "False\n");
    }

    /** Runs a program before and after: its harmless part says the same, its attack succeeds and then fails. */
    /** Runs Python in a folder. */
    private interface Runner {
        String run(Path folder, String... arguments);
    }

    private static void changes(String harmless, String attack, String succeeded, String failed) {
        changes(Bandit::python, harmless, attack, succeeded, failed);
    }

    private static void changes(Runner python, String harmless, String attack, String succeeded, String failed) {
        String before = python.run(trial.before(), "-c", harmless);
        assertThat(before).isNotEmpty();
        assertThat(python.run(trial.after(), "-c", harmless)).isEqualTo(before);
        assertThat(python.run(trial.before(), "-c", harmless + attack)).isEqualTo(before + succeeded);
        assertThat(python.run(trial.after(), "-c", harmless + attack)).isEqualTo(before + failed);
    }

    @Test
    void theApplicationIsLargeAndItsFilesDiffer() throws Exception {
        try (var walk = Files.walk(trial.before())) {
            assertThat(walk.filter(file -> file.toString().endsWith(".py"))).hasSizeGreaterThanOrEqualTo(150);
        }
    }
}
