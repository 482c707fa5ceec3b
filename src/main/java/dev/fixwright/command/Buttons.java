package dev.fixwright.command;

import dev.fixwright.command.Commands.Press;
import dev.fixwright.remediation.AnswerStore;
import dev.fixwright.remediation.Orders;
import dev.fixwright.remediation.Remediation;
import dev.fixwright.report.AnswerText;
import dev.fixwright.report.CheckRunButton;
import dev.fixwright.report.CheckRunText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Does what the buttons of check runs stand for. */
final class Buttons {
    /** What it is to run an answer again. */
    private static final String ANSWER = "answer";

    private final CommandHost host;
    private final AnswerStore answers;
    private final Orders orders;
    private final Replies replies;

    Buttons(CommandHost host, AnswerStore answers, Orders orders, Replies replies) {
        this.host = host;
        this.answers = answers;
        this.orders = orders;
        this.replies = replies;
    }

    OptionalLong press(Press press) {
        OptionalLong alert =
                press.alert() == 0 ? orders.alertOf(press.repository(), press.head()) : OptionalLong.of(press.alert());
        if (alert.isEmpty()) {
            return alert;
        }
        if (press.button().equals(ANSWER)) {
            answerAgain(press, alert.getAsLong());
            return OptionalLong.empty();
        }
        if (press.again()) {
            orders.showAgain(press.repository(), press.head(), alert.getAsLong());
        }
        return press(press, alert.getAsLong());
    }

    /** Answers as of now, in the check run that had the answer. */
    private void answerAgain(Press press, long alert) {
        Level level = host.level(press.repository(), press.by());
        if (level != Level.NONE) {
            Asker asker = new Asker(press.repository(), press.page(), 0, press.by(), level);
            Reply reply = replies.carryOut(asker, new Command(Verb.WHY, List.of(alert), false, Map.of(), false, ""));
            String name = orders.name(press.repository(), alert);
            orders.tell(press.repository(), press.head(), alert, AnswerText.checkRun(name, reply.text()));
        }
    }

    private OptionalLong press(Press press, long alert) {
        Optional<CheckRunButton> button = Stream.of(CheckRunButton.values())
                .filter(one -> one.identifier().equals(press.button()))
                .findFirst();
        Level level = host.level(press.repository(), press.by());
        if (button.isEmpty() || level == Level.NONE) {
            return OptionalLong.empty();
        }
        Optional<Long> pullRequest = orders.newest(press.repository(), alert)
                .flatMap(Remediation::pullRequest)
                .filter(opened -> opened.head().equals(press.head()))
                .map(opened -> opened.number());
        Asker asker = new Asker(press.repository(), press.page(), pullRequest.orElse(0L), press.by(), level);
        Verb verb = verb(button.get(), pullRequest.isPresent());
        Command command =
                new Command(verb, pullRequest.isPresent() ? List.of() : List.of(alert), false, Map.of(), false, "");
        Reply reply = Permission.reasonAgainst(verb, level, false)
                .map(asker::no)
                .orElseGet(() -> replies.carryOut(asker, command));
        if (pullRequest.isPresent()) {
            String shown = button.get().label();
            int line = List.of(CheckRunButton.values()).indexOf(button.get());
            answers.keep(
                    press.repository(),
                    pullRequest.get(),
                    reply.answer("check-run-" + press.checkRun(), line, shown, press.by()));
            return OptionalLong.of(pullRequest.get());
        }
        if (reply.alerts().isEmpty()) {
            CheckRunText text = AnswerText.checkRun(orders.name(press.repository(), alert), reply.text());
            orders.tell(press.repository(), press.head(), alert, text);
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
}
