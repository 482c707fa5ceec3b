package dev.fixwright.remediation;

import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The work to end one finding, as it is kept.
 *
 * @param reason why it stands where it stands, in one line that people read verbatim; empty while there is nothing to say
 * @param waitsFor what it waits for, while it does
 * @param attempts how often it was begun since it last waited
 * @param proposal what was proposed, from the moment before the code host is asked
 * @param version grows with every change: who saves an older one has lost it to another worker
 */
public record Remediation(
        long id,
        RepositoryRef repository,
        long alert,
        RemediationState state,
        String reason,
        Optional<Wait> waitsFor,
        int attempts,
        Optional<Proposed> proposal,
        long version) {
    private static final int LONGEST_REASON = 2_000;
    /** Others name the checks, rules and files that reasons speak of; no database, log or terminal is to trip over that. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+");

    public Remediation {
        reason = shortened(INVISIBLE.matcher(reason).replaceAll(" ").strip());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_REASON) {
            return text;
        }
        int end = LONGEST_REASON - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** What a remediation may wait for. */
    public enum Wait {
        /** Room for another pull request in the repository. */
        ROOM,
        /** The end of the open pull request that changes the same file. */
        FILE,
        /** Somebody of the repository who says go. */
        CONSENT
    }

    /**
     * A fix as it was proposed.
     *
     * @param paths every file that it changes
     * @param pullRequest empty until the code host has answered
     */
    public record Proposed(
            String branch,
            CommitId base,
            String patchHash,
            List<SourcePath> paths,
            Optional<OpenedPullRequest> pullRequest) {
        public Proposed {
            paths = List.copyOf(paths);
        }
    }

    /** The pull request, with the head that Fixwright gave it: another head is somebody else's push. */
    public record OpenedPullRequest(long number, String address, CommitId head) {}

    /** Whether it is of a finding that somebody handed in, and that is no alert of the code host's. */
    boolean isHandedIn() {
        return HandedInFinding.is(alert);
    }

    /** This remediation in another state. Refuses a way that the states do not have. */
    Remediation to(RemediationState next, String because) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("remediation " + id + " is " + state.word() + " and cannot become "
                    + next.word() + " (" + because + ")");
        }
        return new Remediation(id, repository, alert, next, because, Optional.empty(), attempts, proposal, version);
    }

    Remediation begun() {
        Remediation fixing = to(RemediationState.FIXING, "");
        return new Remediation(
                id, repository, alert, fixing.state, "", Optional.empty(), attempts + 1, proposal, version);
    }

    Remediation waiting(Wait wait, String because) {
        Remediation queued = to(RemediationState.QUEUED, because);
        return new Remediation(
                id, repository, alert, queued.state, queued.reason, Optional.of(wait), 0, Optional.empty(), version);
    }

    Remediation proposing(Proposed proposed) {
        Remediation next = to(RemediationState.PROPOSING, "");
        return new Remediation(
                id, repository, alert, next.state, "", Optional.empty(), attempts, Optional.of(proposed), version);
    }

    /** This remediation just before another fix is pushed to the branch of its pull request. */
    Remediation amending(Proposed other) {
        return new Remediation(id, repository, alert, state, reason, waitsFor, attempts, Optional.of(other), version);
    }

    /** This remediation with the pull request that the code host made or found for its proposal. */
    Remediation opened(CodeHost.PullRequest pullRequest) {
        Proposed proposed = proposal.orElseThrow();
        Proposed opened = new Proposed(
                proposed.branch(),
                proposed.base(),
                proposed.patchHash(),
                proposed.paths(),
                Optional.of(new OpenedPullRequest(pullRequest.number(), pullRequest.address(), pullRequest.head())));
        return new Remediation(id, repository, alert, state, reason, waitsFor, attempts, Optional.of(opened), version);
    }

    public Optional<OpenedPullRequest> pullRequest() {
        return proposal.flatMap(Proposed::pullRequest);
    }

    /** How the alert's question "why?" is answered. */
    public String why() {
        String because = reason.isEmpty() ? "" : ": " + reason;
        String where = pullRequest()
                .map(OpenedPullRequest::address)
                .filter(address -> !reason.contains(address))
                .map(address -> " (" + address + ")")
                .orElse("");
        return state.word().replace('_', ' ') + because + where;
    }
}
