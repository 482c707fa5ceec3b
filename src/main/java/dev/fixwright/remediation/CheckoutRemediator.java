package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.fix.Fixers;
import dev.fixwright.proof.Prover;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fixes all findings of a checkout at once. Pure: nothing is written, and the same input gives the same plan. */
public final class CheckoutRemediator {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    Finding::region, Comparator.comparingInt(Region::startLine).thenComparingInt(Region::startColumn))
            .thenComparing(Finding::rule)
            .thenComparing(Finding::tool);

    private final Fixers fixers;
    private final Prover prover;

    public CheckoutRemediator(Fixers fixers, Prover prover) {
        this.fixers = fixers;
        this.prover = prover;
    }

    /** Told how far the work is, after each file. */
    public interface Progress {
        void done(int findings, int of);
    }

    /** What came of one file, before the compiler is asked about all files together. */
    private record FileOutcome(List<Finding> findings, List<Remedy> remedies, List<Refusal> declined) {}

    /** Ends every finding in a remedy or a refusal. */
    public Plan remediate(List<Finding> findings, SourceTree tree, Progress progress) {
        Project project = new Project(tree);
        Map<SourcePath, FileOutcome> outcomes = new TreeMap<>();
        int done = 0;
        for (Map.Entry<SourcePath, List<Finding>> file : byFile(findings).entrySet()) {
            outcomes.put(file.getKey(), remediate(file.getValue(), project, false));
            project.forget(file.getKey());
            done += file.getValue().size();
            progress.done(done, findings.size());
        }
        compileTogether(outcomes, tree);
        return plan(outcomes.values());
    }

    private static Map<SourcePath, List<Finding>> byFile(List<Finding> findings) {
        Map<SourcePath, List<Finding>> files = new TreeMap<>();
        findings.stream()
                .sorted(BY_PLACE)
                .forEach(finding -> files.computeIfAbsent(finding.path(), path -> new ArrayList<>())
                        .add(finding));
        return files;
    }

    private FileOutcome remediate(List<Finding> findings, Project project, boolean oneByOne) {
        FileRemediator file = new FileRemediator(fixers, prover, project, findings, oneByOne);
        file.run();
        return new FileOutcome(findings, file.remedies(), file.declined());
    }

    /** A file that no longer compiles is done again one fix at a time, so that only the fix at fault is refused. */
    private void compileTogether(Map<SourcePath, FileOutcome> outcomes, SourceTree tree) {
        Map<SourcePath, SourceFile> changed = new HashMap<>();
        outcomes.values()
                .forEach(outcome -> outcome.remedies()
                        .forEach(remedy -> remedy.files().forEach(file -> changed.put(file.path(), file))));
        Map<SourcePath, String> errors = prover.newErrors(changed.values(), tree);
        outcomes.replaceAll((path, outcome) ->
                errors.containsKey(path) ? remediate(outcome.findings(), new Project(tree), true) : compiled(outcome));
    }

    private static FileOutcome compiled(FileOutcome outcome) {
        List<Remedy> remedies = outcome.remedies().stream()
                .map(remedy -> new Remedy(
                        remedy.closes(), remedy.fix(), remedy.proof().and(Prover.compiles()), remedy.files()))
                .toList();
        return new FileOutcome(outcome.findings(), remedies, outcome.declined());
    }

    /** Remedies of several files that change one further file: the first keeps it, another text for it is refused. */
    private static Plan plan(Iterable<FileOutcome> outcomes) {
        List<Remedy> remedies = new ArrayList<>();
        List<Refusal> declined = new ArrayList<>();
        Map<SourcePath, FileOutcome> owners = new HashMap<>();
        Map<SourcePath, SourceFile> texts = new HashMap<>();
        for (FileOutcome outcome : outcomes) {
            declined.addAll(outcome.declined());
            for (Remedy remedy : outcome.remedies()) {
                boolean fits = remedy.files().stream()
                        .allMatch(file -> owners.getOrDefault(file.path(), outcome) == outcome
                                || file.equals(texts.get(file.path())));
                if (fits) {
                    remedy.files().forEach(file -> {
                        owners.putIfAbsent(file.path(), outcome);
                        texts.put(file.path(), file);
                    });
                    remedies.add(remedy);
                } else {
                    remedy.closes()
                            .forEach(finding -> declined.add(new Refusal(
                                    finding, "another fix of this run changes the same further file; run again")));
                }
            }
        }
        return new Plan(remedies, declined);
    }
}
