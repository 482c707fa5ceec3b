package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;

/** Takes one alert as far as it goes now. */
public final class RemediateAlertTask implements TaskHandler {
    public static final String NAME = "remediate-alert";

    private final Remediator remediator;
    private final WaitingAlerts waiting;
    private final HostRefusals refusals;
    private final Agenda agenda;
    private final InstantSource clock;

    RemediateAlertTask(
            Remediator remediator, WaitingAlerts waiting, HostRefusals refusals, Agenda agenda, InstantSource clock) {
        this.remediator = remediator;
        this.waiting = waiting;
        this.refusals = refusals;
        this.agenda = agenda;
        this.clock = clock;
    }

    public static Task of(RepositoryRef repository, long alert) {
        return TaskPayload.task(NAME, repository, "alert", alert);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        RepositoryRef repository = payload.repository();
        try {
            if (remediator.isUnasked(repository, payload.number("alert"))) {
                return TaskOutcome.done();
            }
            Remediator.Progress progress = remediator.remediate(repository, payload.number("alert"));
            awaitProof(repository, progress.remediation());
            passOn(repository, progress);
            return TaskOutcome.done();
        } catch (CodeHostException e) {
            return passedOn(repository, refusals.outcome(repository, payload.number("alert"), e), e);
        } catch (CancellationException e) {
            // The server is being stopped.
            throw e;
        } catch (RuntimeException e) {
            return refusals.fault(repository, payload.number("alert"), e);
        } catch (StackOverflowError e) {
            return refusals.fault(
                    repository, payload.number("alert"), new IllegalStateException("too deeply nested", e));
        }
    }

    /** What ended in a refusal of its own leaves the turn to the next; where the app may not work, nobody's turn comes. */
    private TaskOutcome passedOn(RepositoryRef repository, TaskOutcome outcome, CodeHostException refusal) {
        boolean ofItsOwn = refusal.reason() == CodeHostException.Reason.REFUSED
                || refusal.reason() == CodeHostException.Reason.UNAVAILABLE;
        if (ofItsOwn && outcome instanceof TaskOutcome.GivenUp) {
            waiting.wakeOne(repository);
        }
        return outcome;
    }

    private void awaitProof(RepositoryRef repository, Remediation remediation) {
        if (remediation.state() == RemediationState.PROVING) {
            remediation
                    .pullRequest()
                    .ifPresent(opened -> agenda.add(
                            AwaitProofTask.of(repository, opened.number()), AwaitProofTask.first(clock.instant())));
        }
    }

    /** The others would wait for the same. */
    private static boolean waitsForConsent(Remediation remediation) {
        return remediation
                .waitsFor()
                .filter(wait -> wait == Remediation.Wait.CONSENT)
                .isPresent();
    }

    /** Whoever was woken and does not wait again leaves the turn to the next; the one that finds no room ends the chain. */
    private void passOn(RepositoryRef repository, Remediator.Progress progress) {
        boolean noRoom = progress.remediation()
                .waitsFor()
                .filter(wait -> wait == Remediation.Wait.ROOM)
                .isPresent();
        if (noRoom) {
            waiting.wakeAt(repository, progress.until());
        } else if (progress.hadWaited() && !waitsForConsent(progress.remediation())) {
            waiting.wakeOne(repository);
        }
    }
}
