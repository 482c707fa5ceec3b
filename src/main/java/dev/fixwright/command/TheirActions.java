package dev.fixwright.command;

import dev.fixwright.remediation.TheirPullRequests;
import dev.fixwright.report.AnswerText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What {@code fix} means on a pull request of people that brings alerts of its own: a commit on its branch. */
final class TheirActions {
    private final TheirPullRequests theirs;

    TheirActions(TheirPullRequests theirs) {
        this.theirs = theirs;
    }

    /**
     * Answers a command as far as it is about such alerts; empty where it is about none.
     *
     * @param others answers it for the alerts that are remediated on the default branch
     */
    Optional<Reply> fix(Asker asker, Command command, Function<Command, Reply> others) {
        if (!command.options().isEmpty()) {
            return Optional.empty();
        }
        if (command.alerts().isEmpty()) {
            List<Long> here = theirs.fixable(asker.repository(), asker.pullRequest());
            return here.isEmpty() ? Optional.empty() : Optional.of(commit(asker, here, command.flag()));
        }
        List<Long> here = new ArrayList<>();
        List<Long> rest = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (long alert : command.alerts()) {
            Optional<Long> pull = theirs.pullRequestOf(asker.repository(), alert);
            if (pull.isEmpty()) {
                rest.add(alert);
            } else if (pull.get() == asker.pullRequest()) {
                here.add(alert);
            } else {
                elsewhere.add(asker.sentence("alert " + alert + ": it is on pull request " + pull.get()
                        + " and not on the default branch; ask for its fix there"));
            }
        }
        if (here.isEmpty() && elsewhere.isEmpty()) {
            return Optional.empty();
        }
        List<Reply> replies = new ArrayList<>();
        if (!here.isEmpty()) {
            replies.add(commit(asker, here, command.flag()));
        }
        if (!elsewhere.isEmpty()) {
            replies.add(Reply.refused("Not done:\n\n" + AnswerText.bullets(elsewhere)));
        }
        if (!rest.isEmpty()) {
            replies.add(others.apply(about(command, rest)));
        }
        return Optional.of(together(replies));
    }

    private Reply commit(Asker asker, List<Long> alerts, boolean dryRun) {
        String which = (alerts.size() == 1 ? "alert " : "alerts ")
                + String.join(", ", alerts.stream().map(String::valueOf).toList());
        if (dryRun) {
            return asker.yes("Nothing was committed. Without `--dry-run` the fixes of " + which
                    + " would be committed to this branch, in one commit.");
        }
        theirs.commit(asker.repository(), asker.pullRequest(), alerts, asker.login());
        return new Reply(
                true, asker.sentence("Asked for: what fixes " + which + ", in one commit on this branch."), alerts);
    }

    private static Command about(Command command, List<Long> alerts) {
        return new Command(command.verb(), alerts, command.all(), command.options(), command.flag(), command.text());
    }

    private static Reply together(List<Reply> replies) {
        List<Long> alerts =
                replies.stream().flatMap(one -> one.alerts().stream()).toList();
        return new Reply(
                replies.stream().allMatch(Reply::obeyed),
                String.join("\n\n", replies.stream().map(Reply::text).toList()),
                alerts);
    }
}
