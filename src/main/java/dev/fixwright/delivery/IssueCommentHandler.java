package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.command.CommandParser;
import dev.fixwright.delivery.EventJson.Repository;
import dev.fixwright.delivery.IssueCommentEvent.Comment;
import dev.fixwright.delivery.IssueCommentEvent.Issue;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person has written a comment on a pull request: if it may ask for something, it is answered. Edits ask for nothing. */
final class IssueCommentHandler implements EventHandler {
    private static final int LONGEST = 65_536;

    @Override
    public String event() {
        return "issue_comment";
    }

    @Override
    public List<Task> tasksFor(byte[] body) {
        IssueCommentEvent event = EventJson.read(body, IssueCommentEvent.class);
        String action = need(event.action(), "action");
        Issue issue = need(event.issue(), "issue");
        Comment comment = need(event.comment(), "comment");
        long number = need(issue.number(), "issue.number");
        long id = need(comment.id(), "comment.id");
        Repository sent = need(event.repository(), "repository");
        RepositoryRef repository = sent.seenBy(event.installation());
        // PostgreSQL keeps no such character; in its place stands one that hides no command and makes none.
        @Nullable String text = comment.body() == null ? null : comment.body().replace('\u0000', '\uFFFD');
        boolean onPullRequest =
                issue.pullRequest() != null && issue.pullRequest().isObject();
        Optional<String> by = EventJson.person(comment.user());
        boolean asks = action.equals("created")
                && onPullRequest
                && by.isPresent()
                && by.equals(EventJson.person(event.sender()));
        if (!asks || text == null || text.length() > LONGEST || !mayAsk(text)) {
            return List.of();
        }
        ObjectNode payload = EventJson.payload(repository)
                .put("pullRequest", number)
                .put("comment", id)
                .put("by", by.get())
                .put("page", sent.page())
                .put("text", text);
        return List.of(CommentTasks.hear(repository, id, payload));
    }

    private static boolean mayAsk(String text) {
        return !new CommandParser(Optional.empty()).parse(text).isEmpty() || CommandParser.mayName(text);
    }
}
