package dev.fixwright.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What people's texts say that they take back, as GitHub's button and {@code git revert} write it. */
final class Reverts {
    private static final Pattern PULL_REQUEST =
            Pattern.compile("(?im)^[ \\t]*reverts[ \\t]+(?:([\\w.-]+/[\\w.-]+))?#([1-9][0-9]{0,17})\\b");
    private static final Pattern COMMIT = Pattern.compile("(?i)\\bthis reverts commit ([0-9a-f]{40})\\b");

    private Reverts() {}

    /** One task for each pull request of the same repository that the text says is taken back. */
    static List<Task> ofPullRequests(RepositoryRef repository, String text, String by) {
        return PULL_REQUEST
                .matcher(text)
                .results()
                .filter(found -> isOf(repository, found))
                .map(found -> Long.valueOf(found.group(2)))
                .distinct()
                .map(number -> task(
                        repository,
                        "#" + number,
                        EventJson.payload(repository).put("pullRequest", number).put("by", by)))
                .toList();
    }

    private static boolean isOf(RepositoryRef repository, MatchResult found) {
        return found.group(1) == null || found.group(1).equalsIgnoreCase(repository.fullName());
    }

    /** One task for each commit that the text says is taken back. */
    static List<Task> ofCommits(RepositoryRef repository, String text, String by) {
        TreeSet<String> commits = new TreeSet<>();
        COMMIT.matcher(text)
                .results()
                .forEach(found -> commits.add(found.group(1).toLowerCase(Locale.ROOT)));
        return commits.stream()
                .map(commit -> task(
                        repository,
                        commit,
                        EventJson.payload(repository).put("commit", commit).put("by", by)))
                .toList();
    }

    private static Task task(RepositoryRef repository, String what, ObjectNode payload) {
        String id = repository.installationId() + "/" + repository.id() + "/" + what;
        return new Task("note-revert", id, EventJson.text(payload)).inLaneOf(repository.installationId());
    }
}
