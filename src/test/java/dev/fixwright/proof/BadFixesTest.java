package dev.fixwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.fix.Fix;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixes as nobody should make them, each refused by the step that is there for it. */
class BadFixesTest {
    private static final SourcePath TILL = SourcePath.of("src/main/java/shop/Till.java");
    private static final SourcePath FLOAT = SourcePath.of("src/main/java/shop/Float.java");
    private static final String TEXT = """
            package shop;

            import java.util.Random;

            class Till {
                private final Ledger ledger = new Ledger();
                private int drawn;

                int code() {
                    ledger.open(first(1));
                    return new Random().nextInt();
                }

                int takings(int cash) {
                    drawn = cash;
                    return cash * 2;
                }

                void note(String what) {
                    ledger.write(what);
                }

                int first(int what) {
                    return second(what);
                }

                int second(int what) {
                    return what;
                }
            }
            """;
    private static final String OTHER = """
            package shop;

            class Float {
                int coins = 40;
            }
            """;
    private static final String SECURE = "new java.security.SecureRandom()";

    private final Project project =
            new Project(new MemoryTree(List.of(SourceFile.of(TILL, TEXT), SourceFile.of(FLOAT, OTHER))));
    private final Prover prover = new Prover(Wiring.fixers());
    private final List<Edit> edits = new ArrayList<>();
    private Finding finding = Finding.at("SpotBugs", "PREDICTABLE_RANDOM", TILL, Region.line(11));

    @Test
    void aFixOfTheAlertsMethodItsImportsAndAHelperHolds() {
        replace("import java.util.Random;\n", "import java.security.SecureRandom;\n");
        replace("new Random()", "generator()");
        replace(
                "    int takings",
                "    private static SecureRandom generator() {\n        return new SecureRandom();\n    }\n\n    int takings");

        Proof proof = prover.check(finding, fix(), project);

        assertThat(proof.failure()).isEmpty();
        assertThat(evidence(proof, "contained"))
                .isEqualTo("6 lines changed in one file, all in imports, method code and the new method generator");
        assertThat(evidence(proof, "sink")).isEqualTo("nextInt is still called");
        assertThat(evidence(proof, "clean"))
                .isEqualTo("nothing that is added silences a scanner or looks like a secret");
    }

    @Test
    void aFixMayChangeAFieldThatTheAlertsCodeUses() {
        replace("new Random()", SECURE);
        replace("ledger = new Ledger()", "ledger = new Ledger(1)");

        assertThat(evidence(check(fix()), "contained")).endsWith("all in method code and field ledger");
    }

    @Test
    void refusesAFixThatChangesAnotherMethod() {
        replace("new Random()", SECURE);
        replace("cash * 2", "cash * 3");

        assertThat(failure("contained"))
                .isEqualTo(
                        "the fix would also change method takings in src/main/java/shop/Till.java, which has nothing to"
                                + " do with the code of the alert");
    }

    @Test
    void aFixMayChangeWhatTheAlertsCodeLeadsTo() {
        replace("new Random()", SECURE);
        replace("return what;", "return what + 1;");

        assertThat(evidence(check(fix()), "contained")).endsWith("all in method code and method second");
    }

    @Test
    void aFixMaySayThatItChangesAnotherMethod() {
        replace("new Random()", SECURE);
        replace("cash * 2", "cash * 3");

        assertThat(evidence(check(fix().changing("takings")), "contained")).endsWith("method code and method takings");
    }

    @Test
    void refusesAFixThatAddsAMethodThatNothingUses() {
        replace("new Random()", SECURE);
        replace("    int takings", "    void extra() {}\n\n    int takings");

        assertThat(failure("contained")).startsWith("the fix would also change method extra in ");
    }

    @Test
    void refusesAFixOfAnotherFile() {
        replace("new Random()", SECURE);
        int at = OTHER.indexOf("40");
        Fix both = fix(new FilePatch.Edited(FLOAT, List.of(new Edit(at, at + 2, "50"))));

        assertThat(failure("contained", prover.check(finding, both, project)))
                .startsWith(
                        "the fix would also change field coins in src/main/java/shop/Float.java, which has nothing");
    }

    @Test
    void refusesAFixThatIsLongerThanThePolicyAllows() {
        replace("return new Random()", "int a = 1;\n        int b = 2;\n        return " + SECURE);

        assertThat(failure("contained", prover.allowing(3).check(finding, fix(), project)))
                .isEqualTo("the fix adds and removes 4 lines, and the policy allows 3 (limits.max-changed-lines)");
        assertThat(prover.allowing(4).check(finding, fix(), project).failure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "app/till.py | def code():\\n    return draw(1)\\n\\ndef takings():\\n    return 2\\n | 2 | function takings",
                "app/till.py | class Till:\\n    def code(self):\\n        return draw(1)\\n    def takings(self):\\n        return 2\\n | 3 | method takings",
                "till.js | function code() { return draw(1); }\\nfunction takings() { return 2; }\\n | 1 | function takings",
                "till.js | app.get('/code', () => draw(1));\\napp.get('/takings', () => 2);\\n | 1 | statement on line 2",
                "till.ts | export class Till {\\n  code() { return draw(1); }\\n  takings(): number { return 2; }\\n}\\n | 2 | method takings",
                "till.go | package till\\n\\nfunc code() int { return draw(1) }\\n\\nfunc takings() int { return 2 }\\n | 3 | function takings",
                "Till.cs | namespace Shop;\\nclass Till {\\n  int Code() { return Draw(1); }\\n  int Takings() { return 2; }\\n}\\n | 3 | method Takings",
                "till.rb | class Till\\n  def code\\n    draw(1)\\n  end\\n  def takings\\n    2\\n  end\\nend\\n | 3 | method takings",
                "main.tf | resource \"a\" \"code\" {\\n  n = 1\\n}\\nresource \"a\" \"takings\" {\\n  n = 2\\n}\\n | 2 | resource a.takings",
                ".github/workflows/w.yml | on: push\\njobs:\\n  code:\\n    runs-on: a\\n  takings:\\n    runs-on: b2\\n | 4 | job takings",
                "app.properties | code=1\\ntakings=2\\n | 1 | setting takings",
                "Dockerfile | FROM a AS code\\nRUN draw 1\\nFROM b AS takings\\nRUN run 2\\n | 2 | stage takings",
            })
    void refusesAFixOfAnotherDeclarationInEveryLanguage(String path, String text, int line, String stranger) {
        String code = text.replace("\\n", "\n");
        SourceFile file = SourceFile.of(SourcePath.of(path), code);
        int at = code.lastIndexOf('2');
        Fix fix = new Fix(
                "weakrandom",
                Patch.of(new FilePatch.Edited(file.path(), List.of(new Edit(at, at + 1, "3")))),
                "Test.",
                List.of());

        Proof proof = prover.check(
                Finding.at("Test", "rule", file.path(), Region.line(line)),
                fix,
                new Project(new MemoryTree(List.of(file))));

        assertThat(failure("contained", proof))
                .isEqualTo("the fix would also change " + stranger + " in " + path
                        + ", which has nothing to do with the code of the alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// NOSONAR",
                "// nosemgrep: rule",
                "// #nosec G404",
                "// lgtm[java/insecure-randomness]",
                "// codeql[java/insecure-randomness]",
                "// noinspection All",
                "// eslint-disable-line",
                "/* checkov:skip=CKV_1 */",
                "// # noqa: S311",
                "// trivy:ignore:AVD-1",
                "// tfsec:ignore:x",
                "// kics-scan ignore-line",
                "// hadolint ignore=DL3008",
                "// zizmor: ignore[unpinned]",
                "// rubocop:disable Security",
                "// nolint:gosec",
                "// #pragma warning disable CA5394",
                "// NOPMD",
            })
    void refusesAFixThatSilencesAScanner(String comment) {
        replace("new Random().nextInt();", SECURE + ".nextInt(); " + comment);

        assertThat(failure("clean")).isEqualTo("the fix would silence the scanner in src/main/java/shop/Till.java");
    }

    @Test
    void refusesAFixThatTellsAScannerNotToLook() {
        replace("new Random()", SECURE);
        SourcePath ignored = SourcePath.of("Random/.semgrepignore");

        assertThat(failure(
                        "clean",
                        prover.check(
                                finding,
                                fix(new FilePatch.Created(ignored, "src/\n")).changing(".semgrepignore"),
                                project)))
                .isEqualTo("the fix would silence the scanner in Random/.semgrepignore");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-----BEGIN RSA PRIVATE KEY----- | a private key",
                "ghp_0123456789abcdefABCDEF0123456789abcd | a token of GitHub",
                "AKIAIOSFODNN7EXAMPLE | a key of AWS",
                "xoxb-123456789012-abcdefABCDEF | a token of Slack",
                "jdbc:postgres://till:s3cr3t9@db/shop | an address with a password in it",
                "https://till:hunter2@shop.example | an address with a password in it",
            })
    void refusesAFixThatAddsASecret(String secret, String what) {
        replace("return new Random()", "String s = \"" + secret + "\";\n        return " + SECURE);

        assertThat(failure("clean")).isEqualTo("the fix would add " + what + " to src/main/java/shop/Till.java");
    }

    @Test
    void refusesAFixThatGivesASecretItsValue() {
        replace("return new Random()", "String password = \"q7Zk29vBx1Lm\";\n        return " + SECURE);

        assertThat(failure("clean"))
                .isEqualTo("the fix would add what looks like a secret to src/main/java/shop/Till.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"String password = System.getenv(\"TILL_PASSWORD2\");", "String token = \"authenticity_token\";"
            })
    void theNameOfASecretIsNone(String line) {
        replace("return new Random()", line + "\n        return " + SECURE);

        assertThat(check(fix()).failure()).isEmpty();
    }

    @Test
    void refusesAFixThatDeletesWhatTheAlertPointsAt() {
        finding = Finding.at("SpotBugs", "PREDICTABLE_RANDOM", TILL, Region.line(10));
        replace("        ledger.open(first(1));\n", "");

        assertThat(failure("sink")).isEqualTo("the fix would only delete the calls of first, open");
        assertThat(evidence(check(fix().deleting()), "sink"))
                .isEqualTo("first, open are no longer called: that is the fix");
    }

    @Test
    void refusesAFixThatPutsAPlainValueInThePlaceOfACallByDeletingIt() {
        replace("new Random().nextInt()", "0");

        assertThat(evidence(check(fix()), "sink")).isEqualTo("Random, nextInt make way for code that calls nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ledger.open(first(1)); | // ledger.open(first(1)); | the fix would only delete the calls of first, open",
                "ledger.open(first(1)); | /* ledger.open(first(1)); */ | the fix would only delete the calls of first, open",
            })
    void refusesAFixThatTurnsTheCallIntoAComment(String before, String after, String reason) {
        finding = Finding.at("SpotBugs", "PREDICTABLE_RANDOM", TILL, Region.line(10));
        replace(before, after);

        assertThat(failure("sink")).isEqualTo(reason);
    }

    @Test
    void refusesAFixThatOpensACommentOverSeveralLines() {
        replace("ledger.open(first(1));", "/* ledger.open(first(1));");
        replace("return new Random().nextInt();", "*/ return 0;");

        assertThat(failure("sink")).isEqualTo("the fix would turn code into a comment");
    }

    @Test
    void refusesAFixThatLeavesWorkForASecondRun() {
        replace("new Random()", "new  Random()");

        assertThat(failure("idempotent")).isEqualTo("a second run would change the code again");
    }

    @Test
    void saysWhyASecondRunChangesNothing() {
        replace("new Random()", SECURE);

        assertThat(evidence(check(fix()), "idempotent"))
                .isEqualTo("a second run changes nothing: the numbers already come from SecureRandom");
    }

    @Test
    void refusesAFixThatDoesNotParse() {
        replace("new Random()", "new Random(");

        assertThat(failure("parses")).isEqualTo("src/main/java/shop/Till.java would no longer parse");
    }

    private void replace(String before, String after) {
        int start = TEXT.indexOf(before);
        edits.add(new Edit(start, start + before.length(), after));
    }

    private Fix fix(FilePatch... more) {
        List<FilePatch> files = new ArrayList<>(List.of(more));
        files.add(new FilePatch.Edited(TILL, edits));
        return new Fix("weakrandom", new Patch(files), "Test.", List.of());
    }

    /** What is known without the compiler, which has tests of its own. */
    private Proof check(Fix fix) {
        return prover.check(List.of(new Prover.Candidate(finding, fix)), fix.patch(), project)
                .get(0);
    }

    private String failure(String step) {
        return failure(step, check(fix()));
    }

    private static String failure(String step, Proof proof) {
        assertThat(proof.level()).isEqualTo(ProofLevel.UNVERIFIED);
        ProofStep failure = proof.failure().orElseThrow();
        assertThat(failure.name()).isEqualTo(step);
        return failure.evidence();
    }

    private static String evidence(Proof proof, String step) {
        return proof.steps().stream()
                .filter(one -> one.name().equals(step))
                .findFirst()
                .orElseThrow()
                .evidence();
    }
}
