package dev.fixwright.remediation;

import dev.fixwright.finding.Weakness;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what would be done, and about what kind of problem, without doing anything. */
final class Preview {
    private final CodeHost host;
    private final Decider decider;
    private final Workshop workshop;

    Preview(CodeHost host, Decider decider, Workshop workshop) {
        this.host = host;
        this.decider = decider;
        this.workshop = workshop;
    }

    /** What asking for the fix of an alert would lead to, in a sentence. */
    String of(RepositoryRef repository, long number) {
        Optional<LiveAlert> alert = host.alert(repository, number);
        if (alert.isEmpty()) {
            return "GitHub has no such alert";
        }
        return switch (alert.get().state()) {
            case FIXED -> "it is fixed already";
            case DISMISSED -> "it is dismissed; `reopen` it first";
            case OPEN -> told(decider.decide(repository, alert.get(), Set.of(), true));
        };
    }

    private static String told(Decision decision) {
        if (decision instanceof Decision.Propose propose) {
            return "a pull request would be opened: " + change(propose.ready());
        }
        if (decision instanceof Decision.Suggest suggest) {
            return "a fix would be shown in a check run, for " + suggest.reason() + ": " + change(suggest.ready());
        }
        if (decision instanceof Decision.Wait wait) {
            return "it would wait: " + wait.reason();
        }
        if (decision instanceof Decision.Stands stands) {
            return "there is a pull request already: " + stands.pullRequest().address();
        }
        return "there would be no fix: " + ((Decision.Decline) decision).reason();
    }

    private static String change(Decision.Ready ready) {
        List<String> files = ready.files().stream()
                .map(file -> "`" + file.path().value() + "`")
                .toList();
        return ready.fix().fix().explanation() + " (" + ready.record().made().linesChanged() + " lines changed in "
                + String.join(", ", files) + ")";
    }

    /** What comes of making the fix of a record again. */
    Reproduction.Outcome reproduced(RepositoryRef repository, ProofRecord record, ProofHost files) {
        List<SourcePath> read = record.made().asked().stream()
                .flatMap(asked -> asked.read().stream())
                .map(SourcePath::of)
                .toList();
        return new Reproduction(workshop)
                .of(record, files.files(repository, record.made().upon(), read));
    }

    /** The kind of problem by its name. */
    Optional<Weakness> weakness(String id) {
        return workshop.fixers().catalogue().entries().stream()
                .map(entry -> entry.weakness())
                .filter(weakness -> weakness.id().equals(id))
                .findFirst();
    }

    List<String> languages(Weakness weakness) {
        return workshop.fixers().languages(weakness);
    }

    boolean exists(RepositoryRef repository, long number) {
        return host.alert(repository, number).isPresent();
    }
}
