package dev.fixwright.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.command.Commands;
import dev.fixwright.command.Commands.Press;
import dev.fixwright.remediation.Agenda;
import dev.fixwright.repository.CommitId;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.util.OptionalLong;

/** Does what a button of a check run stands for. The answer is written after the work that it sets going. */
public final class PressButtonTask implements TaskHandler {
    public static final String NAME = "press-button";

    private final Commands commands;
    private final Agenda agenda;

    public PressButtonTask(Commands commands, Agenda agenda) {
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
        Press press = new Press(
                EventJson.repository(payload),
                payload.path("page").asText(""),
                payload.required("alert").asLong(),
                new CommitId(payload.required("head").asText()),
                payload.required("checkRun").asLong(),
                payload.required("button").asText(),
                payload.required("by").asText(),
                payload.path("again").asBoolean());
        OptionalLong toTell = commands.press(press);
        if (toTell.isPresent()) {
            agenda.add(tell(press, toTell.getAsLong()));
        }
        return TaskOutcome.done();
    }

    private static Task tell(Press press, long pullRequest) {
        return ButtonTasks.isQuestion(press.button())
                ? CommentTasks.tell(press.repository(), pullRequest, press.page())
                : CommentTasks.tellAfterWork(press.repository(), pullRequest, press.page());
    }
}
