package dev.fixwright.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.command.Commands.Comment;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.Optional;

/**
 * The tasks about one comment. It is heard, and its answers are told, in the lane of answers, one at a time; what it asks
 * for is done in the lane of its installation, where fixes are made.
 */
final class CommentTasks {
    private CommentTasks() {}

    static Task hear(RepositoryRef repository, long comment, ObjectNode payload) {
        return task(HearCommentTask.NAME, repository, Long.toString(comment), EventJson.text(payload))
                .inAnswerLaneOf(repository.installationId());
    }

    /** The same comment's next task. */
    static Task obey(Comment comment, String payload) {
        return task(AnswerCommentTask.NAME, comment.repository(), Long.toString(comment.id()), payload)
                .inLaneOf(comment.repository().installationId());
    }

    static Task tell(Comment comment, String payload) {
        String id = comment.pullRequest() + "/" + comment.id();
        return task(TellAnswersTask.NAME, comment.repository(), id, payload)
                .inAnswerLaneOf(comment.repository().installationId());
    }

    /** Tells all answers on a pull request. */
    static Task tell(RepositoryRef repository, long pullRequest, String page) {
        String payload = EventJson.text(payload(repository, pullRequest, page));
        return task(TellAnswersTask.NAME, repository, Long.toString(pullRequest), payload)
                .inAnswerLaneOf(repository.installationId());
    }

    /** The same after the work that waits in the lane of the installation now. */
    static Task tellAfterWork(RepositoryRef repository, long pullRequest, String page) {
        String payload = EventJson.text(payload(repository, pullRequest, page).put("after", true));
        return task(TellAnswersTask.NAME, repository, pullRequest + "/after", payload)
                .inLaneOf(repository.installationId());
    }

    private static ObjectNode payload(RepositoryRef repository, long pullRequest, String page) {
        return EventJson.payload(repository).put("pullRequest", pullRequest).put("page", page);
    }

    private static Task task(String name, RepositoryRef repository, String id, String payload) {
        return new Task(name, repository.installationId() + "/" + repository.id() + "/" + id, payload);
    }

    static Comment comment(JsonNode payload) {
        return new Comment(
                EventJson.repository(payload),
                payload.path("page").asText(""),
                payload.required("pullRequest").asLong(),
                payload.required("comment").asLong(),
                payload.required("by").asText(),
                payload.required("text").asText());
    }

    /** The comment that a task is about; empty where it is about a pull request alone. */
    static Optional<Comment> commentOf(JsonNode payload) {
        return payload.has("comment") ? Optional.of(comment(payload)) : Optional.empty();
    }
}
