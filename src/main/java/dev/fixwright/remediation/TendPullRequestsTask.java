package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.time.Duration;
import java.time.InstantSource;

/** Looks how the open fixes of a repository fare: now and then, and after its default branch moved. */
final class TendPullRequestsTask implements TaskHandler {
    static final String NAME = "tend-pull-requests";
    /** How often it is asked in a row while the code host is still working out what conflicts. */
    private static final int MOST_LOOKS = 4;

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Tending tending;
    private final Agenda agenda;
    private final InstantSource clock;

    TendPullRequestsTask(Tending tending, Agenda agenda, InstantSource clock) {
        this.tending = tending;
        this.agenda = agenda;
        this.clock = clock;
    }

    static Task of(RepositoryRef repository) {
        return TaskPayload.task(NAME, repository, "look", 0);
    }

    /** @param look the how-manieth after the same push */
    static Task afterPush(RepositoryRef repository, int look) {
        return TaskPayload.task(NAME, repository, "look", look);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        int look = (int) payload.number("look");
        boolean known = tending.look(payload.repository(), look > 0);
        if (!known && look < MOST_LOOKS) {
            agenda.add(
                    afterPush(payload.repository(), look + 1), clock.instant().plus(PAUSE));
        }
        return TaskOutcome.done();
    }
}
