package dev.fixwright.fix.workflowpermissions;

import dev.fixwright.syntax.actions.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the calls of a script of {@code actions/github-script} need of the token. */
final class GitHubScriptNeeds {
    private static final Pattern CALL = Pattern.compile("\\b(?:github|octokit)\\.(?:rest\\.)?(\\w+)\\.(\\w+)");
    private static final Pattern OTHER_CALL =
            Pattern.compile("\\b(?:github|octokit)\\.(?:graphql|request)\\b|\\brequire\\s*\\(\\s*[`'\"]\\.|\\bexec\\.");
    private static final Pattern READING = Pattern.compile("(?:get|list|check|compare|download|is)(?:[A-Z].*)?");
    private static final Map<String, List<String>> SCOPES = Map.ofEntries(
            Map.entry("issues", List.of("issues", "pull-requests")),
            Map.entry("reactions", List.of("issues", "pull-requests")),
            Map.entry("pulls", List.of("pull-requests")),
            Map.entry("repos", List.of("contents")),
            Map.entry("git", List.of("contents")),
            Map.entry("actions", List.of("actions")),
            Map.entry("checks", List.of("checks")),
            Map.entry("packages", List.of("packages")),
            Map.entry("discussions", List.of("discussions")),
            Map.entry("codeScanning", List.of("security-events")));
    private static final List<String> OPEN =
            List.of("users", "orgs", "search", "meta", "rateLimit", "context", "paginate", "emojis", "licenses");

    private final TokenNeeds needs;
    private final Step step;

    GitHubScriptNeeds(TokenNeeds needs, Step step) {
        this.needs = needs;
        this.step = step;
    }

    void add(String script) {
        String user = "the script of step " + step.title();
        if (OTHER_CALL.matcher(script).find()) {
            needs.doubt(user + " calls GitHub in a way that does not tell which scopes it needs");
        }
        Matcher calls = CALL.matcher(script);
        while (calls.find()) {
            String part = calls.group(1);
            String method = calls.group(2);
            if (SCOPES.containsKey(part)) {
                String access = READING.matcher(method).matches() ? ":read" : ":write";
                scopes(part, method).forEach(scope -> needs.need(scope + access, user));
            } else if (!OPEN.contains(part)) {
                needs.doubt(user + " calls `" + calls.group() + "`, and it is not known which scopes that needs");
            }
        }
    }

    private static List<String> scopes(String part, String method) {
        String lower = method.toLowerCase(Locale.ROOT);
        if (part.equals("repos") && lower.contains("commitstatus")) {
            return List.of("statuses");
        }
        if (part.equals("repos") && lower.contains("deployment")) {
            return List.of("deployments");
        }
        if (part.equals("repos") && lower.contains("pages")) {
            return List.of("pages");
        }
        return SCOPES.getOrDefault(part, List.of());
    }
}
