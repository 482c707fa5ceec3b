package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Pull requests in GitHub's JSON shapes. */
final class PullRequestWire {
    private final Wire wire;

    PullRequestWire(Wire wire) {
        this.wire = wire;
    }

    ObjectNode json(HostedRepository repository, HostedPullRequest pull) {
        String number = Long.toString(pull.number());
        String url = wire.url(repository, "/pulls/" + number);
        String issue = wire.url(repository, "/issues/" + number);
        String page = wire.page(repository, "/pull/" + number);
        ObjectNode json = Wire.object();
        json.put("url", url).put("id", id(repository, pull)).put("node_id", nodeId(repository, pull));
        json.put("html_url", page).put("diff_url", page + ".diff").put("patch_url", page + ".patch");
        json.put("issue_url", issue).put("commits_url", url + "/commits").put("comments_url", issue + "/comments");
        json.put("review_comments_url", url + "/comments").put("review_comment_url", url + "/comments{/number}");
        json.put("statuses_url", wire.url(repository, "/statuses/" + pull.head()));
        json.put("number", pull.number())
                .put("state", pull.isOpen() ? "open" : "closed")
                .put("locked", false);
        json.put("title", pull.title()).put("body", pull.body()).put("draft", pull.isDraft());
        json.set("user", wire.author(pull.author()));
        json.set("labels", labels(repository, pull));
        json.putNull("milestone")
                .putNull("active_lock_reason")
                .putNull("assignee")
                .putNull("auto_merge");
        json.putArray("assignees");
        times(json, pull);
        json.put("merge_commit_sha", mergeCommit(pull).orElse(null));
        ArrayNode people = json.putArray("requested_reviewers");
        pull.requestedReviewers().forEach(login -> people.add(wire.author(login)));
        ArrayNode teams = json.putArray("requested_teams");
        pull.requestedTeams().forEach(slug -> teams.add(team(repository, slug)));
        json.set("head", side(repository, pull.headBranch(), pull.head()));
        if (pull.isFromFork()) {
            ObjectNode fork = (ObjectNode) json.at("/head/repo");
            fork.put("id", repository.id() + 500_000).put("fork", true);
        }
        json.set("base", side(repository, pull.baseBranch(), pull.base()));
        ObjectNode links = json.putObject("_links");
        for (String name : List.of("comments", "commits", "statuses", "issue", "review_comments", "review_comment")) {
            links.putObject(name).put("href", json.path(name + "_url").asText());
        }
        links.putObject("html").put("href", page);
        links.putObject("self").put("href", url);
        json.put("author_association", "CONTRIBUTOR");
        merging(json, repository, pull);
        return json;
    }

    /** As it stands in lists, which say less. */
    ObjectNode simple(HostedRepository repository, HostedPullRequest pull) {
        ObjectNode json = json(repository, pull);
        json.remove(List.of(
                "merged",
                "mergeable",
                "rebaseable",
                "mergeable_state",
                "merged_by",
                "comments",
                "review_comments",
                "maintainer_can_modify",
                "commits",
                "additions",
                "deletions",
                "changed_files"));
        return json;
    }

    /** The tried merge while it is open, the real one afterwards. */
    private static Optional<String> mergeCommit(HostedPullRequest pull) {
        return pull.merged().map(HostedPullRequest.Merge::commit).or(pull::testMerge);
    }

    private void times(ObjectNode json, HostedPullRequest pull) {
        json.put("created_at", Wire.time(pull.createdAt())).put("updated_at", Wire.time(pull.updatedAt()));
        json.put("closed_at", pull.isOpen() ? null : Wire.time(pull.updatedAt()));
        json.put(
                "merged_at", pull.merged().map(merge -> Wire.time(merge.when())).orElse(null));
    }

    private void merging(ObjectNode json, HostedRepository repository, HostedPullRequest pull) {
        boolean mergeable = pull.testMerge().isPresent();
        json.put("merged", pull.merged().isPresent())
                .put("mergeable", mergeable)
                .put("rebaseable", mergeable);
        json.put("mergeable_state", pull.isDraft() ? "draft" : mergeable ? "clean" : "dirty");
        json.set("merged_by", pull.merged().isPresent() ? wire.author("a-person") : null);
        json.put("comments", repository.talk().on(pull.number()).size())
                .put("review_comments", 0)
                .put("maintainer_can_modify", false);
        List<String> commits = pull.isFromFork() ? List.of() : repository.git().ahead(pull.base(), pull.head());
        json.put("commits", commits.size()).put("additions", 1).put("deletions", 1);
        json.put(
                "changed_files",
                pull.isFromFork()
                        ? 0
                        : repository
                                .git()
                                .changedPaths(pull.base(), pull.head())
                                .size());
    }

    private ObjectNode side(HostedRepository repository, String branch, String commit) {
        ObjectNode json = Wire.object();
        json.put("label", repository.owner() + ":" + branch).put("ref", branch).put("sha", commit);
        json.set("user", wire.owner(repository));
        json.set("repo", wire.repository(repository));
        return json;
    }

    /** A pull request as check runs and suites mention it. */
    ObjectNode mention(HostedRepository repository, HostedPullRequest pull) {
        ObjectNode json = Wire.object();
        json.put("url", wire.url(repository, "/pulls/" + pull.number()));
        json.put("id", id(repository, pull)).put("number", pull.number());
        for (String side : List.of("head", "base")) {
            boolean head = side.equals("head");
            json.putObject(side)
                    .put("ref", head ? pull.headBranch() : pull.baseBranch())
                    .put("sha", head ? pull.head() : pull.base())
                    .putObject("repo")
                    .put("id", repository.id())
                    .put("url", wire.url(repository, ""))
                    .put("name", repository.name());
        }
        return json;
    }

    ArrayNode labels(HostedRepository repository, HostedPullRequest pull) {
        ArrayNode all = Wire.JSON.createArrayNode();
        for (String label : pull.labels()) {
            long id = 8_000_000L + Math.floorMod(label.hashCode(), 1_000_000);
            all.addObject()
                    .put("id", id)
                    .put("node_id", "LA_" + id)
                    .put("url", wire.url(repository, "/labels/" + label))
                    .put("name", label)
                    .put("description", "")
                    .put("color", "ededed")
                    .put("default", false);
        }
        return all;
    }

    private ObjectNode team(HostedRepository repository, String slug) {
        String url = wire.url(repository, "/teams/" + slug);
        return Wire.object()
                .put("id", 300)
                .put("node_id", "T_" + slug)
                .put("name", slug)
                .put("slug", slug)
                .put("description", "")
                .put("privacy", "closed")
                .put("notification_setting", "notifications_enabled")
                .put("permission", "push")
                .put("type", "organization")
                .put("organization_id", 42)
                .put("url", url)
                .put("html_url", Wire.WEB + "/orgs/" + repository.owner() + "/teams/" + slug)
                .put("members_url", url + "/members{/member}")
                .put("repositories_url", url + "/repos")
                .putNull("parent");
    }

    private static long id(HostedRepository repository, HostedPullRequest pull) {
        return repository.id() * 1000 + pull.number();
    }

    static String nodeId(HostedRepository repository, HostedPullRequest pull) {
        return "PR_" + repository.id() + "_" + pull.number();
    }
}
