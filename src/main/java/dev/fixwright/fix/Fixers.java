package dev.fixwright.fix;

import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Weakness;
import dev.fixwright.syntax.Project;
import java.util.List;
import java.util.Optional;

/** The fixers in the order in which they are tried, with the catalogue that says which weakness a rule reports. */
public final class Fixers {
    private final Catalogue catalogue;
    private final List<Fixer> fixers;

    public Fixers(List<Fixer> fixers) {
        this.fixers = List.copyOf(fixers);
        this.catalogue =
                Catalogue.of(fixers.stream().map(Fixer::weakness).distinct().toList());
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

    /** The first fix that a fixer of the finding's weakness has, else the reason of the last one that declined. */
    public Attempt attempt(Finding finding, Project project) {
        Optional<String> notice = catalogue.notice(finding);
        if (notice.isPresent()) {
            return Attempt.declined(notice.get());
        }
        Optional<Weakness> weakness = catalogue.weaknessOf(finding);
        if (weakness.isEmpty()) {
            return Attempt.declined("no fixer for rule " + finding.rule() + " yet");
        }
        Attempt last = Attempt.declined("no fixer for " + weakness.get().title() + " in "
                + finding.path().fileName() + " yet");
        for (Fixer fixer : fixers) {
            if (fixer.weakness().equals(weakness.get().id()) && fixer.reads(finding)) {
                last = fixer.attempt(finding, project);
                if (last instanceof Attempt.Fixed) {
                    return last;
                }
            }
        }
        return last;
    }
}
