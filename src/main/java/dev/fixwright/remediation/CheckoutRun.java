package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.MovedRegion;
import dev.fixwright.proof.Prover;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.Project;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One run over the files of a checkout. What a remedy changes in further files (a setting, the other end of a cipher) is
 * there for the files that come later, so that remedies of several files may change one further file.
 */
final class CheckoutRun {
    /** What the compiler may take for each of many files, beside the time for one. */
    private static final Duration COMPILING = Duration.ofMillis(50);

    private final Workshop workshop;
    private final SourceTree scanned;
    private final Set<SourcePath> careful;
    private final Map<SourcePath, SourceFile> changed = new TreeMap<>();
    private final List<Remedy> remedies = new ArrayList<>();
    private final List<Refusal> declined = new ArrayList<>();
    /** For files that remedies of other files changed, the numbers of those remedies. */
    private final Map<SourcePath, List<Integer>> further = new HashMap<>();

    private StoppableTree tree;
    private Project start;
    private Project project;

    /** What came of one file. */
    private record Outcome(List<Remedy> remedies, List<Refusal> declined) {}

    /** @param careful the files whose fixes are made one at a time, each with the compiler's word */
    CheckoutRun(Workshop workshop, SourceTree scanned, Set<SourcePath> careful) {
        this.workshop = workshop;
        this.scanned = scanned;
        this.careful = careful;
        this.tree = new StoppableTree(scanned);
        this.start = new Project(tree);
        this.project = start;
    }

    void remediate(SourcePath path, List<Finding> findings) {
        Outcome file = run(project, path, findings);
        if (file.remedies().stream().anyMatch(this::isStale)) {
            project = start.with(changed.values());
            file = run(project, path, findings);
        }
        boolean beyond = false;
        for (Remedy remedy : file.remedies()) {
            for (SourceFile text : remedy.files()) {
                changed.put(text.path(), text);
                if (!text.path().equals(path)) {
                    further.computeIfAbsent(text.path(), other -> new ArrayList<>())
                            .add(remedies.size());
                    beyond = true;
                }
            }
            remedies.add(remedy);
        }
        file.declined().forEach(this::settle);
        if (beyond) {
            project = start.with(changed.values());
        }
        project.forget(path);
    }

    private Outcome run(Project known, SourcePath path, List<Finding> findings) {
        StoppableTree read = tree;
        TimeLimit time = workshop.time();
        Outcome outcome = time.run(
                time.perFile(),
                read::stop,
                () -> {
                    FileRemediator file = new FileRemediator(
                            workshop.fixers(),
                            workshop.prover(),
                            known,
                            findings,
                            finding -> moved(finding, read, known.tree()),
                            careful.contains(path));
                    file.run();
                    return new Outcome(file.remedies(), file.declined());
                },
                reason -> refused(findings, reason));
        if (read.isStopped()) {
            // What was given up may go on for a while with the parse trees that it has.
            tree = new StoppableTree(scanned);
            start = new Project(tree);
            project = start.with(changed.values());
        }
        return outcome;
    }

    private static Outcome refused(List<Finding> findings, String reason) {
        return new Outcome(
                List.of(),
                findings.stream().map(finding -> new Refusal(finding, reason)).toList());
    }

    /** Whether a remedy starts from a text that an earlier file's remedy has changed since. */
    private boolean isStale(Remedy remedy) {
        return remedy.files().stream().anyMatch(file -> {
            SourceFile known = changed.get(file.path());
            return known != null && !project.tree().read(file.path()).equals(Optional.of(known));
        });
    }

    private static Finding moved(Finding finding, SourceTree scanned, SourceTree changed) {
        Optional<SourceFile> then = scanned.read(finding.path());
        Optional<SourceFile> now = changed.read(finding.path());
        return then.isEmpty() || now.isEmpty() || then.equals(now)
                ? finding
                : finding.at(MovedRegion.nearest(
                        finding.region(), then.get().text(), now.get().text()));
    }

    /** What could be fixed before a remedy of another file changed what it depends on is closed by that one. */
    private void settle(Refusal refusal) {
        Finding finding = refusal.finding();
        Optional<Integer> closing = changers(finding)
                .filter(number -> closes(remedies.get(number), finding))
                .findFirst()
                .filter(number -> couldBeFixed(finding));
        if (closing.isEmpty()) {
            declined.add(refusal);
            return;
        }
        Remedy remedy = remedies.get(closing.get());
        List<Finding> closes = new ArrayList<>(remedy.closes());
        closes.add(finding);
        remedies.set(closing.get(), new Remedy(closes, remedy.fix(), remedy.proof(), remedy.files()));
    }

    /** The numbers of the remedies of other files that changed the finding's own file, or a setting that it may read. */
    private Stream<Integer> changers(Finding finding) {
        Stream<SourcePath> settings = finding.path().hasExtension("java")
                ? further.keySet().stream().filter(CheckoutRun::isSetting)
                : Stream.of();
        return Stream.concat(Stream.of(finding.path()), settings)
                .flatMap(path -> further.getOrDefault(path, List.of()).stream())
                .sorted();
    }

    private static boolean isSetting(SourcePath path) {
        return path.hasExtension("properties") || path.hasExtension("yml") || path.hasExtension("yaml");
    }

    private boolean closes(Remedy remedy, Finding finding) {
        return workshop.fixers()
                .catalogue()
                .weaknessOf(finding)
                .filter(weakness -> weakness.id().equals(remedy.fix().weakness()))
                .isPresent();
    }

    private boolean couldBeFixed(Finding finding) {
        return run(start, finding.path(), List.of(finding)).remedies().size() == 1;
    }

    /** The files whose remedies have to do with new compile errors. */
    Set<SourcePath> broken() {
        Set<SourcePath> errors = newErrors();
        Set<SourcePath> broken = new HashSet<>();
        for (Remedy remedy : remedies) {
            if (remedy.files().stream().anyMatch(file -> errors.contains(file.path()))) {
                remedy.closes().forEach(finding -> broken.add(finding.path()));
            }
        }
        return broken;
    }

    /** Where the compiler comes to no end, every file may be to blame. */
    private Set<SourcePath> newErrors() {
        TimeLimit time = workshop.time();
        return time.run(
                time.perFile().plus(COMPILING.multipliedBy(changed.size())),
                tree::stop,
                () -> workshop.prover().newErrors(changed.values(), tree).keySet(),
                reason -> changed.keySet());
    }

    /** What came of it, when all of it compiles. */
    Plan plan() {
        return new Plan(remedies.stream().map(this::compiled).toList(), declined);
    }

    private Remedy compiled(Remedy remedy) {
        return careful.contains(remedy.closes().get(0).path())
                ? remedy
                : new Remedy(
                        remedy.closes(),
                        remedy.fix(),
                        remedy.proof().and(Prover.compiles(remedy.fix().patch())),
                        remedy.files());
    }
}
