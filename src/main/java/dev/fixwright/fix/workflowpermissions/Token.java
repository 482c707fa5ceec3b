package dev.fixwright.fix.workflowpermissions;

import dev.fixwright.syntax.actions.Step;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a step takes the token from that it works with. */
enum Token {
    /** Nothing is handed over; an action may still take the workflow's token of its own. */
    UNSAID,
    /** The workflow's own token. */
    WORKFLOW,
    /** Another one, whose rights are no business of the workflow. */
    OTHER;

    private static final Set<String> INPUTS = Set.of(
            "token",
            "github-token",
            "github_token",
            "githubtoken",
            "gh-token",
            "gh_token",
            "repo-token",
            "repo_token",
            "access-token",
            "personal_token",
            "deploy_key",
            "ssh-key");
    private static final Set<String> VARIABLES = Set.of("GITHUB_TOKEN", "GH_TOKEN", "GITHUB_API_TOKEN", "GITHUB_PAT");

    /** The token that a step is handed as an input or in its own variables. */
    static Token of(Step step) {
        Token found = UNSAID;
        for (String part : new String[] {"with", "env"}) {
            for (var entry : step.node().get(part).map(YamlNode::entries).orElse(java.util.List.of())) {
                String name = entry.name();
                boolean names = part.equals("with")
                        ? INPUTS.contains(name.toLowerCase(Locale.ROOT))
                        : VARIABLES.contains(name.toUpperCase(Locale.ROOT));
                if (isWorkflowToken(entry.value().value())) {
                    return WORKFLOW;
                }
                if (names && !entry.value().value().isEmpty()) {
                    found = OTHER;
                }
            }
        }
        return found;
    }

    /** The token that the variables of a job or a workflow hold. */
    static Token inVariables(Optional<YamlNode> variables) {
        return variables.stream()
                        .flatMap(node -> node.entries().stream())
                        .anyMatch(entry -> isWorkflowToken(entry.value().value()))
                ? WORKFLOW
                : UNSAID;
    }

    static boolean isWorkflowToken(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("secrets.github_token")
                || lower.contains("github.token")
                || lower.contains("secrets['github_token']");
    }
}
