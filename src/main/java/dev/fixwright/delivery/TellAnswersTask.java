package dev.fixwright.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.command.Commands;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.HostRefusals;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/** Writes the comment with the answers on a pull request anew. */
public final class TellAnswersTask implements TaskHandler {
    static final String NAME = "tell-answers";

    private final Commands commands;
    private final HostRefusals refusals;

    public TellAnswersTask(Commands commands, HostRefusals refusals) {
        this.commands = commands;
        this.refusals = refusals;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        JsonNode payload = EventJson.tree(task.payload());
        try {
            commands.tell(
                    EventJson.repository(payload),
                    payload.path("page").asText(""),
                    payload.required("pullRequest").asLong());
            return TaskOutcome.done();
        } catch (CodeHostException e) {
            return refusals.outcome(e);
        }
    }
}
