package dev.fixwright.remediation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.fixwright.policy.Glob;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.BranchRule;
import dev.fixwright.source.SourcePath;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rules for fix branches that the app may not bypass, and what they say against a fix. */
public record BranchRules(List<BranchRule> rules) {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    public BranchRules {
        rules = List.copyOf(rules);
    }

    /** Why no fix may come onto such a branch, whatever it changes. */
    Optional<String> reasonAgainst(BranchName branch) {
        return rules.stream()
                .flatMap(rule -> against(rule, branch).map(why -> reason(rule, why)).stream())
                .findFirst();
    }

    /** Why a commit may not come onto a fix branch. */
    Optional<String> reasonAgainst(String message, Collection<SourcePath> changed) {
        return rules.stream()
                .flatMap(rule -> against(rule, message, changed).map(why -> reason(rule, why)).stream())
                .findFirst();
    }

    private static String reason(BranchRule rule, String why) {
        return Reasons.RULES + " " + why + " (ruleset \"" + rule.ruleset()
                + "\"). Somebody who may change it can put the app on its bypass list, or leave fix branches out of it";
    }

    private static Optional<String> against(BranchRule rule, BranchName branch) {
        return switch (rule.type()) {
            case "creation" -> Optional.of("let nobody make branches like " + folder(branch));
            case "update" -> Optional.of("let nobody push to branches like " + folder(branch));
            case "pull_request", "merge_queue" ->
                Optional.of("let changes come to branches like " + folder(branch) + " by pull requests only");
            case "required_status_checks", "required_deployments", "workflows", "code_scanning", "code_quality" ->
                Optional.of("want checks to pass before anything is pushed to branches like " + folder(branch));
            case "branch_name_pattern" ->
                rule.text()
                        .filter(text -> !text.holds(branch.value()))
                        .map(text -> "want names of branches that " + text.words()
                                + ", which `branch-prefix` of the policy may bring about");
            case "commit_author_email_pattern", "committer_email_pattern" ->
                rule.text()
                        .map(text -> "want e-mail addresses in commits that " + text.words()
                                + ", and those of an app's commits do not");
            default -> Optional.empty();
        };
    }

    private static Optional<String> against(BranchRule rule, String message, Collection<SourcePath> changed) {
        return switch (rule.type()) {
            case "commit_message_pattern" ->
                rule.text()
                        .filter(text -> !text.holds(message))
                        .map(text -> "want messages of commits that " + text.words() + ", and Fixwright's does not");
            case "file_path_restriction" ->
                changed.stream()
                        .filter(path -> rule.paths().stream().anyMatch(glob -> fits(glob, path)))
                        .findFirst()
                        .map(path -> "let nobody push changes of " + path);
            case "file_extension_restriction" ->
                changed.stream()
                        .filter(path -> rule.paths().stream().anyMatch(end -> endsWith(path, end)))
                        .findFirst()
                        .map(path -> "let nobody push files like " + path);
            default -> Optional.empty();
        };
    }

    private static boolean fits(String glob, SourcePath path) {
        try {
            return Glob.of(glob).matches(path.value());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean endsWith(SourcePath path, String ending) {
        return path.value().endsWith(ending.startsWith(".") ? ending : "." + ending.replaceFirst("^\\*\\.?", ""));
    }

    static String folder(BranchName branch) {
        return branch.value().substring(0, branch.value().lastIndexOf('/') + 1) + "…";
    }

    String json() {
        try {
            return JSON.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static BranchRules ofJson(String json) {
        try {
            return new BranchRules(JSON.readValue(json, new TypeReference<List<BranchRule>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the rules that were kept are not JSON", e);
        }
    }
}
