package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Severity;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Fixers;
import dev.fixwright.patch.PatchHash;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.proof.ProofRecord.Asked;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.Project;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the fix of a record again, from the files of its base commit alone, and says whether the same bytes come out. */
public final class Reproduction {
    private final Workshop workshop;

    public Reproduction(Workshop workshop) {
        this.workshop = workshop;
    }

    /**
     * What came of it.
     *
     * @param line for people: what is the same, or what differs
     */
    public record Outcome(Kind kind, String line) {
        /** How far it went. */
        public enum Kind {
            REPRODUCED,
            /** The fixer was asked again, and gave something else. */
            DIFFERS,
            /** It could not be asked the same again. */
            IMPOSSIBLE
        }
    }

    /** What a record has to say of a fixer's question beside its target. */
    static Asked asked(
            Finding finding, boolean addsLibraries, Collection<String> without, Collection<SourceFile> read) {
        Region region = finding.region();
        return new Asked(
                region.startLine(),
                region.startColumn(),
                region.endLine(),
                region.endColumn(),
                finding.cwes(),
                finding.severity().name(),
                finding.message(),
                addsLibraries,
                List.copyOf(new TreeSet<>(without)),
                read.stream().map(file -> file.path().value()).toList(),
                PatchHash.of(read),
                Optional.empty());
    }

    /**
     * Asks the fixer again.
     *
     * @param base the files of the commit that the fix was made upon
     */
    public Outcome of(ProofRecord record, SourceTree base) {
        if (record.made().model().isPresent()) {
            return impossible("a language model wrote the fix ("
                    + record.made().model().get() + "); only fixers give the same bytes every time");
        }
        Optional<Asked> asked = record.made().asked();
        if (asked.isEmpty()) {
            return impossible("the record does not say what the fixer was asked; Fixwright "
                    + record.made().version() + " did not write that down yet");
        }
        try {
            return again(record, asked.get(), finding(record, asked.get()), base);
        } catch (IllegalArgumentException e) {
            return impossible("the record names a place that cannot be: " + e.getMessage());
        }
    }

    private static Outcome impossible(String line) {
        return new Outcome(Outcome.Kind.IMPOSSIBLE, line);
    }

    private static Outcome differs(String line) {
        return new Outcome(Outcome.Kind.DIFFERS, line);
    }

    private static Finding finding(ProofRecord record, Asked asked) {
        ProofRecord.Target target = record.target();
        return new Finding(
                target.tool(),
                target.rule(),
                asked.cwes(),
                Severity.valueOf(asked.severity()),
                asked.message(),
                SourcePath.of(target.path()),
                new Region(asked.startLine(), asked.startColumn(), asked.endLine(), asked.endColumn()),
                List.of(),
                Optional.of(target.alert()).filter(alert -> alert > 0));
    }

    private Outcome again(ProofRecord record, Asked asked, Finding finding, SourceTree base) {
        KnownFiles known = new KnownFiles(base, asked.read());
        Optional<String> missing = known.difference(asked);
        if (missing.isPresent()) {
            return impossible(missing.get());
        }
        StoppableTree tree = new StoppableTree(known);
        TimeLimit time = workshop.time();
        return time.run(
                time.perFile(),
                tree::stop,
                () -> compare(record, asked, finding, new Project(tree)),
                Reproduction::differs);
    }

    private Outcome compare(ProofRecord record, Asked asked, Finding finding, Project project) {
        return workshop.fixers()
                .addingLibraries(asked.addsLibraries())
                .without(new HashSet<>(asked.without()))
                .attempt(finding, project)
                .fold(
                        fix -> compare(record, fix, project),
                        declined -> differs("the fixer declines now: " + declined.reason() + versions(record)));
    }

    private static Outcome compare(ProofRecord record, Fix fix, Project project) {
        String hash = PatchHash.of(fix.patch().applyTo(project.tree()));
        if (hash.equals(record.made().patchHash())) {
            return new Outcome(
                    Outcome.Kind.REPRODUCED,
                    "reproduced: " + fix.fixer() + " makes the same change of "
                            + String.join(", ", record.made().files()) + ", byte for byte; patch hash " + hash);
        }
        String made = fix.fixer().equals(record.made().fixer())
                ? fix.fixer() + " makes another change"
                : fix.fixer() + " answers instead of " + record.made().fixer();
        return differs(
                made + ": patch hash " + hash + " instead of " + record.made().patchHash() + versions(record));
    }

    private static String versions(ProofRecord record) {
        return record.made().version().equals(Fixers.version())
                ? ""
                : "; the record is of Fixwright " + record.made().version() + ", this is " + Fixers.version();
    }

    /** The files that were at hand when the fix was made; for everything else the tree is as it is. */
    private static final class KnownFiles implements SourceTree {
        private final SourceTree base;
        private final Set<String> known;

        KnownFiles(SourceTree base, Collection<String> known) {
            this.base = base;
            this.known = Set.copyOf(known);
        }

        /** What keeps the fixer from being asked the same. */
        Optional<String> difference(Asked asked) {
            List<SourceFile> files = asked.read().stream()
                    .flatMap(path -> base.read(SourcePath.of(path)).stream())
                    .toList();
            if (files.size() < asked.read().size()) {
                return Optional.of("this is not the code that the fix was made from: of "
                        + asked.read().size() + " files that were read then, " + files.size() + " are here");
            }
            return PatchHash.of(files).equals(asked.readHash())
                    ? Optional.empty()
                    : Optional.of("this is not the code that the fix was made from: the files that were read then are"
                            + " others here (" + String.join(", ", asked.read()) + ")");
        }

        @Override
        public Set<SourcePath> paths() {
            return base.paths();
        }

        @Override
        public Optional<SourceFile> read(SourcePath path) {
            return known.contains(path.value()) ? base.read(path) : Optional.empty();
        }
    }
}
