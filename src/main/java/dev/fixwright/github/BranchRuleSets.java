package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.BranchRules;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.BranchRule;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.TextRule;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that are in force for a branch, whether it exists or not: in one request, and in one more for each set that has
 * any that may keep a fix out, to see whether the app may bypass it.
 */
final class BranchRuleSets {
    private static final Set<String> PREVENTING = Set.of(
            "creation",
            "update",
            "pull_request",
            "merge_queue",
            "required_status_checks",
            "required_deployments",
            "workflows",
            "code_scanning",
            "code_quality",
            "branch_name_pattern",
            "commit_message_pattern",
            "commit_author_email_pattern",
            "committer_email_pattern",
            "file_path_restriction",
            "file_extension_restriction");
    private static final Set<String> BYPASSES = Set.of("always", "exempt");

    private final InstallationClient client;

    BranchRuleSets(InstallationClient client) {
        this.client = client;
    }

    BranchRules of(RepositoryRef repository, BranchName branch) {
        String name = URLEncoder.encode(branch.value(), StandardCharsets.UTF_8);
        Answer answer = client.send(
                repository, Call.get(InstallationClient.path(repository, "/rules/branches/" + name + "?per_page=100")));
        // Older servers and plans without rules.
        if (answer.status() == 404 || answer.status() == 403) {
            return new BranchRules(List.of());
        }
        Map<Long, Optional<String>> names = new LinkedHashMap<>();
        List<BranchRule> rules = new ArrayList<>();
        for (JsonNode rule : answer.orThrow()) {
            if (PREVENTING.contains(rule.path("type").asText()) && !isKeptAnyway(rule)) {
                names.computeIfAbsent(rule.path("ruleset_id").asLong(), id -> inForce(repository, id))
                        .ifPresent(set -> rules.add(read(rule, set)));
            }
        }
        return new BranchRules(rules);
    }

    /** The name of a set of rules that the app may not bypass. */
    private Optional<String> inForce(RepositoryRef repository, long id) {
        Answer answer = client.send(repository, Call.get(InstallationClient.path(repository, "/rulesets/" + id)));
        if (answer.status() == 404 || answer.status() == 403) {
            return Optional.of("number " + id);
        }
        JsonNode set = answer.orThrow();
        return BYPASSES.contains(set.path("current_user_can_bypass").asText())
                ? Optional.empty()
                : Optional.of(set.path("name").asText());
    }

    /** GitHub makes the app's commits: the app's account is their author, and GitHub itself commits them. */
    private boolean isKeptAnyway(JsonNode rule) {
        return switch (rule.path("type").asText()) {
            case "commit_author_email_pattern" ->
                text(rule)
                        .map(text -> text.holds("0+" + client.app().login() + "@users.noreply." + client.host()))
                        .orElse(true);
            case "committer_email_pattern" ->
                text(rule).map(text -> text.holds("noreply@" + client.host())).orElse(true);
            default -> false;
        };
    }

    private static BranchRule read(JsonNode rule, String set) {
        List<String> paths = new ArrayList<>();
        JsonNode parameters = rule.path("parameters");
        parameters.path("restricted_file_paths").forEach(path -> paths.add(path.asText()));
        parameters.path("restricted_file_extensions").forEach(ending -> paths.add(ending.asText()));
        return new BranchRule(rule.path("type").asText(), set, text(rule), paths);
    }

    private static Optional<TextRule> text(JsonNode rule) {
        JsonNode parameters = rule.path("parameters");
        return parameters.path("pattern").isTextual()
                ? Optional.of(new TextRule(
                        parameters.path("operator").asText(),
                        parameters.path("pattern").asText(),
                        parameters.path("negate").asBoolean(false)))
                : Optional.empty();
    }
}
