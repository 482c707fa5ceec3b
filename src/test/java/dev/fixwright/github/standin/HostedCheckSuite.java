package dev.fixwright.github.standin;

import java.util.List;
import java.util.Optional;

/** All check runs of one app on one commit. */
public record HostedCheckSuite(long id, CheckApp app, String head, List<HostedCheckRun> runs) {
    /** From the worst to the best. */
    private static final List<String> CONCLUSIONS =
            List.of("failure", "timed_out", "cancelled", "action_required", "stale", "success", "neutral", "skipped");

    public boolean isCompleted() {
        return !runs.isEmpty() && runs.stream().allMatch(HostedCheckRun::isCompleted);
    }

    /** What the runs come to; empty while one is still running. */
    public Optional<String> conclusion() {
        return isCompleted()
                ? CONCLUSIONS.stream()
                        .filter(word ->
                                runs.stream().anyMatch(run -> run.conclusion().equals(Optional.of(word))))
                        .findFirst()
                : Optional.empty();
    }
}
