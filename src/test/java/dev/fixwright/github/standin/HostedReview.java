package dev.fixwright.github.standin;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * A review of a pull request.
 *
 * @param body as it is now: people may edit it
 */
public record HostedReview(
        long id, String author, String commit, String body, List<Comment> comments, Instant submittedAt) {
    /** On lines of a file as it is after the change. */
    public record Comment(String path, OptionalInt startLine, int line, String body) {
        /** The text that GitHub would put in place of those lines, as its button does; as it was sent otherwise. */
        public String suggestion() {
            String fence = body.lines()
                    .filter(line -> line.matches("`{3,}suggestion"))
                    .findFirst()
                    .orElseThrow()
                    .replace("suggestion", "");
            int from = body.indexOf(fence + "suggestion\n") + fence.length() + "suggestion\n".length();
            int to = body.substring(from).startsWith(fence) ? from : body.indexOf("\n" + fence, from) + 1;
            return body.substring(from, to);
        }

        public int first() {
            return startLine.orElse(line);
        }
    }

    HostedReview saying(String newBody) {
        return new HostedReview(id, author, commit, newBody, comments, submittedAt);
    }
}
