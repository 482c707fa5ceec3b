package dev.fixwright.command;

import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.Remediations;
import dev.fixwright.remediation.Reversions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers that change something on the code host at once. Each may be given twice. */
final class HostActions {
    private static final Map<String, String> REASONS =
            Map.of("false-positive", "false positive", "wont-fix", "won't fix", "used-in-tests", "used in tests");

    private final Remediations remediations;
    private final CommandHost host;

    HostActions(Remediations remediations, CommandHost host) {
        this.remediations = remediations;
        this.host = host;
    }

    Reply dismiss(Asker asker, Command command) {
        long alert = command.alerts().get(0);
        String reason = REASONS.getOrDefault(command.option(Option.REASON).orElseThrow(), "");
        return onAlert(
                asker,
                alert,
                "Dismissed: " + reason + ".",
                () -> host.dismiss(asker.repository(), alert, reason, command.text()));
    }

    Reply reopen(Asker asker, Command command) {
        long alert = command.alerts().get(0);
        return onAlert(asker, alert, "Opened again.", () -> host.reopen(asker.repository(), alert));
    }

    private Reply onAlert(Asker asker, long alert, String done, Runnable change) {
        if (alert < 0) {
            return asker.no("it was handed in and is no alert of GitHub's; accept its risk in the backlog instead");
        }
        Optional<String> refused = refusal("GitHub has no such alert", () -> {
            change.run();
            return Optional.empty();
        });
        if (refused.isPresent()) {
            return asker.no(refused.get());
        }
        remediations.orders().settle(asker.repository(), alert);
        return new Reply(true, asker.sentence(done), List.of(alert));
    }

    Reply revert(Asker asker) {
        StringBuilder proposed = new StringBuilder();
        Optional<String> refused = refusal("GitHub has no such pull request", () -> {
            Reversions.Answer answer =
                    remediations.reversions().propose(asker.repository(), asker.pullRequest(), asker.login());
            proposed.append(answer.told());
            return answer.proposed() ? Optional.empty() : Optional.of(answer.told());
        });
        return refused.map(asker::no)
                .orElseGet(() -> asker.yes("A pull request takes this fix back: " + proposed
                        + ". Nothing changes until somebody merges it; then this fix is not proposed again unasked."));
    }

    /** What GitHub refuses is told; what it has no answer to is tried again. */
    private static Optional<String> refusal(String gone, Supplier<Optional<String>> change) {
        try {
            return change.get();
        } catch (CodeHostException e) {
            return switch (e.reason()) {
                case GONE -> Optional.of(gone);
                case FORBIDDEN, REFUSED -> Optional.of(e.explanation());
                case UNAVAILABLE, RATE_LIMITED, BASE_MOVED -> throw e;
            };
        }
    }
}
