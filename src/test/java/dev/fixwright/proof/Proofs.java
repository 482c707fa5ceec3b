package dev.fixwright.proof;

import dev.fixwright.repository.Check;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Records to sign. */
public final class Proofs {
    private Proofs() {}

    public static ProofRecord proved() {
        return new ProofRecord(
                ProofLevel.PROVED,
                "the alert is gone, nothing new is reported, the checks pass",
                new ProofRecord.Target(
                        "clinic/bookings",
                        12,
                        "https://github.com/clinic/bookings/security/code-scanning/12",
                        "CodeQL",
                        "java/insecure-randomness",
                        "/language:java",
                        "weakrandom",
                        330,
                        "src/main/java/clinic/Referral.java",
                        9,
                        Optional.of(31L),
                        Optional.empty()),
                new ProofRecord.Made(
                        "0123456789abcdef0123456789abcdef01234567",
                        Optional.of("89abcdef0123456789abcdef0123456789abcdef"),
                        "0123456789abcdef0123456789abcdef01234567",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        List.of("src/main/java/clinic/Referral.java"),
                        4,
                        "WeakRandomFixer",
                        "1.2.0",
                        Optional.empty(),
                        Optional.empty()),
                List.of(new ProofStep("parses", true, "every changed file parses – Überweisung")),
                Optional.empty(),
                List.of(),
                List.of(new Check("build", Optional.of("github-actions"), Check.State.PASSED, true)),
                Instant.parse("2026-11-22T12:00:00Z"));
    }
}
