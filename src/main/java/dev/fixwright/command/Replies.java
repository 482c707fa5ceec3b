package dev.fixwright.command;

import dev.fixwright.command.Asked.Line;
import dev.fixwright.command.Asked.Misunderstood;
import dev.fixwright.command.Asked.Understood;
import dev.fixwright.remediation.HistoryStore;
import dev.fixwright.remediation.Orders;
import dev.fixwright.remediation.Remediations;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The reply to each command: who may ask for it, and what comes of it. */
final class Replies {
    private final CommandHost host;
    private final Orders orders;
    private final Questions questions;
    private final Actions actions;
    private final TheirActions theirActions;
    private final HostActions hostActions;

    Replies(CommandHost host, Remediations remediations, HistoryStore histories) {
        this.host = host;
        this.orders = remediations.orders();
        this.questions = new Questions(remediations, histories);
        this.actions = new Actions(remediations.orders());
        this.theirActions = new TheirActions(remediations.theirs());
        this.hostActions = new HostActions(remediations, host);
    }

    Asker asker(Commands.Comment comment) {
        Level level = host.level(comment.repository(), comment.by());
        return new Asker(comment.repository(), comment.page(), comment.pullRequest(), comment.by(), level);
    }

    Reply reply(Asker asker, Line line) {
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
        List<Long> numbers = new ArrayList<>();
        for (String finding : command.findings()) {
            OptionalLong number = orders.number(asker.repository(), finding);
            if (number.isEmpty()) {
                return asker.no("nobody has asked for a fix of " + finding
                        + " here yet; what was handed in is asked for through the API");
            }
            numbers.add(number.getAsLong());
        }
        return obey(asker, command.numbered(numbers));
    }

    private Reply obey(Asker asker, Command command) {
        return switch (command.verb()) {
            case FIX ->
                theirActions
                        .fix(asker, command, others -> actions.fix(asker, others))
                        .orElseGet(() -> actions.fix(asker, command));
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
            case DROP -> actions.drop(asker, command);
            case CONFIG -> questions.config(asker);
            case HELP -> questions.help(asker);
            case REPRODUCE -> questions.reproduce(asker);
            case REVERT -> hostActions.revert(asker);
        };
    }
}
