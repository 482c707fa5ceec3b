package dev.fixwright.fix;

import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Weakness;
import dev.fixwright.syntax.Project;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fixers in the order in which they are tried, with the catalogue that says which weakness a rule reports. */
public final class Fixers {
    private static final Logger LOG = LoggerFactory.getLogger(Fixers.class);

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
                last = attempt(fixer, finding, project);
                if (last instanceof Attempt.Fixed) {
                    return last;
                }
            }
        }
        return last;
    }

    /** One fixer that stumbles over odd code costs one alert, never the run. */
    private static Attempt attempt(Fixer fixer, Finding finding, Project project) {
        try {
            return fixer.attempt(finding, project);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn(
                    "fixer={} rule={} path={} line={}: the fixer stumbled",
                    fixer.getClass().getSimpleName(),
                    finding.rule(),
                    finding.path(),
                    finding.region().startLine(),
                    e);
            return Attempt.declined("the fixer of " + fixer.weakness() + " stumbled over this code ("
                    + e.getClass().getSimpleName() + "); please report it with the lines around");
        }
    }
}
