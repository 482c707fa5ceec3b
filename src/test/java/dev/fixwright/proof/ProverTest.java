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
import java.util.List;
import org.junit.jupiter.api.Test;

class ProverTest {
    private static final SourcePath PATH = SourcePath.of("src/main/java/shop/Voucher.java");
    private static final String TEXT = """
            package shop;

            import java.util.Random;
            import javax.servlet.http.HttpServletRequest;
            import org.example.Ledger;

            class Voucher {
                int code(HttpServletRequest request, Ledger ledger) {
                    ledger.note(request.getParameter("who"));
                    return new Random().nextInt();
                }
            }
            """;

    private final Project project = new Project(new MemoryTree(List.of(SourceFile.of(PATH, TEXT))));
    private final Prover prover = new Prover(Wiring.fixers());
    private final Finding finding = Finding.at("SpotBugs", "PREDICTABLE_RANDOM", PATH, Region.line(10));

    @Test
    void holdsForAFixThatCompilesThoughLibrariesAreMissing() {
        Proof proof = prover.check(finding, fix("new Random()", "new java.security.SecureRandom()"), project);

        assertThat(proof.failure()).isEmpty();
        assertThat(proof.level()).isEqualTo(ProofLevel.CHECKED);
        assertThat(proof.steps())
                .extracting(ProofStep::name)
                .containsExactly("parses", "contained", "clean", "sink", "idempotent", "compiles");
    }

    @Test
    void refusesAFixThatDoesNotParse() {
        assertThat(failure(fix("new Random()", "new Random(")))
                .isEqualTo("src/main/java/shop/Voucher.java would no longer parse");
    }

    @Test
    void refusesAFixThatLeavesWorkForASecondRun() {
        assertThat(failure(fix("new Random()", "new  Random()"))).isEqualTo("a second run would change the code again");
    }

    @Test
    void refusesAFixThatOnlySilencesTheScanner() {
        assertThat(failure(fix("new Random().nextInt();", "new java.security.SecureRandom().nextInt(); // NOSONAR")))
                .isEqualTo("the fix would silence the scanner in src/main/java/shop/Voucher.java");
    }

    @Test
    void refusesAFixWithAnUnhandledCheckedException() {
        assertThat(failure(fix("new Random()", "java.security.SecureRandom.getInstanceStrong()")))
                .contains("would no longer compile")
                .contains("NoSuchAlgorithmException")
                .contains("line 10");
    }

    @Test
    void refusesAFixThatDeclaresANameTwice() {
        assertThat(failure(fix(
                        "return new Random()", "int seed = 1; int seed = 2; return new java.security.SecureRandom()")))
                .contains("would no longer compile")
                .contains("seed");
    }

    @Test
    void theEclipseCompilerStandsInWhereTheRuntimeHasNone() {
        SourceFile broken =
                SourceFile.of(PATH, TEXT.replace("return new Random()", "int request = 1; return new Random()"));

        var errors = new CompileCheck(new EclipseErrors(), project.tree()).newErrors(List.of(broken));

        assertThat(errors).containsOnlyKeys(PATH);
        assertThat(errors.get(PATH)).contains("request");
        assertThat(new CompileCheck(new EclipseErrors(), project.tree())
                        .newErrors(List.of(SourceFile.of(PATH, TEXT.replace("Random()", "Random(7)")))))
                .isEmpty();
    }

    @Test
    void anotherPackageOfALibraryThatIsNotAtHandIsNoNewError() {
        String client = "package shop; import okmissing.Client; class Voucher { Client client; }";
        Project calls = new Project(new MemoryTree(List.of(SourceFile.of(PATH, client))));
        CompileCheck check =
                new CompileCheck(new JavacErrors(javax.tools.ToolProvider.getSystemJavaCompiler()), calls.tree());

        String more = client.replace("class", "import okmissing.inner.Names; class");
        assertThat(check.newErrors(List.of(SourceFile.of(PATH, more)))).isEmpty();
        assertThat(check.newErrors(
                        List.of(SourceFile.of(PATH, client.replace("class", "import elsewhere.inner.Names; class")))))
                .containsOnlyKeys(PATH);
    }

    private String failure(Fix fix) {
        Proof proof = prover.check(finding, fix, project);
        assertThat(proof.level()).isEqualTo(ProofLevel.UNVERIFIED);
        return proof.failure().orElseThrow().evidence();
    }

    private static Fix fix(String before, String after) {
        int start = TEXT.indexOf(before);
        Edit edit = new Edit(start, start + before.length(), after);
        return new Fix("weakrandom", Patch.of(new FilePatch.Edited(PATH, List.of(edit))), "Test.", List.of());
    }
}
