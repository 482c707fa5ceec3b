package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.installation.InstallationHost.AlertPage;
import dev.fixwright.installation.InstallationHost.Page;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.LiveAlert;
import dev.fixwright.remediation.LiveAlert.Dismissal;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.ScanResult;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** GitHub's code scanning alerts. */
final class Alerts {
    private static final int MOST_PAGES = 10;

    private final InstallationClient client;

    Alerts(InstallationClient client) {
        this.client = client;
    }

    Optional<LiveAlert> alert(RepositoryRef repository, long number) {
        String path = InstallationClient.path(repository, "/code-scanning/alerts/" + number);
        Answer answer = client.send(repository, Call.get(path));
        if (answer.status() == 404) {
            return Optional.empty();
        }
        return Optional.of(live(answer.orThrow())
                .orElseThrow(() -> new CodeHostException(
                        Reason.REFUSED, "alert " + number + " names no place in the code", Optional.empty())));
    }

    /** The open alerts of the default branch; one without a place in the code is passed over. */
    AlertPage open(RepositoryRef repository, Optional<String> cursor, Optional<String> tag) {
        String first = InstallationClient.path(
                repository, "/code-scanning/alerts?state=open&sort=created&direction=asc&per_page=100");
        Answer answer = client.send(repository, Call.get(cursor.orElse(first)).unlessStill(tag));
        if (answer.status() == 304) {
            return new AlertPage(Optional.empty(), Optional.empty(), Optional.empty());
        }
        Page<LiveAlert> page = page(answer);
        Optional<String> newTag =
                answer.status() == 404 ? Optional.empty() : answer.headers().firstValue("etag");
        return new AlertPage(Optional.of(page.items()), page.next(), newTag);
    }

    /** The dismissed ones of the default branch, likewise, the latest first. */
    Page<LiveAlert> dismissed(RepositoryRef repository, Optional<String> cursor) {
        String first = InstallationClient.path(
                repository, "/code-scanning/alerts?state=dismissed&sort=updated&direction=desc&per_page=100");
        return page(client.send(repository, Call.get(cursor.orElse(first))));
    }

    private Page<LiveAlert> page(Answer answer) {
        if (answer.status() == 404 && answer.message().contains("no analysis found")) {
            return new Page<>(List.of(), Optional.empty());
        }
        List<LiveAlert> alerts = new ArrayList<>();
        answer.orThrow().forEach(alert -> live(alert).ifPresent(alerts::add));
        return new Page<>(alerts, Links.next(answer).map(client.app()::path));
    }

    /** The same, as many as a few pages hold. */
    List<LiveAlert> open(RepositoryRef repository) {
        List<LiveAlert> open = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        int pages = 0;
        do {
            AlertPage page = open(repository, cursor, Optional.empty());
            page.alerts().ifPresent(open::addAll);
            cursor = page.next();
            pages++;
        } while (cursor.isPresent() && pages < MOST_PAGES);
        return open;
    }

    /** The open alerts of a ref, by any tool; none where no tool looked at it. */
    List<LiveAlert> openOn(RepositoryRef repository, String ref) {
        Optional<String> next = Optional.of(InstallationClient.path(
                repository,
                "/code-scanning/alerts?state=open&sort=created&direction=asc&per_page=100&ref="
                        + URLEncoder.encode(ref, StandardCharsets.UTF_8)));
        List<LiveAlert> alerts = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES && next.isPresent(); page++) {
            Answer answer = client.send(repository, Call.get(next.get()));
            if (answer.status() == 404) {
                return List.of();
            }
            answer.orThrow().forEach(alert -> live(alert).ifPresent(alerts::add));
            next = Links.next(answer).map(client.app()::path);
        }
        return alerts;
    }

    private Optional<LiveAlert> live(JsonNode alert) {
        JsonNode instance = alert.path("most_recent_instance");
        JsonNode place = instance.path("location");
        if (!place.path("path").isTextual() || !instance.path("commit_sha").isTextual()) {
            return Optional.empty();
        }
        JsonNode rule = alert.path("rule");
        return Optional.of(new LiveAlert(
                alert.path("number").asLong(),
                state(alert),
                new LiveAlert.Rule(
                        alert.path("tool").path("name").asText(""),
                        rule.path("id").asText(""),
                        tags(rule),
                        text(rule.path("security_severity_level")),
                        rule.path("description").asText("")),
                new LiveAlert.Instance(
                        instance.path("message").path("text").asText(""),
                        instance.path("ref").asText(""),
                        new CommitId(instance.path("commit_sha").asText().toLowerCase(Locale.ROOT)),
                        instance.path("category").asText(""),
                        new LiveAlert.Location(
                                place.path("path").asText(),
                                place.path("start_line").asInt(),
                                place.path("start_column").asInt(),
                                place.path("end_line").asInt(),
                                place.path("end_column").asInt())),
                alert.path("html_url").asText(""),
                !alert.path("state").isNull(),
                assignees(alert),
                dismissal(alert),
                Optional.empty()));
    }

    /** Who it is assigned to, but for this app, which is asked to work on it by that. */
    private List<String> assignees(JsonNode alert) {
        List<String> others = new ArrayList<>();
        for (JsonNode account : alert.path("assignees")) {
            String login = account.path("login").asText("");
            boolean own = login.endsWith("[bot]") && login.equals(client.app().login());
            if (!login.isEmpty() && !own) {
                others.add(login);
            }
        }
        return others;
    }

    private static Optional<Dismissal> dismissal(JsonNode alert) {
        return state(alert) == LiveAlert.State.DISMISSED
                ? Optional.of(new Dismissal(
                        text(alert.path("dismissed_by").path("login")),
                        alert.path("dismissed_reason").asText(""),
                        alert.path("dismissed_comment").asText("")))
                : Optional.empty();
    }

    /**
     * Open alerts of a pull request, by any tool, that were made since. GitHub knows a pull request by its merge; where no
     * tool looked at that, by its head.
     */
    List<ScanResult> firstSeen(RepositoryRef repository, long pullRequest, Instant since) {
        Answer answer = list(repository, "&ref=refs/pull/" + pullRequest + "/merge");
        if (answer.status() == 404) {
            answer = list(repository, "&ref=refs/pull/" + pullRequest + "/head");
        }
        return since(answer, since);
    }

    /** Open alerts of the default branch, by any tool, that were made since. */
    List<ScanResult> firstSeen(RepositoryRef repository, Instant since) {
        return since(list(repository, ""), since);
    }

    private static List<ScanResult> since(Answer answer, Instant since) {
        if (answer.status() == 404) {
            return List.of();
        }
        List<ScanResult> made = new ArrayList<>();
        for (JsonNode alert : answer.orThrow()) {
            if (!Instant.parse(alert.path("created_at").asText()).isBefore(since)) {
                made.add(result(alert));
            }
        }
        return List.copyOf(made);
    }

    /** The hundred newest, of the default branch where no ref is asked for. */
    private Answer list(RepositoryRef repository, String ref) {
        String path = InstallationClient.path(
                repository, "/code-scanning/alerts?state=open&sort=created&direction=desc&per_page=100" + ref);
        return client.send(repository, Call.get(path));
    }

    private static ScanResult result(JsonNode alert) {
        JsonNode place = alert.path("most_recent_instance").path("location");
        return new ScanResult(
                OptionalLong.of(alert.path("number").asLong()),
                alert.path("tool").path("name").asText(""),
                alert.path("rule").path("id").asText(""),
                place.path("path").asText(""),
                place.path("start_line").asInt());
    }

    /** Whether an alert stands on a pull request, dismissed or not. What earlier heads had stands there until a scan ends it. */
    boolean stands(RepositoryRef repository, long number, long pullRequest, Set<CommitId> commits) {
        String path = InstallationClient.path(
                repository, "/code-scanning/alerts/" + number + "/instances?pr=" + pullRequest + "&per_page=100");
        Answer answer = client.send(repository, Call.get(path));
        if (answer.status() == 404) {
            return false;
        }
        Set<String> asked = commits.stream().map(CommitId::value).collect(Collectors.toSet());
        for (JsonNode instance : answer.orThrow()) {
            String commit = instance.path("commit_sha").asText("").toLowerCase(Locale.ROOT);
            if (asked.contains(commit) && !instance.path("state").asText("").equals("fixed")) {
                return true;
            }
        }
        return false;
    }

    /** GitHub answers no state for an alert that has none on the default branch. */
    private static LiveAlert.State state(JsonNode alert) {
        return switch (alert.path("state").asText("")) {
            case "dismissed" -> LiveAlert.State.DISMISSED;
            case "fixed" -> LiveAlert.State.FIXED;
            default -> LiveAlert.State.OPEN;
        };
    }

    private static List<String> tags(JsonNode rule) {
        List<String> tags = new ArrayList<>();
        rule.path("tags").forEach(tag -> tags.add(tag.asText()));
        return List.copyOf(tags);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }
}
