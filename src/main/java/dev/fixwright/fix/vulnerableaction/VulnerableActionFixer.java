package dev.fixwright.fix.vulnerableaction;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlFixer;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.syntax.actions.Step;
import dev.fixwright.syntax.actions.UsedAction;
import dev.fixwright.syntax.yaml.YamlEdits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Raises an action to the first version without the reported vulnerability, where that is of the same major version. */
public final class VulnerableActionFixer implements YamlFixer {
    private static final Pattern FIXED = Pattern.compile(
            "(?i)(?:>=|upgrade to(?: version)?|fixed in|patched(?: in)?|first patched version:?|update to)\\s*[`'\"]?v?(\\d+(?:\\.\\d+){0,2})");
    private static final Pattern VERSION = Pattern.compile("(v?)(\\d{1,8})((?:\\.\\d{1,8}){0,2})");

    @Override
    public String weakness() {
        return "vulnerableaction";
    }

    @Override
    public Attempt attempt(YamlSite site) {
        Optional<UsedAction> used = site.nodes().stream()
                .flatMap(node -> Step.around(node).stream())
                .flatMap(step -> step.action().stream())
                .findFirst();
        if (used.isEmpty()) {
            return Attempt.declined("no action is used here");
        }
        UsedAction action = used.get();
        Matcher now = VERSION.matcher(action.version());
        if (!now.matches()) {
            return Attempt.declined("`" + action.name() + "` is used as `" + action.version()
                    + "`, and which commit of it is free of the vulnerability cannot be told without asking GitHub");
        }
        Optional<String> target =
                KnownFixes.of(action.name()).or(() -> named(site.finding().message()));
        if (target.isEmpty()) {
            return Attempt.declined(
                    "which version of `" + action.name() + "` is free of the vulnerability is not known");
        }
        if (!older(now.group(2) + now.group(3), target.get())) {
            return Attempt.declined("`" + action.node().value() + "` is already no older than " + target.get());
        }
        if (!target.get().split("\\.")[0].equals(now.group(2))) {
            return Attempt.declined(
                    "the first version of `" + action.name() + "` without the vulnerability is " + target.get()
                            + ", another major version than `" + action.version() + "`, and may want other inputs");
        }
        YamlEdits edits = site.file().edit();
        int at = action.node().start() + action.node().text().indexOf('@') + 1;
        edits.replace(at, at + action.version().length(), now.group(1) + target.get());
        return fixed(
                edits,
                "`" + action.name() + "` is raised to " + target.get()
                        + ", the first version without the vulnerability.",
                List.of("Look at the release notes between `" + action.version() + "` and " + target.get() + "."));
    }

    private static Optional<String> named(String message) {
        Matcher fixed = FIXED.matcher(message);
        return fixed.find() ? Optional.of(fixed.group(1)) : Optional.empty();
    }

    /** A version that names no minor version follows the newest one, which is no older than any. */
    private static boolean older(String version, String target) {
        String[] left = version.split("\\.");
        String[] right = target.split("\\.");
        for (int i = 0; i < right.length; i++) {
            if (i >= left.length) {
                return false;
            }
            int compared = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
            if (compared != 0) {
                return compared < 0;
            }
        }
        return false;
    }
}
