package dev.fixwright.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.command.Commands;
import dev.fixwright.remediation.Agenda;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/**
 * Writes the comment with the answers on a pull request anew: always in the lane of answers, for two that write it side by
 * side would make two of it.
 */
public final class TellAnswersTask implements TaskHandler {
    static final String NAME = "tell-answers";

    private final Commands commands;
    private final Agenda agenda;

    public TellAnswersTask(Commands commands, Agenda agenda) {
        this.commands = commands;
        this.agenda = agenda;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        JsonNode payload = EventJson.tree(task.payload());
        RepositoryRef repository = EventJson.repository(payload);
        long pullRequest = payload.required("pullRequest").asLong();
        String page = payload.path("page").asText("");
        if (payload.has("after")) {
            agenda.add(CommentTasks.tell(repository, pullRequest, page));
        } else {
            CommentTasks.commentOf(payload)
                    .ifPresentOrElse(commands::tell, () -> commands.tell(repository, page, pullRequest));
        }
        return TaskOutcome.done();
    }
}
