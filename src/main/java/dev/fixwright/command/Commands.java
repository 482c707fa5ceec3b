package dev.fixwright.command;

import dev.fixwright.command.Asked.Line;
import dev.fixwright.command.Asked.Misunderstood;
import dev.fixwright.command.Asked.Understood;
import dev.fixwright.command.CommandHost.Reaction;
import dev.fixwright.remediation.AnswerStore;
import dev.fixwright.remediation.AnswerStore.Answer;
import dev.fixwright.remediation.HistoryStore;
import dev.fixwright.remediation.Remediations;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Obeys what people write in comments. May be interrupted anywhere and begun again: a line that has its answer is not
 * obeyed twice, and there is one comment with all answers.
 */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    /** Everybody reads a public repository, and each comment costs requests that its fixes go without. */
    private static final int MOST_COMMENTS = 60;

    private static final Duration A_WHILE = Duration.ofHours(1);

    private final CommandHost host;
    private final AnswerStore answers;
    private final Replies replies;
    private final SharedComment shared;
    private final Buttons buttons;

    public Commands(CommandHost host, AnswerStore answers, Remediations remediations, HistoryStore histories) {
        this.host = host;
        this.answers = answers;
        this.replies = new Replies(host, remediations, histories);
        this.shared = new SharedComment(host, answers, remediations.orders(), remediations.theirs());
        this.buttons = new Buttons(host, answers, remediations.orders(), replies);
    }

    /**
     * A comment as it was written.
     *
     * @param page the repository's own on the host
     */
    public record Comment(RepositoryRef repository, String page, long pullRequest, long id, String by, String text) {}

    /** How far a comment is obeyed. */
    public enum Progress {
        /** There is nothing to do, or nothing any more. */
        DONE,
        /** It is seen, and asks for work that has its turn after other work. */
        SEEN,
        /** Work was set going, after which it is to be obeyed once more. */
        SET_GOING,
        /** All of it has its answers, which are to be told. */
        ANSWERED
    }

    /** Lets people see that a comment was seen, and answers it where it only asks what is known. */
    public Progress hear(Comment comment) {
        Asked asked = asked(comment);
        if (asked.isEmpty() || isOneTooMany(comment)) {
            return Progress.DONE;
        }
        host.react(comment.repository(), comment.id(), Reaction.EYES);
        boolean quick = asked.lines().stream()
                .allMatch(line -> !(line instanceof Understood understood)
                        || understood.command().verb().isQuick());
        return quick ? obey(comment, asked) : Progress.SEEN;
    }

    private boolean isOneTooMany(Comment comment) {
        boolean tooMany = answers.of(comment.repository(), askedIn(comment), 0).isEmpty()
                && answers.askedLately(comment.repository(), comment.by(), A_WHILE) >= MOST_COMMENTS;
        if (tooMany) {
            LOG.warn(
                    "comment is not answered repository={} comment={} because=\"its author asked in {} others within"
                            + " an hour\"",
                    comment.repository().fullName(),
                    comment.id(),
                    MOST_COMMENTS);
        }
        return tooMany;
    }

    /** Obeys a comment that was heard. */
    public Progress obey(Comment comment) {
        Asked asked = asked(comment);
        return asked.isEmpty() ? Progress.DONE : obey(comment, asked);
    }

    private Asked asked(Comment comment) {
        Optional<String> appName =
                CommandParser.mayName(comment.text()) ? Optional.of(host.appName()) : Optional.empty();
        return new CommandParser(appName).parse(comment.text());
    }

    private static String askedIn(Comment comment) {
        return "comment-" + comment.id();
    }

    private static List<Line> lines(Asked asked) {
        List<Line> lines = new ArrayList<>(asked.lines());
        if (asked.beyond() > 0) {
            lines.add(new Misunderstood(
                    "… " + asked.beyond() + " more",
                    "of the " + (lines.size() + asked.beyond()) + " commands in this comment the first "
                            + CommandParser.MOST + " are obeyed"));
        }
        return lines;
    }

    private Progress obey(Comment comment, Asked asked) {
        List<Line> lines = lines(asked);
        boolean setGoing = false;
        Optional<Asker> asker = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            if (answers.of(comment.repository(), askedIn(comment), i).isPresent()) {
                continue;
            }
            asker = asker.or(() -> Optional.of(replies.asker(comment)));
            if (asker.get().level() == Level.NONE) {
                // Nobody who may not even read is answered where others would have to read it.
                host.react(comment.repository(), comment.id(), Reaction.CONFUSED);
                return Progress.DONE;
            }
            Reply reply = replies.reply(asker.get(), lines.get(i));
            String command = CommandParser.CALL + " " + lines.get(i).shown();
            answers.keep(
                    comment.repository(),
                    comment.pullRequest(),
                    reply.answer(askedIn(comment), i, command, comment.by()));
            setGoing |= !reply.alerts().isEmpty();
        }
        return setGoing ? Progress.SET_GOING : Progress.ANSWERED;
    }

    /** Tells the answers to a comment, where all are told, and lets people see that it has them. */
    public void tell(Comment comment) {
        tell(comment.repository(), comment.page(), comment.pullRequest());
        int lines = lines(asked(comment)).size();
        boolean obeyed = IntStream.range(0, lines)
                .mapToObj(i -> answers.of(comment.repository(), askedIn(comment), i))
                .allMatch(answer -> answer.map(Answer::obeyed).orElse(false));
        host.react(comment.repository(), comment.id(), obeyed ? Reaction.ROCKET : Reaction.CONFUSED);
    }

    /**
     * A button of a check run that somebody pressed.
     *
     * @param alert 0 where it was asked of all check runs on the commit
     * @param again whether the host has put the check run back to the start, so that it runs again
     */
    public record Press(
            RepositoryRef repository,
            String page,
            long alert,
            CommitId head,
            long checkRun,
            String button,
            String by,
            boolean again) {}

    /**
     * Does what a button stands for; pressed twice, it is done twice, which changes nothing. Answers the pull request on
     * which it is to be {@linkplain #tell told} afterwards; where there is none, a check run on the same commit tells.
     */
    public OptionalLong press(Press press) {
        return buttons.press(press);
    }

    /** Writes the one comment of a pull request anew, with where alerts stand now. */
    public void tell(RepositoryRef repository, String page, long pullRequest) {
        shared.tell(repository, page, pullRequest);
    }
}
