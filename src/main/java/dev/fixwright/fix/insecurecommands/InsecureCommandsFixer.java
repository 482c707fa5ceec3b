package dev.fixwright.fix.insecurecommands;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlFixer;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.syntax.actions.Shells;
import dev.fixwright.syntax.actions.Step;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlEntry;
import dev.fixwright.syntax.yaml.YamlNode;
import dev.fixwright.syntax.yaml.YamlNode.Style;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the switch for old commands away, and lets scripts write to the files that took their place. */
public final class InsecureCommandsFixer implements YamlFixer {
    private static final String SWITCH = "ACTIONS_ALLOW_UNSECURE_COMMANDS";
    private static final Pattern SET_ENV = Pattern.compile(
            "echo[ \\t]+([\"']?)::set-env name=([A-Za-z_]\\w*)::([^\\r\\n\"']*)\\1(?=[ \\t\\r]*(?:\\n|$))");
    private static final Pattern ADD_PATH =
            Pattern.compile("echo[ \\t]+([\"']?)::add-path::([^\\r\\n\"']*)\\1(?=[ \\t\\r]*(?:\\n|$))");

    private static final Set<Style> QUOTED = Set.of(Style.DOUBLE_QUOTED, Style.SINGLE_QUOTED);

    @Override
    public String weakness() {
        return "insecurecommands";
    }

    @Override
    public Attempt attempt(YamlSite site) {
        Optional<YamlNode> environment = site.file().documents().stream()
                .flatMap(document -> document.all().stream())
                .filter(node -> node.isMapping() && !node.isAlias() && node.has(SWITCH))
                .filter(node -> site.touches(node.ownEntry().map(YamlEntry::key).orElse(node))
                        || site.touches(node)
                        || site.nodes().stream().anyMatch(near -> near.contains(node)))
                .findFirst();
        if (environment.isEmpty()) {
            return Attempt.declined("`" + SWITCH + "` is not switched on here any more");
        }
        YamlNode scope = environment.get().parent().orElseThrow();
        YamlEdits edits = site.file().edit();
        for (YamlNode node : scope.all()) {
            Optional<YamlEntry> run = node.isMapping() ? node.entry("run") : Optional.empty();
            if (run.isPresent() && run.get().value().isScalar()) {
                Optional<String> obstacle = rewrite(new Step(node), run.get().value(), edits);
                if (obstacle.isPresent()) {
                    return Attempt.declined(obstacle.get());
                }
            }
        }
        YamlEntry entry = environment.get().entry(SWITCH).orElseThrow();
        if (environment.get().entries().size() == 1) {
            edits.remove(scope, environment.get().ownEntry().orElseThrow());
        } else {
            edits.remove(environment.get(), entry);
        }
        return fixed(
                edits,
                "Text that a step prints can no longer set variables and paths of the job; scripts write them to"
                        + " `$GITHUB_ENV` and `$GITHUB_PATH`.",
                List.of(
                        "An old version of an action may still print `::set-env` or `::add-path`; it then fails with a plain"
                                + " message and has to be raised."));
    }

    private static Optional<String> rewrite(Step step, YamlNode run, YamlEdits edits) {
        String text = run.text();
        if (!text.contains("::set-env") && !text.contains("::add-path")) {
            return Optional.empty();
        }
        if (!Shells.isPosix(step)) {
            return Optional.of("step " + step.title()
                    + " uses `::set-env` or `::add-path` in a script that another shell than `sh` or `bash` may read");
        }
        if (QUOTED.contains(run.style())) {
            return Optional.of("step " + step.title() + " has a quoted text as its script; write it as a block first");
        }
        int found = 0;
        Matcher variables = SET_ENV.matcher(text);
        while (variables.find()) {
            String quote = variables.group(1).isEmpty() ? "\"" : variables.group(1);
            edits.replace(
                    run.start() + variables.start(),
                    run.start() + variables.end(),
                    "echo " + quote + variables.group(2) + "=" + variables.group(3) + quote + " >> \"$GITHUB_ENV\"");
            found++;
        }
        Matcher paths = ADD_PATH.matcher(text);
        while (paths.find()) {
            String quote = paths.group(1).isEmpty() ? "\"" : paths.group(1);
            edits.replace(
                    run.start() + paths.start(),
                    run.start() + paths.end(),
                    "echo " + quote + paths.group(2) + quote + " >> \"$GITHUB_PATH\"");
            found++;
        }
        int all = text.split("::set-env|::add-path", -1).length - 1;
        return found == all
                ? Optional.empty()
                : Optional.of(
                        "step " + step.title() + " uses `::set-env` or `::add-path` in a way that is no plain `echo`");
    }
}
