package dev.fixwright.cli;

import dev.fixwright.patch.PatchedTree;
import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofStep;
import dev.fixwright.remediation.Plan;
import dev.fixwright.remediation.Remedy;
import dev.fixwright.repository.Checkout;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks the user's own scanner about the fixes: it scans a clean copy of the checkout before and after them. */
final class Rescan {
    private static final String STEP = "rescan";

    private final ScanCommand command;
    private final Consumer<String> progress;

    Rescan(String command, Consumer<String> progress) {
        this.command = new ScanCommand(command);
        this.progress = progress;
    }

    /**
     * The plan with one step more in each proof.
     *
     * @param failure why the fixed code could not be scanned although the code before could; then no fix is proved
     */
    record Outcome(Plan plan, Optional<String> failure) {}

    /** Fixes that the scans speak for are proved. A command that cannot even scan the code as it is is bad input. */
    Outcome prove(Plan plan, Checkout checkout) {
        if (plan.remedies().isEmpty()) {
            return new Outcome(plan, Optional.empty());
        }
        try {
            TemporaryFolder folder = TemporaryFolder.create("fixwright-rescan");
            try {
                return prove(plan, checkout, folder.path());
            } finally {
                folder.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the copies for the rescan could not be made", e);
        }
    }

    private Outcome prove(Plan plan, Checkout checkout, Path folder) throws IOException {
        String name = String.valueOf(checkout.directory().getFileName());
        Path before = folder.resolve("before").resolve(name);
        checkout.copyTo(before, List.of());
        progress.accept("scanning the code as it was");
        Scan old = command.run(before, folder.resolve("before.out"), checkout);
        if (old instanceof Scan.Failed failed) {
            throw noScanner(failed);
        }
        Path after = folder.resolve("after").resolve(name);
        checkout.copyTo(after, plan.files());
        progress.accept("scanning the fixed code");
        Scan now = command.run(after, folder.resolve("after.out"), new PatchedTree(checkout, plan.files()));
        if (now instanceof Scan.Failed failed) {
            return new Outcome(
                    judged(plan, remedy -> Optional.of("after the fixes " + failed.reason())),
                    Optional.of(failed.reason()));
        }
        return new Outcome(
                judged(plan, objections(plan, checkout, (Scan.Done) old, (Scan.Done) now)), Optional.empty());
    }

    private BadInputException noScanner(Scan.Failed failed) {
        List<String> more = new ArrayList<>();
        more.add("  command: " + PlainText.cut(PlainText.line(command.command()), 300));
        more.add("  exit code: " + failed.exitCode());
        if (!failed.said().isEmpty()) {
            more.add("  it said:");
            failed.said().forEach(line -> more.add("    " + line));
        }
        more.add("It ran in a clean copy of the checkout, without what git ignores, such as built classes.");
        return new BadInputException(
                "the command of --rescan " + failed.what()
                        + " for the code as it is, so it can prove nothing; nothing was written",
                more.toArray(new String[0]));
    }

    private static Plan judged(Plan plan, Function<Remedy, Optional<String>> objections) {
        return new Plan(
                plan.remedies().stream()
                        .map(remedy -> judged(remedy, objections.apply(remedy)))
                        .toList(),
                plan.declined());
    }

    private static Remedy judged(Remedy remedy, Optional<String> objection) {
        Set<String> tools =
                remedy.closes().stream().map(finding -> finding.tool()).collect(Collectors.toSet());
        String good = String.join(" and ", tools)
                + (tools.size() == 1 ? " no longer reports it" : " no longer report it") + ", and nothing new";
        ProofStep step = new ProofStep(STEP, objection.isEmpty(), objection.orElse(good));
        return new Remedy(
                remedy.closes(), remedy.fix(), remedy.proof().raised(step, ProofLevel.PROVED), remedy.files());
    }

    private static Function<Remedy, Optional<String>> objections(
            Plan plan, Checkout checkout, Scan.Done old, Scan.Done now) {
        if (now.isDoubtful() || (now.exit() != 0 && old.exit() == 0)) {
            String reason = now.log().warnings().stream().findFirst().orElse("the scan failed with exit " + now.exit());
            return remedy -> Optional.of("after the fixes " + reason);
        }
        Map<SourcePath, LineDiff> changed = new HashMap<>();
        for (SourceFile file : plan.files()) {
            String text = checkout.read(file.path()).map(SourceFile::text).orElse("");
            changed.put(file.path(), LineDiff.of(text, file.text()));
        }
        ScanComparison comparison =
                new ScanComparison(old.log().findings(), now.log().findings(), changed);
        return remedy -> comparison.objection(remedy.closes(), paths(remedy));
    }

    private static Set<SourcePath> paths(Remedy remedy) {
        return new HashSet<>(remedy.files().stream().map(SourceFile::path).toList());
    }
}
