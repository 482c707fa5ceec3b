package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The findings of code scanning alerts and their remediations, kept for good. */
public interface RemediationStore {
    /** How the reason begins of what was called off because the app may not work there any more. */
    String LOST_ACCESS = "the app no longer has access to the repository";

    static RemediationStore inDatabase(Database database, InstantSource clock) {
        return new JdbcRemediationStore(database, clock);
    }

    /** Keeps what the code host says about an alert at this moment. */
    void track(RepositoryRef repository, LiveAlert alert, Optional<String> weakness);

    /** A finding that was handed in, as an alert; empty where there is none of that number any more. */
    Optional<LiveAlert> handedIn(RepositoryRef repository, long alert);

    /** The scans before and after the fix of such a finding; empty while none of one of these commits was handed in. */
    Optional<HandedInScans> handedIn(RepositoryRef repository, long alert, long pullRequest, Set<CommitId> commits);

    /** The number of such a finding by its public id; empty where nobody wanted it fixed. */
    OptionalLong number(RepositoryRef repository, String finding);

    /** What people call an alert, or a finding that was handed in. */
    String name(RepositoryRef repository, long alert);

    /** What the code host last said about an alert's state. */
    Optional<LiveAlert.State> alertState(RepositoryRef repository, long alert);

    /** Alerts of the same rule in the same file that people dismissed, the latest first. */
    List<Dismissed> dismissedLike(RepositoryRef repository, LiveAlert alert);

    /** Keeps why alerts were dismissed, and nothing else about them. */
    void noteDismissed(RepositoryRef repository, List<LiveAlert> dismissed);

    /** The weakness that an alert was last found to report. */
    Optional<String> weakness(RepositoryRef repository, long alert);

    /** The alerts of a repository that were open when last heard of: those that are worked on first. */
    List<Long> openAlerts(RepositoryRef repository);

    /** What is open in a repository, the most frequent rule first. */
    List<OpenAlerts> openByRule(RepositoryRef repository);

    /** Whether the newest remediation of any open alert was called off because the app may not work there. */
    boolean isCutOff(RepositoryRef repository);

    /** The youngest remediation of an alert; the live one where there is one. */
    Optional<Remediation> newest(RepositoryRef repository, long alert);

    /** A new remediation, queued. Where the alert has a live one, that one. */
    Remediation open(RepositoryRef repository, long alert);

    /** The same, because somebody asked for it: that is kept with it, also where it was live before. */
    Remediation ask(RepositoryRef repository, long alert, String by);

    /** Whether somebody asked for the live remediation of an alert. */
    boolean isAsked(RepositoryRef repository, long alert);

    /** How the live remediation of an alert is wanted by whoever asked for it. */
    Wished wished(RepositoryRef repository, long alert);

    /** Who accepted the risk of an alert, so that it is left alone: a sentence for people. */
    Optional<String> acceptedRisk(RepositoryRef repository, long alert);

    /** An alert that is open as far as is known, and where its newest remediation stands. */
    record OpenAlert(
            long alert, String tool, String rule, String path, String severity, Optional<RemediationState> newest) {}

    /** The open alerts of a repository, the gravest first. */
    List<OpenAlert> openOnes(RepositoryRef repository);

    /** Keeps a changed remediation and answers it as it is kept. Refuses where another worker changed it meanwhile. */
    Remediation save(Remediation remediation);

    /** A remediation that a pull request belongs to: a live one, and the youngest, should there be several. */
    Optional<Remediation> ofPullRequest(RepositoryRef repository, long number);

    /** The remediations whose fixes a pull request carries, in the order of their alerts; of each alert the youngest. */
    List<Remediation> group(RepositoryRef repository, long number);

    /** The live remediations whose fixes are to stand on a branch, in the order of their alerts. */
    List<Remediation> onBranch(RepositoryRef repository, BranchName branch);

    /** How many branches were named after a group so far. */
    int branches(RepositoryRef repository, BranchName first);

    /** The remediation whose pull request has this head, as far as Fixwright put it there. */
    Optional<Remediation> ofHead(RepositoryRef repository, CommitId head);

    /** The remediation whose fix is this commit, or whose pull request was merged by it. */
    Optional<Remediation> ofCommit(RepositoryRef repository, CommitId commit);

    /** The remediations of an alert that proposed this patch, the youngest first. */
    List<Remediation> withPatch(RepositoryRef repository, long alert, String patchHash);

    /** Whether the pull request of a remediation was seen merged. */
    boolean wasMerged(Remediation remediation);

    /**
     * What became of the pull requests of a rule that people decided about, the latest decision first: merged, fixed,
     * reverted or closed.
     */
    List<RemediationState> decided(RepositoryRef repository, String tool, String rule, int most);

    /** Keeps the commit that merged a remediation's pull request. */
    void noteMerge(Remediation remediation, CommitId commit);

    /** The commit that merged a remediation's pull request; empty where it was never told. */
    Optional<CommitId> mergedAs(Remediation remediation);

    /** Keeps the title that a remediation's pull request was given here. */
    void noteTitle(Remediation remediation, String title);

    /** That title; empty for pull requests from before it was kept. */
    Optional<String> title(Remediation remediation);

    /** When the pull request of a remediation was opened. */
    Optional<Instant> openedAt(Remediation remediation);

    /** The remediations of a repository whose code is proposed to people. */
    List<Remediation> proposed(RepositoryRef repository);

    /** When pull requests of a repository were opened since then, the earliest first. */
    List<Instant> openedSince(RepositoryRef repository, Instant since);

    /** The remediations of a repository that wait, the gravest first, then the oldest. */
    List<Remediation> waiting(RepositoryRef repository, Remediation.Wait wait, int most);

    /** Cancels what is live in an installation, or in one repository of it. */
    void cancel(long installation, OptionalLong repository, String reason);
}
