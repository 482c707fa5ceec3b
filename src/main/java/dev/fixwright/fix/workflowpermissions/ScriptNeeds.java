package dev.fixwright.fix.workflowpermissions;

import dev.fixwright.syntax.actions.Step;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the commands of a {@code run} step need of the token. */
final class ScriptNeeds {
    private static final Pattern GH =
            Pattern.compile("(?m)(?:^|[\\s;&|(`$])gh\\s+(?:-R\\s+\\S+\\s+)?([a-z-]+)(?:\\s+([a-z-]+))?");
    private static final Pattern PUSH = Pattern.compile("\\bgit\\s+(?:-[cC]\\s+\\S+\\s+)*push\\b");
    private static final Pattern REGISTRY_PUSH = Pattern.compile(
            "\\b(?:docker|podman|buildah|helm|oras|nerdctl)\\s+(?:image\\s+)?push\\b|\\s--push\\b|\\bskopeo\\s+copy\\b|\\bko\\s+(?:build|publish)\\b");
    private static final Pattern READING =
            Pattern.compile("view|list|diff|checks|checkout|status|download|clone|verify|watch");
    private static final Pattern PACKAGES_PUBLISH = Pattern.compile(
            "\\b(?:mvnw?|\\./mvnw)\\b[^\\n]*\\bdeploy\\b|\\b(?:npm|yarn|pnpm)\\b[^\\n]*\\bpublish\\b|\\bgradlew?\\b[^\\n]*\\bpublish|\\bnuget\\s+push\\b|\\bgem\\s+push\\b");
    private static final Pattern PACKAGES_READ = Pattern.compile(
            "(?m)(?:^|[\\s;&|])(?:\\./)?(?:mvnw?|gradlew?|npm|npx|yarn|pnpm|dotnet|bundle|pip|poetry|uv|go|cargo|sbt)\\s");
    /** A program of the repository, which may use a token that is in its variables. */
    private static final Pattern OWN_SCRIPT =
            Pattern.compile("(?m)(?:^|[\\s;&|])(?:(?:bash|sh|python3?|node|ruby|pwsh)\\s+[\\w./-]+\\.\\w+"
                    + "|\\./(?!mvnw\\b|gradlew\\b)[\\w./-]+)");

    private static final List<Known> PROGRAMS = List.of(
            new Known("semantic-release", "contents:write", "issues:write", "pull-requests:write"),
            new Known("\\bgoreleaser\\b(?![^\\n]*--snapshot)", "contents:write"),
            new Known("\\bmkdocs\\s+gh-deploy\\b|\\bmike\\s+deploy\\b|\\bgh-pages\\b", "contents:write"),
            new Known("\\brelease-please\\b", "contents:write", "issues:write", "pull-requests:write"),
            new Known("\\brelease-it\\b|\\blerna\\s+(?:version|publish)\\b", "contents:write"),
            new Known("\\bdanger(?:-js)?\\s", "issues:write", "pull-requests:write", "statuses:write"),
            new Known("\\bcr\\s+(?:upload|index)\\b", "contents:write"),
            new Known("\\breviewdog\\b", "checks:write", "pull-requests:write"),
            new Known("\\bnpm\\s+publish\\b[^\\n]*--provenance", "id-token:write"),
            new Known("\\bcosign\\s+(?:sign|attest)\\b(?![^\\n]*--key)", "id-token:write"));

    private final TokenNeeds needs;
    private final Step step;
    private final String script;
    private final Token token;

    /** A well-known program, by what its command line looks like. */
    private record Known(Pattern command, List<String> grants) {
        Known(String command, String... grants) {
            this(Pattern.compile(command), List.of(grants));
        }
    }

    /** @param around the token that the job's or the workflow's variables hold */
    ScriptNeeds(TokenNeeds needs, Step step, String script, Token around) {
        Token own = Token.of(step);
        this.needs = needs;
        this.step = step;
        this.script = script;
        this.token = own != Token.UNSAID ? own : Token.isWorkflowToken(script) ? Token.WORKFLOW : around;
    }

    void add(boolean checkoutKeepsToken) {
        int before = needs.lines().size();
        boolean told = github();
        if (PUSH.matcher(script).find() && (checkoutKeepsToken || token == Token.WORKFLOW)) {
            needs.need("contents:write", "`git push` in step " + step.title());
            told = true;
        }
        for (Known program : PROGRAMS) {
            if (program.command().matcher(script).find() && token != Token.OTHER) {
                program.grants().forEach(grant -> needs.need(grant, "step " + step.title()));
                told = true;
            }
        }
        told |= registries();
        boolean given = Token.of(step) == Token.WORKFLOW
                || (token == Token.WORKFLOW && OWN_SCRIPT.matcher(script).find());
        if (given && !told && needs.lines().size() == before) {
            needs.doubt("the script of step " + step.title()
                    + " is given the workflow's token, and its commands do not tell what for");
        }
    }

    /** Whether the commands are calls of GitHub's command line. */
    private boolean github() {
        boolean found = false;
        Matcher calls = GH.matcher(script);
        while (calls.find()) {
            found = true;
            if (token != Token.OTHER) {
                command(calls.group(1), calls.group(2) == null ? "" : calls.group(2));
            }
        }
        return found;
    }

    private void command(String noun, String verb) {
        String user = "`gh " + noun + (verb.isEmpty() ? "" : " " + verb) + "` in step " + step.title();
        String access = READING.matcher(verb).matches() ? ":read" : ":write";
        switch (noun) {
            case "release" -> needs.need("contents" + access, user);
            case "pr" -> {
                needs.need("pull-requests" + access, user);
                needs.need(verb.equals("merge") ? "contents:write" : "contents:read", user);
                if (verb.equals("checks") || verb.equals("status")) {
                    needs.need("checks:read", user);
                }
            }
            case "issue", "label" -> needs.need("issues" + access, user);
            case "run", "workflow", "cache" -> needs.need("actions" + access, user);
            case "attestation" -> needs.need("attestations:read", user);
            case "repo" -> needs.need("contents:read", user);
            case "auth", "extension", "config", "version", "search", "alias", "help", "completion" -> {}
            default -> needs.doubt(user + " does not tell which scopes it needs");
        }
    }

    /** Whether the commands work with GitHub's registries. */
    private boolean registries() {
        boolean images = script.contains("ghcr.io") && token != Token.OTHER;
        if (images) {
            needs.need(
                    REGISTRY_PUSH.matcher(script).find() ? "packages:write" : "packages:read", "step " + step.title());
        }
        boolean packages = false;
        if (Token.of(step) == Token.WORKFLOW) {
            if (PACKAGES_PUBLISH.matcher(script).find()) {
                needs.need("packages:write", "step " + step.title());
                packages = true;
            } else if (PACKAGES_READ.matcher(script).find() && !script.contains(" run ")) {
                needs.need("packages:read", "step " + step.title());
                packages = true;
            }
        }
        return images || packages;
    }
}
