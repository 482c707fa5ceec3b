package dev.fixwright.command;

import dev.fixwright.remediation.AnswerStore;
import dev.fixwright.remediation.AnswerStore.Answer;
import dev.fixwright.remediation.Orders;
import dev.fixwright.remediation.Remediation;
import dev.fixwright.remediation.TheirPullRequests;
import dev.fixwright.report.AnswerText;
import dev.fixwright.repository.RepositoryRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The one comment on a pull request that has all answers. */
final class SharedComment {
    private static final int SHOWN = 25;

    private final CommandHost host;
    private final AnswerStore answers;
    private final Orders orders;
    private final TheirPullRequests theirs;

    SharedComment(CommandHost host, AnswerStore answers, Orders orders, TheirPullRequests theirs) {
        this.host = host;
        this.answers = answers;
        this.orders = orders;
        this.theirs = theirs;
    }

    /** Writes the one comment of a pull request anew, with where alerts stand now. */
    void tell(RepositoryRef repository, String page, long pullRequest) {
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
                        orders.name(repository, alert) + ": "
                                + theirs.why(repository, alert)
                                        .or(() ->
                                                orders.newest(repository, alert).map(Remediation::why))
                                        .orElse("nothing was done about it yet"),
                        page))
                .toList();
        return now.isEmpty() ? answer.reply() : answer.reply() + "\n\n" + AnswerText.bullets(now);
    }
}
