package dev.fixwright.cli;

import dev.fixwright.cli.FixReport.Fixed;
import dev.fixwright.cli.FixReport.Target;
import dev.fixwright.cli.FixReport.Written;
import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.sarif.SarifLog;
import dev.fixwright.finding.sarif.SarifReader;
import dev.fixwright.policy.Policy;
import dev.fixwright.policy.PolicyException;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.remediation.CheckoutRemediator;
import dev.fixwright.remediation.Plan;
import dev.fixwright.remediation.Remedy;
import dev.fixwright.repository.Checkout;
import dev.fixwright.repository.CommitId;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The main job: SARIF and a checkout go in, checked fixes come out. Nothing is written before all of them are known. */
public final class FixRun {
    private final CheckoutRemediator remediator;
    private final Catalogue catalogue;
    private final InstantSource clock;
    private final Terminal terminal;

    public FixRun(CheckoutRemediator remediator, Catalogue catalogue, InstantSource clock, Terminal terminal) {
        this.remediator = remediator;
        this.catalogue = catalogue;
        this.clock = clock;
        this.terminal = terminal;
    }

    FixReport run(FixRequest request) {
        return run(request, checkout -> read(request, checkout));
    }

    /** The same with alerts from elsewhere than the request's files. */
    FixReport run(FixRequest request, Function<Checkout, List<SarifLog>> alerts) {
        ProgressLine progress = new ProgressLine(terminal, clock);
        try (Checkout checkout = Checkout.open(request.directory())) {
            noteRecovery(checkout);
            request.branch().ifPresent(checkout::checkBranch);
            if (!request.dryRun()) {
                checkout.checkWritable(request.branch().isPresent());
            }
            if (request.sarif().contains(FixRequest.STANDARD_INPUT)) {
                progress.waitFor("waiting for SARIF on standard input");
            }
            List<SarifLog> logs = alerts.apply(checkout);
            Selection selection = new Selection(request, logs);
            Optional<Policy> policy = policy(checkout);
            Function<Set<Finding>, Plan> without = left -> {
                List<Finding> findings = selection.findings().stream()
                        .filter(finding -> !left.contains(finding))
                        .toList();
                CheckoutRemediator.Progress looked =
                        (done, of) -> progress.show("fixing: %,d of %,d alerts looked at".formatted(done, of));
                return policy.map(said -> remediator.remediate(findings, checkout, said, looked))
                        .orElseGet(() -> remediator.remediate(findings, checkout, looked));
            };
            Plan fixes = without.apply(Set.of());
            Plan plan = request.build()
                    .map(command -> new Build(command, progress::show).passing(fixes, checkout, without))
                    .orElse(fixes);
            Rescan.Outcome proved = request.rescan()
                    .map(command -> new Rescan(command, progress::show).prove(plan, checkout))
                    .orElseGet(() -> new Rescan.Outcome(plan, Optional.empty()));
            Map<SourcePath, SourceFile> before = before(proved.plan(), checkout);
            List<Fixed> fixed = diffs(proved.plan(), before);
            return new FixReport(
                    fixed,
                    selection.declined(proved.plan().declined()),
                    selection.read(),
                    before,
                    request,
                    write(request, proved, checkout));
        } finally {
            progress.end();
        }
    }

    /** The checkout's own policy; a broken one allows no more than the usual one does. */
    private static Optional<Policy> policy(Checkout checkout) {
        try {
            return checkout.read(SourcePath.of(PolicyFile.PATH))
                    .map(file -> PolicyFile.parse(file.text()).policy());
        } catch (PolicyException e) {
            return Optional.of(Policy.DEFAULT);
        }
    }

    private void noteRecovery(Checkout checkout) {
        if (checkout.recovered() > 0) {
            terminal.err()
                    .printf(
                            "An earlier run was cut off while it wrote; %d files were put back first.%n",
                            checkout.recovered());
        }
    }

    private List<SarifLog> read(FixRequest request, Checkout checkout) {
        SarifReader reader = SarifReader.of(
                        checkout,
                        List.of(
                                checkout.directory(),
                                request.directory().toAbsolutePath().normalize()))
                .findingMovedCode(checkout::earlier);
        return request.sarif().stream()
                .map(file -> file.equals(FixRequest.STANDARD_INPUT)
                        ? reader.read("standard input", terminal.in())
                        : reader.read(file))
                .toList();
    }

    private static Map<SourcePath, SourceFile> before(Plan plan, Checkout checkout) {
        Map<SourcePath, SourceFile> before = new HashMap<>();
        plan.files().forEach(file -> checkout.read(file.path()).ifPresent(old -> before.put(file.path(), old)));
        return before;
    }

    private static List<Fixed> diffs(Plan plan, Map<SourcePath, SourceFile> before) {
        Map<SourcePath, SourceFile> now = new HashMap<>(before);
        List<Fixed> fixed = new ArrayList<>();
        for (Remedy remedy : plan.remedies()) {
            List<String> diff = new ArrayList<>();
            for (SourceFile file : remedy.files()) {
                diff.addAll(UnifiedDiff.of(Optional.ofNullable(now.put(file.path(), file)), file));
            }
            fixed.add(new Fixed(remedy, diff));
        }
        return fixed;
    }

    /** Where the fixed code can no longer be scanned, a fix may have broken it; then nothing is written. */
    private Written write(FixRequest request, Rescan.Outcome proved, Checkout checkout) {
        Plan plan = proved.plan();
        int files = plan.files().size();
        if (request.dryRun() || plan.remedies().isEmpty() || proved.failure().isPresent()) {
            return new Written(Target.NOTHING, files, Optional.empty(), Optional.empty(), proved.failure());
        }
        if (request.branch().isEmpty()) {
            checkout.write(plan.files());
            boolean kept =
                    checkout.keeps(plan.files().stream().map(SourceFile::path).toList());
            Target target = kept ? Target.FILES : Target.PLAIN_FILES;
            return new Written(target, files, Optional.empty(), Optional.empty(), Optional.empty());
        }
        List<Checkout.Step> steps = plan.remedies().stream()
                .map(remedy -> new Checkout.Step(CommitMessage.of(remedy, catalogue), remedy.files()))
                .toList();
        CommitId head = checkout.commit(request.branch().get(), steps, clock.instant());
        return new Written(Target.BRANCH, files, request.branch(), Optional.of(head), Optional.empty());
    }
}
