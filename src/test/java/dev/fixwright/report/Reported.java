package dev.fixwright.report;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Severity;
import dev.fixwright.finding.Weakness;
import dev.fixwright.fix.Fix;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.proof.Proof;
import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.proof.ProofStep;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One fix to write about, plain or with hostile text in every place that a stranger fills. */
final class Reported {
    private static final CommitId HEAD = new CommitId("89abcdef0123456789abcdef0123456789abcdef");

    private Reported() {}

    static ProposedFix plain() {
        return fix(
                "src/main/java/com/acme/account/ResetTokens.java",
                "java/insecure-randomness",
                "CodeQL",
                "Potential Insecure randomness due to a `Math.random()` source.");
    }

    static ProposedFix hostile(String text) {
        String name = text.replace('/', '-').replaceAll("\\p{Cntrl}|\\\\", "");
        String path = "src/" + name.substring(0, Math.min(name.length(), 4_000)) + ".java";
        return fix(path, text, text, text);
    }

    private static ProposedFix fix(String path, String rule, String tool, String message) {
        SourcePath file = SourcePath.of(path);
        Finding finding = new Finding(
                tool, rule, List.of(338), Severity.HIGH, message, file, Region.line(14), List.of(), Optional.of(7L));
        Weakness weakness = new Weakness(
                "weakrandom",
                List.of(330, 338),
                "Predictable random numbers",
                "Values that must not be guessed come from a generator whose next numbers can be worked out.",
                "Takes the numbers from SecureRandom.",
                "Check that nothing depends on a repeatable sequence.",
                List.of());
        Fix fix = new Fix(
                "weakrandom",
                Patch.of(new FilePatch.Edited(file, List.of(new Edit(0, 1, "x")))),
                "The numbers now come from `java.security.SecureRandom`, which nobody can foretell. "
                        + hostile(message, path),
                List.of());
        Proof proof = Proof.of(
                ProofLevel.CHECKED,
                List.of(
                        new ProofStep("parses", true, "every changed file parses"),
                        new ProofStep("contained", true, "2 lines changed in ResetTokens, all other bytes kept"),
                        new ProofStep("idempotent", true, "a second run changes nothing")));
        return new ProposedFix(
                finding,
                "alert 7",
                "https://github.com/acme/shop/security/code-scanning/7",
                weakness,
                fix,
                proof,
                new CommitId("0123456789abcdef0123456789abcdef01234567"),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    /** What is written down about a fix before anybody else looked at it. */
    static ProofRecord record(ProposedFix fix) {
        return new ProofRecord(
                        fix.proof().level(),
                        ProofRecord.BEGUN,
                        new ProofRecord.Target(
                                "acme/shop",
                                7,
                                fix.alertAddress(),
                                fix.finding().tool(),
                                fix.finding().rule(),
                                fix.finding().tool(),
                                fix.weakness().id(),
                                fix.weakness().cwe(),
                                fix.finding().path().value(),
                                fix.finding().region().startLine(),
                                Optional.empty(),
                                Optional.empty()),
                        new ProofRecord.Made(
                                fix.base().value(),
                                Optional.empty(),
                                fix.base().value(),
                                fix.patchHash(),
                                List.of(fix.finding().path().value()),
                                4,
                                "WeakRandomFixer",
                                "1.2.0",
                                Optional.empty(),
                                Optional.empty()),
                        fix.proof().steps(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Instant.EPOCH)
                .on(9, HEAD);
    }

    /** The same after the scan and the checks told. */
    static ProofRecord judged(ProofLevel level, String verdict, int targetAfter, Check... checks) {
        String name = plain().finding().tool();
        ProofRecord.Scans scans = new ProofRecord.Scans(
                name,
                Optional.of("2.19.3"),
                "/language:java",
                Optional.of(plain().base().value()),
                HEAD.value(),
                1,
                targetAfter,
                3,
                2 + targetAfter,
                Optional.empty());
        return record(plain())
                .with(Optional.of(scans), List.of(), List.of(checks))
                .saying(level, verdict, Instant.EPOCH);
    }

    private static String hostile(String message, String path) {
        return path.endsWith("ResetTokens.java") ? "" : message;
    }

    static String golden(String name) {
        try (InputStream file = Reported.class.getResourceAsStream("/report/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
