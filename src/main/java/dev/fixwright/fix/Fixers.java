package dev.fixwright.fix;

import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Weakness;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.build.Addition;
import dev.fixwright.syntax.build.Library;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fixers in the order in which they are tried, with the catalogue that says which weakness a rule reports. */
public final class Fixers {
    private static final Pattern NOTHING = Pattern.compile("(?s)(no|nothing) .* on the reported line\\b.*");

    private final Catalogue catalogue;
    private final List<Fixer> fixers;
    private final boolean mayAddLibraries;

    public Fixers(List<Fixer> fixers) {
        this(Catalogue.of(fixers.stream().map(Fixer::weakness).distinct().toList()), List.copyOf(fixers), false);
    }

    private Fixers(Catalogue catalogue, List<Fixer> fixers, boolean mayAddLibraries) {
        this.catalogue = catalogue;
        this.fixers = fixers;
        this.mayAddLibraries = mayAddLibraries;
    }

    /** The same fixers, which may add a library that the repository lacks, or may not. */
    public Fixers addingLibraries(boolean allowed) {
        return new Fixers(catalogue, fixers, allowed);
    }

    /** The same without those of these names. */
    public Fixers without(Collection<String> names) {
        List<Fixer> others =
                fixers.stream().filter(fixer -> !names.contains(fixer.name())).toList();
        return new Fixers(catalogue, others, mayAddLibraries);
    }

    /** The version of the program that they are part of. */
    public static String version() {
        return Optional.ofNullable(Fixers.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The languages in which a weakness has a fixer, in the order of the fixers. */
    public List<String> languages(Weakness weakness) {
        return fixers.stream()
                .filter(fixer -> fixer.weakness().equals(weakness.id()))
                .flatMap(fixer -> fixer.languages().stream())
                .distinct()
                .toList();
    }

    /** The first fix that a fixer of the finding's weakness has, else the best reason of those that declined. */
    public Attempt attempt(Finding finding, Project project) {
        Optional<String> notice = catalogue.notice(finding);
        if (notice.isPresent()) {
            return Attempt.declined(notice.get());
        }
        Optional<Weakness> weakness = catalogue.weaknessOf(finding);
        if (weakness.isEmpty()) {
            return Attempt.declined("no fixer for rule " + finding.rule() + " yet");
        }
        Attempt here = attempt(weakness.get(), finding, project);
        // Some tools report where a value comes from, and say by its path where it goes.
        return here instanceof Attempt.Fixed
                ? here
                : finding.atSink()
                        .map(sink -> attempt(weakness.get(), sink, project))
                        .filter(Attempt.Fixed.class::isInstance)
                        .orElse(here);
    }

    private Attempt attempt(Weakness weakness, Finding finding, Project project) {
        Attempt last = Attempt.declined(
                "no fixer for " + weakness.title() + " in " + finding.path().fileName() + " yet");
        boolean first = true;
        for (Fixer fixer : fixers) {
            if (fixer.weakness().equals(weakness.id()) && fixer.reads(finding)) {
                Attempt next = attempt(fixer, finding, project);
                if (next instanceof Attempt.Fixed) {
                    return next;
                }
                last = foundNothing(next) && !foundNothing(last) && !first ? last : next;
                first = false;
            }
        }
        return last;
    }

    /** Whether a fixer says that what it looks for is not there: one that found it has the better reason. */
    private static boolean foundNothing(Attempt attempt) {
        return attempt.fold(
                fix -> false, declined -> NOTHING.matcher(declined.reason()).matches());
    }

    /** Where a library would help and may be added, the fixer is asked again as if it were there already. */
    private Attempt attempt(Fixer fixer, Finding finding, Project project) {
        Attempt without = fixer.attempt(finding, project);
        Optional<Library> library = mayAddLibraries ? without.wants() : Optional.empty();
        Attempt attempt = library.isEmpty() ? without : attempt(fixer, finding, project, library.get(), without);
        return attempt.<Attempt>fold(fix -> new Attempt.Fixed(fix.by(fixer)), declined -> declined);
    }

    private static Attempt attempt(Fixer fixer, Finding finding, Project project, Library library, Attempt without) {
        Addition addition = Addition.of(library, project.tree(), finding.path());
        if (addition instanceof Addition.Possible possible) {
            Project enriched = project.with(possible.patch().applyTo(project.tree()));
            Attempt with = fixer.attempt(finding, enriched);
            return with.fold(fix -> new Attempt.Fixed(fix.adding(library, possible)), declined -> without);
        }
        String obstacle = ((Addition.Impossible) addition).reason();
        return without.fold(
                fix -> without,
                declined ->
                        Attempt.declined(declined.reason() + "; " + library + " cannot be added, because " + obstacle));
    }
}
