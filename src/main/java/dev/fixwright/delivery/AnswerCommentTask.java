package dev.fixwright.delivery;

import dev.fixwright.command.Commands;
import dev.fixwright.command.Commands.Comment;
import dev.fixwright.command.Commands.Progress;
import dev.fixwright.remediation.Agenda;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.time.InstantSource;

/** Obeys a comment, and has it answered once the work that it set going has had its turn in the same lane. */
public final class AnswerCommentTask implements TaskHandler {
    static final String NAME = "answer-comment";

    private final Commands commands;
    private final Agenda agenda;
    private final InstantSource clock;

    public AnswerCommentTask(Commands commands, Agenda agenda, InstantSource clock) {
        this.commands = commands;
        this.agenda = agenda;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        Comment comment = CommentTasks.comment(EventJson.tree(task.payload()));
        Progress progress = commands.obey(comment);
        if (progress == Progress.SET_GOING) {
            return new TaskOutcome.RetryAt(
                    clock.instant(), "the answer is completed after the work that was asked for");
        }
        if (progress == Progress.ANSWERED) {
            agenda.add(CommentTasks.tell(comment, task.payload()));
        }
        return TaskOutcome.done();
    }
}
