package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The diffs and the reviews of pull requests over REST. */
final class ReviewsApi {
    private static final int LONGEST = 65_536;

    private final Wire wire;

    ReviewsApi(Wire wire) {
        this.wire = wire;
    }

    Response files(HostedRepository repository, Request request) {
        Optional<HostedPullRequest> pull = repository.pullRequest(request.number(0));
        if (pull.isEmpty()) {
            return Response.notFound();
        }
        return Pages.of(
                PullDiff.of(repository, pull.get()),
                request,
                wire.address(request),
                page -> page.stream()
                        .map(entry -> file(repository, pull.get(), entry))
                        .toList());
    }

    private ObjectNode file(HostedRepository repository, HostedPullRequest pull, PullDiff.Entry entry) {
        String at = pull.head() + "/" + entry.path();
        ObjectNode json = Wire.object();
        json.put("sha", entry.blob()).put("filename", entry.path()).put("status", entry.status());
        json.put("additions", entry.count('+')).put("deletions", entry.count('-'));
        json.put("changes", entry.count('+') + entry.count('-'));
        json.put("blob_url", wire.page(repository, "/blob/" + at)).put("raw_url", wire.page(repository, "/raw/" + at));
        json.put("contents_url", wire.url(repository, "/contents/" + entry.path() + "?ref=" + pull.head()));
        if (!entry.patch().isEmpty()) {
            json.put("patch", entry.patch());
        }
        return json;
    }

    /** A comment on a line that the diff does not show spoils the whole review. */
    Response review(HostedRepository repository, Request request) {
        Optional<HostedPullRequest> pull = repository.pullRequest(request.number(0));
        if (pull.isEmpty()) {
            return Response.notFound();
        }
        JsonNode body = request.body();
        String text = body.path("body").asText("");
        String commit = body.path("commit_id").asText(pull.get().head());
        if (body.path("event").asText().equals("COMMENT") && text.isBlank()) {
            return unprocessable("Body can't be blank");
        }
        if (text.length() > LONGEST) {
            return unprocessable("Body is too long (maximum is 65536 characters)");
        }
        if (!commit.equals(pull.get().head())) {
            return unprocessable("Commit is not part of the pull request");
        }
        List<HostedReview.Comment> comments = new ArrayList<>();
        List<PullDiff.Entry> diff = PullDiff.of(repository, pull.get());
        for (JsonNode one : body.path("comments")) {
            Optional<String> problem = problem(one, diff);
            if (problem.isPresent()) {
                return unprocessable(problem.get());
            }
            comments.add(new HostedReview.Comment(
                    one.path("path").asText(),
                    one.has("start_line")
                            ? OptionalInt.of(one.path("start_line").asInt())
                            : OptionalInt.empty(),
                    one.path("line").asInt(),
                    one.path("body").asText()));
        }
        HostedReview review = pull.get().review(StandInApp.BOT, commit, text, comments);
        return Response.ok(json(repository, pull.get(), review));
    }

    private static Optional<String> problem(JsonNode comment, List<PullDiff.Entry> diff) {
        Optional<PullDiff.Entry> file = diff.stream()
                .filter(entry -> entry.path().equals(comment.path("path").asText()))
                .findFirst();
        if (file.isEmpty()) {
            return Optional.of("Path could not be resolved");
        }
        if (comment.path("body").asText("").isBlank()
                || comment.path("body").asText().length() > LONGEST) {
            return Optional.of("Body can't be blank");
        }
        if (!comment.path("side").asText("RIGHT").equals("RIGHT")) {
            return Optional.of("Line could not be resolved");
        }
        int line = comment.path("line").asInt();
        Optional<Integer> hunk = file.get().hunkOf(line);
        if (hunk.isEmpty()) {
            return Optional.of("Pull request review thread line must be part of the diff");
        }
        if (!comment.has("start_line")) {
            return Optional.empty();
        }
        int start = comment.path("start_line").asInt();
        if (start >= line) {
            return Optional.of("Pull request review thread start line must precede the end line.");
        }
        return file.get().hunkOf(start).equals(hunk)
                ? Optional.empty()
                : Optional.of("Pull request review thread start line must be part of the same hunk as the line.");
    }

    /** Here GitHub's errors are plain texts. */
    private static Response unprocessable(String error) {
        return new Response(
                422,
                Map.of(
                        "message",
                        "Unprocessable Entity",
                        "errors",
                        List.of(error),
                        "documentation_url",
                        "https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request",
                        "status",
                        "422"));
    }

    private ObjectNode json(HostedRepository repository, HostedPullRequest pull, HostedReview review) {
        String url = wire.url(repository, "/pulls/" + pull.number());
        String page = wire.page(repository, "/pull/" + pull.number() + "#pullrequestreview-" + review.id());
        ObjectNode json = Wire.object();
        json.put("id", review.id()).put("node_id", "PRR_" + review.id());
        json.set("user", wire.author(review.author()));
        json.put("body", review.body()).put("state", "COMMENTED").put("html_url", page);
        json.put("pull_request_url", url).put("author_association", "NONE");
        ObjectNode links = json.putObject("_links");
        links.putObject("html").put("href", page);
        links.putObject("pull_request").put("href", url);
        json.put("submitted_at", Wire.time(review.submittedAt())).put("commit_id", review.commit());
        return json;
    }
}
