package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.policy.Policy;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Fixes all findings of a checkout at once. Pure: nothing is written, and the same input gives the same plan. */
public final class CheckoutRemediator {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    Finding::region,
                    Comparator.comparingInt(Region::startLine)
                            .thenComparingInt(Region::startColumn)
                            .thenComparingInt(Region::endLine)
                            .thenComparingInt(Region::endColumn))
            .thenComparing(Finding::rule)
            .thenComparing(Finding::tool)
            .thenComparing(Finding::toString);

    private final Workshop workshop;

    public CheckoutRemediator(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Told how far the work is, after each file. */
    public interface Progress {
        void done(int findings, int of);
    }

    /** The same where the repository has no policy: nobody set a limit to the length of a fix. */
    public Plan remediate(List<Finding> findings, SourceTree tree, Progress progress) {
        return remediate(workshop, findings, tree, progress).withoutWorkflows();
    }

    /** Ends every finding in a remedy or a refusal, as far as the policy allows changes to workflows and to dependencies. */
    public Plan remediate(List<Finding> findings, SourceTree tree, Policy policy, Progress progress) {
        Plan plan = remediate(workshop.under(policy), findings, tree, progress);
        return policy.workflows() ? plan : plan.withoutWorkflows();
    }

    private static Plan remediate(Workshop workshop, List<Finding> findings, SourceTree tree, Progress progress) {
        Map<SourcePath, List<Finding>> files = byFile(findings);
        CheckoutRun run = new CheckoutRun(workshop, tree, Set.of());
        int done = 0;
        for (Map.Entry<SourcePath, List<Finding>> file : files.entrySet()) {
            run.remediate(file.getKey(), file.getValue());
            done += file.getValue().size();
            progress.done(done, findings.size());
        }
        Set<SourcePath> broken = run.broken();
        if (broken.isEmpty()) {
            return run.plan();
        }
        CheckoutRun careful = new CheckoutRun(workshop, tree, broken);
        files.forEach(careful::remediate);
        return careful.plan();
    }

    private static Map<SourcePath, List<Finding>> byFile(List<Finding> findings) {
        Map<SourcePath, List<Finding>> files = new TreeMap<>();
        findings.stream()
                .sorted(BY_PLACE)
                .forEach(finding -> files.computeIfAbsent(finding.path(), path -> new ArrayList<>())
                        .add(finding));
        return files;
    }
}
