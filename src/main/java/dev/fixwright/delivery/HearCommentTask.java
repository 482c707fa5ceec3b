package dev.fixwright.delivery;

import dev.fixwright.command.Commands;
import dev.fixwright.command.Commands.Comment;
import dev.fixwright.command.Commands.Progress;
import dev.fixwright.remediation.Agenda;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/** Acknowledges a comment, however long a fix takes meanwhile, and answers it if that takes no work. */
public final class HearCommentTask implements TaskHandler {
    static final String NAME = "hear-comment";

    private final Commands commands;
    private final Agenda agenda;

    public HearCommentTask(Commands commands, Agenda agenda) {
        this.commands = commands;
        this.agenda = agenda;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        Comment comment = CommentTasks.comment(EventJson.tree(task.payload()));
        Progress progress = commands.hear(comment);
        if (progress == Progress.SEEN) {
            agenda.add(CommentTasks.obey(comment, task.payload()));
        } else if (progress == Progress.ANSWERED) {
            commands.tell(comment);
        }
        return TaskOutcome.done();
    }
}
