package dev.fixwright.remediation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One round of the work on an alert: a remediation with all its steps.
 *
 * @param waitsForFile whether it is queued behind another fix of the same file
 * @param pullRequest the address, once there is one
 * @param since when it came to stand where it stands
 */
public record Round(
        RemediationState state,
        String reason,
        boolean waitsForFile,
        Optional<String> pullRequest,
        Instant since,
        List<Step> steps) {
    /** How long a fix has to hold until it counts as one that stayed. */
    public static final Duration STAYING = Duration.ofDays(30);

    public Round {
        steps = List.copyOf(steps);
    }

    /** Something that happened to a remediation: a state's word, or checked, proved, reopened. */
    public record Step(String stage, Instant at, String reason) {}

    private Optional<Instant> first(String stage) {
        return steps.stream()
                .filter(step -> step.stage().equals(stage))
                .map(Step::at)
                .findFirst();
    }

    private boolean was(RemediationState earlier) {
        return state == earlier || first(earlier.word()).isPresent();
    }

    /** Every stage that it reached. A pull request may be merged before it is proved. */
    Set<Stage> reached(Instant now) {
        Set<Stage> reached = EnumSet.of(Stage.TOLD);
        Stage looked = pullRequest.isPresent() || first(StepTable.CHECKED).isPresent() || waitsForFile
                ? Stage.CHECKED
                : state == RemediationState.QUEUED && !reason.isEmpty() ? Stage.ELIGIBLE : afterStages();
        reached.addAll(EnumSet.range(Stage.TOLD, looked));
        if (pullRequest.isPresent()) {
            reached.add(Stage.PROPOSED);
        }
        if (first(StepTable.PROVED).isPresent()) {
            reached.add(Stage.PROVED);
        }
        if (was(RemediationState.MERGED)) {
            reached.add(Stage.MERGED);
            if (held(now)) {
                reached.add(Stage.STAYED);
            }
        }
        return reached;
    }

    private Stage afterStages() {
        return state.isLive() ? Stage.TOLD : Drop.of(this).map(Drop::after).orElse(Stage.TOLD);
    }

    private boolean held(Instant now) {
        return first(RemediationState.FIXED.word())
                .map(gone -> gone.plus(STAYING))
                .filter(end -> !now.isBefore(end)
                        && lost().map(lost -> !lost.isBefore(end)).orElse(true))
                .isPresent();
    }

    private Optional<Instant> lost() {
        return steps.stream()
                .filter(step -> step.stage().equals(StepTable.REOPENED)
                        || step.stage().equals(RemediationState.REVERTED.word()))
                .map(Step::at)
                .min(Instant::compareTo);
    }

    /** Whether the alert came back before the fix counted as one that stayed. */
    boolean cameBack() {
        Optional<Instant> gone = first(RemediationState.FIXED.word());
        Optional<Instant> back = first(StepTable.REOPENED);
        return gone.isPresent()
                && back.isPresent()
                && back.get().isBefore(gone.get().plus(STAYING));
    }

    boolean wasMerged() {
        return was(RemediationState.MERGED);
    }

    /** Whether it says something about the fixers, once it is over and another round has begun. */
    boolean countsAfterwards() {
        return pullRequest.isPresent();
    }

    /** Whether it only noticed that an earlier round was taken back. */
    boolean isEcho() {
        return reason.startsWith(Reasons.TAKEN_BACK);
    }
}
