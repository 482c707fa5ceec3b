package dev.fixwright.remediation;

import dev.fixwright.repository.CommitId;
import java.util.List;
import java.util.Optional;

/**
 * An alert, read from the code host at this moment.
 *
 * @param seen the most recent instance of it
 * @param onDefaultBranch whether the default branch has or had it: others have been seen on other refs only
 * @param assignees the logins of people, and of programs other than this app, that it is assigned to
 * @param handedIn where it is none of the host's, but a finding that somebody handed in
 */
public record LiveAlert(
        long number,
        LiveAlert.State state,
        Rule rule,
        Instance seen,
        String address,
        boolean onDefaultBranch,
        List<String> assignees,
        Optional<Dismissal> dismissal,
        Optional<HandedInFinding> handedIn) {
    public LiveAlert {
        assignees = List.copyOf(assignees);
    }

    /** The commit that the most recent scan found it in. */
    public CommitId commit() {
        return seen.commit();
    }

    /** Where it stands there. */
    public Location location() {
        return seen.location();
    }

    /** What people call it. */
    String name() {
        return handedIn.map(HandedInFinding::id).orElse("alert " + number);
    }

    /** GitHub's states of an alert. */
    public enum State {
        OPEN,
        DISMISSED,
        FIXED
    }

    /**
     * What the scanner says that is wrong with it.
     *
     * @param severity GitHub's security severity in lower case, where the rule has one
     */
    public record Rule(String tool, String id, List<String> tags, Optional<String> severity, String description) {
        public Rule {
            tags = List.copyOf(tags);
        }
    }

    /**
     * What a scan of one commit reported.
     *
     * @param category of the scan: tells the runs of one tool apart
     */
    public record Instance(String message, String ref, CommitId commit, String category, Location location) {}

    /** A place as the scanner wrote it down, which nobody has checked; what it did not say is 0. */
    public record Location(String path, int startLine, int startColumn, int endLine, int endColumn) {
        int lastLine() {
            return Math.max(startLine, endLine);
        }
    }

    /**
     * What was said when an alert was dismissed.
     *
     * @param by empty where that account is gone
     * @param reason in the host's words
     */
    public record Dismissal(Optional<String> by, String reason, String comment) {}
}
