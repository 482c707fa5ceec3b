package dev.fixwright.command;

import dev.fixwright.command.Asked.Line;
import dev.fixwright.command.Asked.Misunderstood;
import dev.fixwright.command.Asked.Understood;
import dev.fixwright.command.CommandHost.Reaction;
import dev.fixwright.remediation.AnswerStore;
import dev.fixwright.remediation.AnswerStore.Answer;
import dev.fixwright.remediation.HistoryStore;
import dev.fixwright.remediation.Remediation;
import dev.fixwright.remediation.Remediations;
import dev.fixwright.report.AnswerText;
import dev.fixwright.report.CheckRunButton;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Obeys what people write in comments. May be interrupted anywhere and begun again: a line that has its answer is not
 * obeyed twice, and there is one comment with all answers.
 */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final int SHOWN = 25;
    private static final int LONGEST_COMMAND = 900;
    /** Everybody reads a public repository, and each comment costs requests that its fixes go without. */
    private static final int MOST_COMMENTS = 60;

    private static final Duration A_WHILE = Duration.ofHours(1);

    private final CommandHost host;
    private final AnswerStore answers;
    private final Remediations remediations;
    private final Questions questions;
    private final Actions actions;
    private final HostActions hostActions;

    public Commands(CommandHost host, AnswerStore answers, Remediations remediations, HistoryStore histories) {
        this.host = host;
        this.answers = answers;
        this.remediations = remediations;
        this.questions = new Questions(remediations, histories);
        this.actions = new Actions(remediations.orders());
        this.hostActions = new HostActions(remediations, host);
    }

    /**
     * A comment as it was written.
     *
     * @param page the repository's own on the host
     */
    public record Comment(RepositoryRef repository, String page, long pullRequest, long id, String by, String text) {}

    /** Obeys a comment. Answers whether work was set going, after which this is to be called once more. */
    public boolean obey(Comment comment) {
        Optional<String> appName =
                CommandParser.mayName(comment.text()) ? Optional.of(host.appName()) : Optional.empty();
        Asked asked = new CommandParser(appName).parse(comment.text());
        if (asked.isEmpty()) {
            return false;
        }
        String askedIn = "comment-" + comment.id();
        if (answers.of(comment.repository(), askedIn, 0).isEmpty()) {
            if (answers.askedLately(comment.repository(), comment.by(), A_WHILE) >= MOST_COMMENTS) {
                LOG.warn(
                        "comment is not answered repository={} comment={} because=\"its author asked in {} others within"
                                + " an hour\"",
                        comment.repository().fullName(),
                        comment.id(),
                        MOST_COMMENTS);
                return false;
            }
            host.react(comment.repository(), comment.id(), Reaction.EYES);
        }
        return obey(comment, askedIn, asked);
    }

    private boolean obey(Comment comment, String askedIn, Asked asked) {
        List<Line> lines = new ArrayList<>(asked.lines());
        if (asked.beyond() > 0) {
            lines.add(new Misunderstood(
                    "… " + asked.beyond() + " more",
                    "of the " + (lines.size() + asked.beyond()) + " commands in this comment the first "
                            + CommandParser.MOST + " are obeyed"));
        }
        boolean setGoing = false;
        boolean obeyed = true;
        Optional<Asker> asker = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Answer> known = answers.of(comment.repository(), askedIn, i);
            if (known.isEmpty()) {
                asker = asker.or(() -> Optional.of(asker(comment)));
                if (asker.get().level() == Level.NONE) {
                    // Nobody who may not even read is answered where others would have to read it.
                    host.react(comment.repository(), comment.id(), Reaction.CONFUSED);
                    return false;
                }
                Reply reply = reply(asker.get(), lines.get(i));
                known = Optional.of(answer(
                        askedIn, i, CommandParser.CALL + " " + lines.get(i).shown(), comment.by(), reply));
                answers.keep(comment.repository(), comment.pullRequest(), known.get());
                setGoing |= !reply.alerts().isEmpty();
            }
            obeyed &= known.get().obeyed();
        }
        if (!setGoing) {
            tell(comment.repository(), comment.page(), comment.pullRequest());
            host.react(comment.repository(), comment.id(), obeyed ? Reaction.ROCKET : Reaction.CONFUSED);
        }
        return setGoing;
    }

    private Asker asker(Comment comment) {
        Level level = host.level(comment.repository(), comment.by());
        return new Asker(comment.repository(), comment.page(), comment.pullRequest(), comment.by(), level);
    }

    private static Answer answer(String askedIn, int line, String command, String by, Reply reply) {
        String shown = command.length() <= LONGEST_COMMAND ? command : command.substring(0, LONGEST_COMMAND) + "…";
        return new Answer(askedIn, line, shown, by, reply.obeyed(), reply.text(), reply.alerts());
    }

    private Reply reply(Asker asker, Line line) {
        if (line instanceof Misunderstood wrong) {
            String problem = wrong.problem();
            String whole = Character.toUpperCase(problem.charAt(0)) + problem.substring(1);
            return Reply.refused(asker.sentence(problem.endsWith("?") ? whole : whole + "."));
        }
        Command command = ((Understood) line).command();
        Verb verb = command.verb();
        boolean fromFork = !verb.reads()
                && Permission.reasonAgainst(verb, asker.level(), false).isEmpty()
                && host.isFromFork(asker.repository(), asker.pullRequest());
        return Permission.reasonAgainst(verb, asker.level(), fromFork)
                .map(asker::no)
                .orElseGet(() -> carryOut(asker, command));
    }

    Reply carryOut(Asker asker, Command command) {
        return switch (command.verb()) {
            case FIX -> actions.fix(asker, command);
            case NEXT -> actions.next(asker);
            case RETRY -> actions.retry(asker, command);
            case REBASE -> actions.rebase(asker);
            case RECREATE -> actions.recreate(asker, command.flag());
            case VERIFY -> actions.verify(asker);
            case EXPLAIN -> questions.explain(asker, command.alerts());
            case WHY -> questions.why(asker, command.alerts());
            case STATUS -> questions.status(asker);
            case DISMISS -> hostActions.dismiss(asker, command);
            case REOPEN -> hostActions.reopen(asker, command);
            case IGNORE -> actions.ignore(asker, command);
            case UNIGNORE -> actions.unignore(asker, command);
            case SHOW_IGNORES -> questions.ignores(asker);
            case PAUSE -> actions.pause(asker);
            case RESUME -> actions.resume(asker);
            case CANCEL -> actions.cancel(asker, command);
            case CONFIG -> questions.config(asker);
            case HELP -> questions.help(asker);
            case REPRODUCE -> questions.reproduce(asker);
            case REVERT -> hostActions.revert(asker);
        };
    }

    /** A button of a check run that somebody pressed. */
    public record Press(
            RepositoryRef repository,
            String page,
            long alert,
            CommitId head,
            long checkRun,
            String button,
            String by) {}

    /**
     * Does what a button stands for; pressed twice, it is done twice, which changes nothing. Answers the pull request on
     * which it is to be {@linkplain #tell told} afterwards; where there is none, a check run on the same commit tells.
     */
    public OptionalLong press(Press press) {
        Optional<CheckRunButton> button = Stream.of(CheckRunButton.values())
                .filter(one -> one.identifier().equals(press.button()))
                .findFirst();
        Level level = host.level(press.repository(), press.by());
        if (button.isEmpty() || level == Level.NONE) {
            return OptionalLong.empty();
        }
        Optional<Long> pullRequest = remediations
                .orders()
                .newest(press.repository(), press.alert())
                .flatMap(Remediation::pullRequest)
                .filter(opened -> opened.head().equals(press.head()))
                .map(opened -> opened.number());
        Asker asker = new Asker(press.repository(), press.page(), pullRequest.orElse(0L), press.by(), level);
        Verb verb = verb(button.get(), pullRequest.isPresent());
        Command command = new Command(verb, List.of(press.alert()), false, Map.of(), false, "");
        Reply reply =
                Permission.reasonAgainst(verb, level, false).map(asker::no).orElseGet(() -> carryOut(asker, command));
        if (pullRequest.isPresent()) {
            String shown = button.get().label();
            int line = List.of(CheckRunButton.values()).indexOf(button.get());
            answers.keep(
                    press.repository(),
                    pullRequest.get(),
                    answer("check-run-" + press.checkRun(), line, shown, press.by(), reply));
            return OptionalLong.of(pullRequest.get());
        }
        if (reply.alerts().isEmpty()) {
            CheckRunText text = AnswerText.checkRun(press.alert(), reply.text());
            remediations.orders().tell(press.repository(), press.head(), press.alert(), text);
        }
        return OptionalLong.empty();
    }

    /** Without a pull request there is nothing to verify: what can be done again is the fix. */
    private static Verb verb(CheckRunButton button, boolean onPullRequest) {
        return switch (button) {
            case FIX -> Verb.FIX;
            case WHY -> Verb.WHY;
            case VERIFY -> onPullRequest ? Verb.VERIFY : Verb.FIX;
        };
    }

    /** Writes the one comment of a pull request anew, with where alerts stand now. */
    public void tell(RepositoryRef repository, String page, long pullRequest) {
        List<AnswerText.Given> given = inOrder(answers.latest(repository, pullRequest, SHOWN)).stream()
                .map(answer ->
                        new AnswerText.Given(answer.command(), answer.askedBy(), withNow(repository, page, answer)))
                .toList();
        OptionalLong known = answers.comment(repository, pullRequest);
        long comment = host.say(repository, pullRequest, known, AnswerText.MARK, AnswerText.comment(given));
        if (!known.equals(OptionalLong.of(comment))) {
            answers.noteComment(repository, pullRequest, comment);
        }
    }

    /** The latest comment first, and its lines as they were written. */
    private static List<Answer> inOrder(List<Answer> latestFirst) {
        Map<String, List<Answer>> comments = new LinkedHashMap<>();
        latestFirst.forEach(answer -> comments.computeIfAbsent(answer.askedIn(), none -> new ArrayList<>())
                .add(0, answer));
        return comments.values().stream().flatMap(List::stream).toList();
    }

    private String withNow(RepositoryRef repository, String page, Answer answer) {
        List<String> now = answer.alerts().stream()
                .map(alert -> AnswerText.sentence(
                        "alert " + alert + ": "
                                + remediations
                                        .orders()
                                        .newest(repository, alert)
                                        .map(one -> one.why())
                                        .orElse("nothing was done about it yet"),
                        page))
                .toList();
        return now.isEmpty() ? answer.reply() : answer.reply() + "\n\n" + AnswerText.bullets(now);
    }
}
