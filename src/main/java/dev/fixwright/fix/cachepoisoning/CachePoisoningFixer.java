package dev.fixwright.fix.cachepoisoning;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlFixer;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.syntax.actions.Step;
import dev.fixwright.syntax.actions.UsedAction;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlEntry;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets a workflow with rights do without the cache that other runs share. */
public final class CachePoisoningFixer implements YamlFixer {
    /** Actions that cache when they are told to: the input is taken away. */
    private static final Map<String, String> OPT_IN = Map.of(
            "actions/setup-node", "cache",
            "actions/setup-python", "cache",
            "actions/setup-java", "cache",
            "actions/setup-dotnet", "cache");
    /** Actions that cache unless they are told not to, with what tells them. */
    private static final Map<String, List<String>> OPT_OUT = Map.of(
            "actions/setup-go", List.of("cache", "false"),
            "astral-sh/setup-uv", List.of("enable-cache", "false"),
            "gradle/actions/setup-gradle", List.of("cache-disabled", "true"),
            "gradle/gradle-build-action", List.of("cache-disabled", "true"),
            "golangci/golangci-lint-action", List.of("skip-cache", "true"),
            "swatinem/rust-cache", List.of("lookup-only", "true"),
            "docker/setup-buildx-action", List.of("cache-binary", "false"));

    private static final Set<String> BESIDE = Set.of("cache-dependency-path");

    @Override
    public String weakness() {
        return "cachepoisoning";
    }

    @Override
    public Attempt attempt(YamlSite site) {
        Optional<Step> step = site.nodes().stream()
                .flatMap(node -> Step.around(node).stream())
                .filter(found -> found.action().isPresent())
                .findFirst();
        if (step.isEmpty()) {
            return Attempt.declined(
                    "no action that keeps a cache stands here; code of strangers runs beside a cache, and the"
                            + " two have to be parted by the authors of the workflow");
        }
        return attempt(site, step.get(), step.get().action().orElseThrow());
    }

    private Attempt attempt(YamlSite site, Step step, UsedAction action) {
        String name = action.name().toLowerCase(Locale.ROOT);
        YamlEdits edits = site.file().edit();
        String done = "no longer uses the shared cache";
        if (name.equals("actions/cache")
                && site.finding().tool().toLowerCase(Locale.ROOT).contains("zizmor")) {
            if (step.input("lookup-only").equals("true")) {
                return Attempt.declined("the step already only looks whether the cache is there");
            }
            put(step, edits, "lookup-only", "true");
            done = "only looks whether the cache is there and takes nothing from it";
        } else if (name.equals("actions/cache")) {
            int end = action.node().start()
                    + action.node().text().indexOf(action.name())
                    + action.name().length();
            edits.insert(end, "/restore");
            done = "reads the cache and no longer fills it";
        } else if (OPT_IN.containsKey(name)) {
            Optional<YamlEntry> input = step.node().get("with").flatMap(with -> with.entry(OPT_IN.get(name)));
            if (input.isEmpty()) {
                return Attempt.declined("`" + action.name() + "` is already told to keep no cache");
            }
            remove(step, input.get(), edits);
        } else if (OPT_OUT.containsKey(name)) {
            List<String> input = OPT_OUT.get(name);
            if (step.input(input.get(0)).equals(input.get(1))) {
                return Attempt.declined("`" + action.name() + "` is already told to keep no cache");
            }
            put(step, edits, input.get(0), input.get(1));
        } else {
            return Attempt.declined("how `" + action.name() + "` is told to do without a cache is not known");
        }
        return fixed(
                edits,
                "`" + action.name() + "` " + done + ", which runs with code of strangers can reach.",
                List.of("The job takes longer, since it fetches everything anew."));
    }

    private static void put(Step step, YamlEdits edits, String key, String value) {
        if (step.node().has("with")) {
            edits.put(step.node(), value, "with", key);
        } else {
            edits.addAfter(step.node(), step.node().entry("uses").orElseThrow(), "with:", "    " + key + ": " + value);
        }
    }

    /** Takes the input away with those that mean nothing without it, and {@code with} where nothing is left. */
    private static void remove(Step step, YamlEntry input, YamlEdits edits) {
        YamlNode with = step.node().get("with").orElseThrow();
        List<YamlEntry> gone = with.entries().stream()
                .filter(entry -> entry.key() == input.key() || BESIDE.contains(entry.name()))
                .toList();
        if (gone.size() == with.entries().size()) {
            edits.remove(step.node(), step.node().entry("with").orElseThrow());
        } else {
            gone.forEach(entry -> edits.remove(with, entry));
        }
    }
}
