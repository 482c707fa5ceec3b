package dev.fixwright.fix.workflowpermissions;

import dev.fixwright.syntax.actions.Step;
import dev.fixwright.syntax.actions.UsedAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a step that uses an action needs of the token. */
final class ActionNeeds {
    private final TokenNeeds needs;

    ActionNeeds(TokenNeeds needs) {
        this.needs = needs;
    }

    void add(Step step, UsedAction action) {
        String name = action.name().toLowerCase(Locale.ROOT);
        String user = "`" + action.name() + "`";
        Token token = Token.of(step);
        Optional<List<String>> known = KnownActions.grants(name);
        if (name.equals("actions/checkout")) {
            needs.need("contents:read", user);
        } else if (name.equals("actions/github-script")) {
            githubScript(step, token);
        } else if (known.isEmpty()) {
            unknown(step, user, token);
        } else if (token != Token.OTHER) {
            boolean narrower = narrower(step, name);
            known.get().stream()
                    .map(grant -> narrower ? grant.replace(":write", ":read") : grant)
                    .forEach(grant -> needs.need(grant, user));
        }
        asTold(step, name, user);
    }

    private void unknown(Step step, String user, Token token) {
        if (token == Token.WORKFLOW) {
            needs.doubt("the action " + user + " in step " + step.title()
                    + " is given the workflow's token, and it is not known what for");
        } else if (token == Token.UNSAID) {
            needs.stranger(user);
        }
    }

    private void githubScript(Step step, Token token) {
        if (token != Token.OTHER) {
            new GitHubScriptNeeds(needs, step).add(step.input("script"));
        }
    }

    /** Whether an action that may write is told to do no more than look. */
    private static boolean narrower(Step step, String name) {
        String arguments = step.input("args");
        return switch (name) {
            case "goreleaser/goreleaser-action" ->
                arguments.contains("--snapshot")
                        || arguments.contains("--skip-publish")
                        || arguments.contains("--skip=publish")
                        || arguments.startsWith("check")
                        || arguments.startsWith("build");
            case "googleapis/release-please-action", "changesets/action" -> false;
            default -> false;
        };
    }

    /** What some actions need because of what they are told to do. */
    private void asTold(Step step, String name, String user) {
        switch (name) {
            case "aws-actions/configure-aws-credentials" ->
                whenGiven(
                        !step.input("role-to-assume").isEmpty()
                                && step.input("aws-access-key-id").isEmpty(),
                        "id-token:write",
                        user);
            case "google-github-actions/auth" ->
                whenGiven(!step.input("workload_identity_provider").isEmpty(), "id-token:write", user);
            case "azure/login" ->
                whenGiven(
                        !step.input("client-id").isEmpty()
                                && step.input("creds").isEmpty(),
                        "id-token:write",
                        user);
            case "hashicorp/vault-action" -> whenGiven(step.input("method").equals("jwt"), "id-token:write", user);
            case "codecov/codecov-action" -> whenGiven(step.input("use_oidc").equals("true"), "id-token:write", user);
            case "pypa/gh-action-pypi-publish" ->
                whenGiven(step.input("password").isEmpty(), "id-token:write", user);
            case "actions/download-artifact" ->
                whenGiven(
                        !step.input("run-id").isEmpty() && Token.isWorkflowToken(step.input("github-token")),
                        "actions:read",
                        user);
            case "actions/stale" -> whenGiven(step.input("delete-branch").equals("true"), "contents:write", user);
            case "actions/dependency-review-action" ->
                whenGiven(
                        !step.input("comment-summary-in-pr").isEmpty()
                                && !step.input("comment-summary-in-pr").equals("never"),
                        "pull-requests:write",
                        user);
            case "golangci/golangci-lint-action" ->
                whenGiven(step.input("only-new-issues").equals("true"), "pull-requests:read", user);
            case "mikepenz/action-junit-report" ->
                whenGiven(step.input("comment").equals("true"), "pull-requests:write", user);
            case "gradle/gradle-build-action",
                    "gradle/actions/setup-gradle",
                    "gradle/actions/dependency-submission" -> {
                whenGiven(
                        step.input("dependency-graph").contains("submit") || name.endsWith("dependency-submission"),
                        "contents:write",
                        user);
                whenGiven(
                        !step.input("add-job-summary-as-pr-comment").isEmpty()
                                && !step.input("add-job-summary-as-pr-comment").equals("never"),
                        "pull-requests:write",
                        user);
            }
            default -> {}
        }
    }

    private void whenGiven(boolean told, String grant, String user) {
        if (told) {
            needs.need(grant, user);
        }
    }
}
