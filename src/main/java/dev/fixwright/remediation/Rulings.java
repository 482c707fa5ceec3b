package dev.fixwright.remediation;

import dev.fixwright.policy.Mode;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.RuleStore.Kept;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.report.CommitText;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Whether the rules that a repository sets for branches let a fix be proposed: found out before work begins. They are read
 * once a day, when somebody asks for a fix, and hourly where they kept a fix out.
 */
final class Rulings {
    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final CodeHost host;
    private final RuleStore store;
    private final InstantSource clock;

    Rulings(CodeHost host, RuleStore store, InstantSource clock) {
        this.host = host;
        this.store = store;
        this.clock = clock;
    }

    /** Why no fix of an alert could be proposed, whatever it changes. */
    Optional<Decision> ruledOut(Look look) {
        boolean opensNone = look.goesOn() || look.mode() == Mode.SUGGEST;
        return opensNone
                ? Optional.empty()
                : rules(look).reasonAgainst(look.branch()).map(Decision::decline);
    }

    /** Why this very fix could not be. */
    Optional<Decision> ruledOut(Look look, Decision.Ready ready) {
        if (look.goesOn()) {
            return Optional.empty();
        }
        CommitText commit = CommitText.of(ready.fix());
        return rules(look)
                .reasonAgainst(
                        commit.headline() + "\n\n" + commit.body(),
                        ready.files().stream().map(SourceFile::path).toList())
                .map(Decision::decline);
    }

    private BranchRules rules(Look look) {
        RepositoryRef repository = look.repository();
        String folder = BranchRules.folder(look.branch());
        Optional<Kept> kept = store.of(repository);
        boolean good = kept.map(known -> known.folder().equals(folder)
                        && known.readAt().plus(GOOD_FOR).isAfter(clock.instant())
                        && !(look.asked() && !known.told().isEmpty()))
                .orElse(false);
        return good
                ? kept.orElseThrow().rules()
                : read(repository, look.branch(), kept).rules();
    }

    private Kept read(RepositoryRef repository, BranchName branch, Optional<Kept> before) {
        BranchRules rules = host.rules(repository, branch);
        boolean same = before.map(Kept::rules).equals(Optional.of(rules));
        String told = same ? before.orElseThrow().told() : "";
        Kept kept = new Kept(BranchRules.folder(branch), rules, clock.instant(), told);
        store.keep(repository, kept);
        return kept;
    }

    /** Tells once, on the head of the default branch, what keeps fixes out. */
    void tell(Look look, Decision decision) {
        Optional<String> reason = Optional.of(decision)
                .filter(Decision.Decline.class::isInstance)
                .map(Decision::reasonAgainst)
                .filter(why -> why.startsWith(Reasons.RULES));
        Optional<Kept> kept = store.of(look.repository());
        if (reason.isEmpty() || kept.isEmpty() || kept.get().told().equals(reason.get())) {
            return;
        }
        if (host.mayReport(look.repository())) {
            report(look.repository(), look.snapshot().head(), CheckRunText.ruledOut(reason.get()));
        }
        Kept known = kept.get();
        store.keep(look.repository(), new Kept(known.folder(), known.rules(), known.readAt(), reason.get()));
    }

    private void report(RepositoryRef repository, CommitId head, CheckRunText text) {
        host.report(
                repository,
                new CheckRunReport(
                        "rules",
                        head,
                        Remediator.CHECK_RUN + " rules",
                        Optional.of(text.conclusion()),
                        text.title(),
                        text.summary(),
                        Optional.empty()));
    }

    /** Says on a head whether what kept fixes out does so still. */
    void tellAgain(RepositoryRef repository, CommitId head) {
        Optional<String> still = store.of(repository)
                .filter(kept -> !kept.told().isEmpty())
                .filter(kept -> host.rules(repository, anyBranch(kept)).equals(kept.rules()))
                .map(Kept::told);
        report(repository, head, still.map(CheckRunText::ruledOut).orElseGet(CheckRunText::rulesChanged));
    }

    private static BranchName anyBranch(Kept kept) {
        return new BranchName(kept.folder().replace("…", "alert"));
    }

    /** Reads the rules anew where they kept a fix out. Answers whether they are others now. */
    boolean changed(RepositoryRef repository) {
        Optional<Kept> before = store.of(repository).filter(kept -> !kept.told().isEmpty());
        return before.filter(kept -> {
                    return !read(repository, anyBranch(kept), before).rules().equals(kept.rules());
                })
                .isPresent();
    }
}
