package dev.fixwright.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.command.Commands;
import dev.fixwright.command.Commands.Comment;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.HostRefusals;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.time.InstantSource;

/** Obeys a comment, and completes the answer once the work that it set going has had its turn in the same lane. */
public final class AnswerCommentTask implements TaskHandler {
    public static final String NAME = "answer-comment";

    private final Commands commands;
    private final HostRefusals refusals;
    private final InstantSource clock;

    public AnswerCommentTask(Commands commands, HostRefusals refusals, InstantSource clock) {
        this.commands = commands;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        JsonNode payload = EventJson.tree(task.payload());
        Comment comment = new Comment(
                EventJson.repository(payload),
                payload.path("page").asText(""),
                payload.required("pullRequest").asLong(),
                payload.required("comment").asLong(),
                payload.required("by").asText(),
                payload.required("text").asText());
        try {
            return commands.obey(comment)
                    ? new TaskOutcome.RetryAt(
                            clock.instant(), "the answer is completed after the work that was asked for")
                    : TaskOutcome.done();
        } catch (CodeHostException e) {
            return refusals.outcome(e);
        }
    }
}
