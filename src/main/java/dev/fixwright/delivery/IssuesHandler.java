package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody edited an issue of an app's: in ours there is a box to tick. */
final class IssuesHandler implements EventHandler {
    private static final String MARKER = "<!-- fixwright:onboarding -->";
    private static final Pattern TICKED = Pattern.compile("(?m)^- \\[[xX]]");
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    @Override
    public String event() {
        return "issues";
    }

    @Override
    public List<Task> tasksFor(byte[] body) {
        IssuesEvent event = EventJson.read(body, IssuesEvent.class);
        String action = need(event.action(), "action");
        IssuesEvent.Issue issue = need(event.issue(), "issue");
        long number = need(issue.number(), "issue.number");
        EventJson.Account sender = need(event.sender(), "sender");
        String login = need(sender.login(), "sender.login");
        boolean ofApp = issue.user() != null && "Bot".equals(issue.user().type());
        boolean byPerson = "User".equals(sender.type()) && LOGIN.matcher(login).matches();
        if (!action.equals("edited") || !ofApp || !byPerson || !isTicked(issue)) {
            return List.of();
        }
        RepositoryRef repository = need(event.repository(), "repository").seenBy(event.installation());
        ObjectNode payload = EventJson.payload(repository).put("issue", number).put("login", login);
        String id = repository.installationId() + "/" + repository.id() + "/" + number + "/" + login;
        return List.of(new Task("hear-consent", id, EventJson.text(payload)).inLaneOf(repository.installationId()));
    }

    private static boolean isTicked(IssuesEvent.Issue issue) {
        return issue.body() != null
                && issue.body().contains(MARKER)
                && TICKED.matcher(issue.body()).find();
    }
}
