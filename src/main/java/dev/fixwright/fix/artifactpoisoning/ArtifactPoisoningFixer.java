package dev.fixwright.fix.artifactpoisoning;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlFixer;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.syntax.actions.Job;
import dev.fixwright.syntax.actions.Shells;
import dev.fixwright.syntax.actions.Step;
import dev.fixwright.syntax.actions.Workflow;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unpacks an artifact of another run beside the checkout instead of into it. */
public final class ArtifactPoisoningFixer implements YamlFixer {
    private static final Set<String> DOWNLOADS =
            Set.of("actions/download-artifact", "dawidd6/action-download-artifact");
    /** What takes files, so that a bare word after it is one. */
    private static final Pattern FILE_COMMAND = Pattern.compile(
            "(?:.*[\\s;&|(])?(?:cat|cd|chmod|chown|cp|diff|du|file|find|grep|head|ls"
                    + "|mkdir|mv|pushd|rm|rsync|sha256sum|stat|tail|tar|test|tree|unzip|wc|zip|deploy|publish|serve|sync|upload|\\[)(?:\\s[^;&|]*)?");

    private static final Pattern FILE_INPUT =
            Pattern.compile("(?i).*(?:path|dir|directory|directories|folder|files?)s?");
    private static final Pattern FOLDER = Pattern.compile("(?:\\./)?([\\w-][\\w.-]*)/?");

    @Override
    public String weakness() {
        return "artifactpoisoning";
    }

    @Override
    public Attempt attempt(YamlSite site) {
        Optional<Job> job = Workflow.of(site.file())
                .flatMap(workflow -> site.nodes().stream()
                        .flatMap(node -> workflow.jobOf(node).stream())
                        .findFirst());
        Optional<Step> at = site.nodes().stream()
                .flatMap(node -> Step.around(node).stream())
                .findFirst();
        if (job.isEmpty() || at.isEmpty()) {
            return Attempt.declined("there is no step of a job here");
        }
        Optional<Step> download = at.filter(ArtifactPoisoningFixer::downloads)
                .or(() -> job.get().stepsBefore(at.get()).stream()
                        .filter(ArtifactPoisoningFixer::downloads)
                        .reduce((earlier, later) -> later));
        if (download.isEmpty()) {
            return Attempt.declined("the artifact is fetched by a script, and where its files go cannot be told");
        }
        return attempt(site, job.get(), download.get());
    }

    private static boolean downloads(Step step) {
        return step.action()
                .filter(action -> DOWNLOADS.contains(action.name().toLowerCase(java.util.Locale.ROOT)))
                .isPresent();
    }

    private Attempt attempt(YamlSite site, Job job, Step download) {
        String path = download.input("path");
        if (path.contains("runner.temp") || path.startsWith("/tmp")) {
            return Attempt.declined(
                    "the artifact is already unpacked into a folder of its own; whether what is in it may be"
                            + " trusted is for the authors of the workflow to check");
        }
        Matcher folder = FOLDER.matcher(path);
        if (!folder.matches()) {
            return Attempt.declined(
                    "the artifact is unpacked " + (path.isEmpty() ? "over the checkout" : "into `" + path + "`")
                            + ", and which of the files that later steps use come from it cannot be told");
        }
        String name = folder.group(1);
        Pattern use = Pattern.compile("(?<![\\w/.$}-])(?:\\./)?" + Pattern.quote(name) + "(?=/|[\\s\"';)]|$)");
        YamlEdits edits = site.file().edit();
        YamlNode at = download.node().get("with", "path").orElseThrow();
        edits.replace(at, "${{ runner.temp }}/" + name);
        List<Step> later = job.steps().stream()
                .dropWhile(step -> step.node() != download.node())
                .skip(1)
                .toList();
        for (Step step : later) {
            if (step.node().text("working-directory").contains(name)) {
                return Attempt.declined(
                        "step " + step.title() + " works in the folder that the artifact is unpacked to");
            }
            for (YamlNode value : step.node().all()) {
                Matcher uses = use.matcher(value.text());
                boolean script = step.run().filter(run -> run == value).isPresent();
                if (script && uses.find() && !Shells.isPosix(step)) {
                    return Attempt.declined("step " + step.title() + " uses the folder `" + name
                            + "` in a script that is not for `sh` or `bash`");
                }
                if (value.isScalar() && isValue(value) && isOtherwiseUsed(use, value, script)) {
                    return Attempt.declined("whether the word `" + name + "` in step " + step.title()
                            + " is the folder that the artifact is unpacked to cannot be told");
                }
                uses.reset();
                while (value.isScalar() && isValue(value) && uses.find()) {
                    edits.replace(
                            value.start() + uses.start(),
                            value.start() + uses.end(),
                            (script ? temporary(value.text(), uses.start()) : "${{ runner.temp }}/") + name);
                }
            }
        }
        return fixed(
                edits,
                "The artifact is unpacked into the runner's temporary folder, where it cannot overwrite files of the checkout.",
                List.of(
                        "What is in the artifact is still a stranger's: check it before it is run, and where single quotes"
                                + " keep `$RUNNER_TEMP` from being filled in."));
    }

    /** Whether the folder's name stands where something else may be meant, such as the task in {@code npm run build}. */
    private static boolean isOtherwiseUsed(Pattern use, YamlNode value, boolean script) {
        String text = value.text();
        return use.matcher(text)
                .results()
                .filter(found -> !found.group().startsWith("./") && !text.startsWith("/", found.end()))
                .anyMatch(found -> script
                        ? !FILE_COMMAND
                                .matcher(text.substring(text.lastIndexOf('\n', found.start()) + 1, found.start()))
                                .matches()
                        : value.ownEntry()
                                .filter(entry ->
                                        FILE_INPUT.matcher(entry.name()).matches())
                                .isEmpty());
    }

    /** The runner's folder as a script names it, in quotes of its own where it stands in none. */
    private static String temporary(String script, int at) {
        String line = script.substring(script.lastIndexOf('\n', at - 1) + 1, at);
        boolean quoted = line.replace("\\\"", "").chars().filter(c -> c == '"').count() % 2 == 1;
        return quoted ? "$RUNNER_TEMP/" : "\"$RUNNER_TEMP\"/";
    }

    private static boolean isValue(YamlNode node) {
        return node.ownEntry()
                .map(entry -> entry.value() == node
                        && !Set.of("name", "uses", "id", "if").contains(entry.name()))
                .orElse(true);
    }
}
