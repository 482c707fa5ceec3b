package dev.fixwright.fix.environmentfileinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlFixer;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.source.Lines;
import dev.fixwright.syntax.actions.Step;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlNode;
import dev.fixwright.syntax.yaml.YamlNode.Style;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps a value on one line before it is added to the file of a job's variables, so that it cannot add others. */
public final class EnvironmentFileInjectionFixer implements YamlFixer {
    private static final String FILE =
            ">>\\s*(?:\"\\$\\{?GITHUB_(?:ENV|OUTPUT)\\}?\"|\\$\\{?GITHUB_(?:ENV|OUTPUT)\\}?)";
    private static final Pattern ECHO = Pattern.compile(
            "echo[ \\t]+\"([A-Za-z_][\\w-]*)=([^\"\\n]*(?:\\$\\([^\\n]*\\)[^\"\\n]*)?)\"[ \\t]*" + FILE);
    private static final Pattern PLAIN_ECHO =
            Pattern.compile("echo[ \\t]+([A-Za-z_][\\w-]*)=([^\\s\"'>|;&]+|\\$\\([^\\n]*\\))[ \\t]*" + FILE);

    @Override
    public String weakness() {
        return "environmentfileinjection";
    }

    @Override
    public Attempt attempt(YamlSite site) {
        Optional<YamlNode> run = site.nodes().stream()
                .flatMap(node -> Step.around(node).stream())
                .flatMap(step -> step.run().stream())
                .findFirst();
        if (run.isEmpty()) {
            return Attempt.declined("there is no script of a step here");
        }
        String script = run.get().text();
        if (script.contains("GITHUB_PATH") && !script.contains("GITHUB_ENV") && !script.contains("GITHUB_OUTPUT")) {
            return Attempt.declined(
                    "the value becomes a folder in which programs are looked for; which folders are meant is"
                            + " for the authors of the workflow to say");
        }
        if (run.get().style() == Style.DOUBLE_QUOTED || run.get().style() == Style.SINGLE_QUOTED) {
            return Attempt.declined("the script is a quoted text; write it as a block with `|` first");
        }
        YamlEdits edits = site.file().edit();
        boolean inside = site.finding().region().startLine() > run.get().line();
        boolean already = wrap(site, run.get(), inside, edits);
        if (edits.isEmpty() && !already) {
            already = wrap(site, run.get(), false, edits);
        }
        if (!edits.isEmpty()) {
            return fixed(
                    edits,
                    "Line endings are taken out of the value, so that it cannot set other variables of the job.",
                    List.of("A value of several lines now becomes one line; it was cut off or refused before."));
        }
        return Attempt.declined(
                already
                        ? "line endings are already taken out of the value"
                        : script.contains("<<")
                                ? "the value is added as several lines, and only its authors know how it ends"
                                : addsOnlyConstants(script)
                                        ? "only constant text is added to the file of variables, which needs no fix"
                                        : "the value does not reach the file of variables through a single `echo`");
    }

    private static boolean addsOnlyConstants(String script) {
        return script.lines()
                .filter(line -> line.contains("GITHUB_"))
                .map(line -> line.replaceAll("\\$\\{?GITHUB_\\w+", "").strip())
                .allMatch(line -> line.startsWith("echo ") && !line.contains("$") && !line.contains("`"));
    }

    private static boolean wrap(YamlSite site, YamlNode run, boolean here, YamlEdits edits) {
        boolean quoted = wrap(site, run, ECHO, here, edits);
        return wrap(site, run, PLAIN_ECHO, here, edits) || quoted;
    }

    /** Wraps the values on the finding's lines, or all of the script; whether one was wrapped before. */
    private static boolean wrap(YamlSite site, YamlNode run, Pattern pattern, boolean here, YamlEdits edits) {
        boolean already = false;
        Lines lines = site.file().lines();
        Matcher writes = pattern.matcher(run.text());
        while (writes.find()) {
            int line = lines.lineAt(run.start() + writes.start());
            String value = writes.group(2);
            if (value.contains("tr -d '\\r\\n'") || value.contains("tr -d '\\n'")) {
                already = true;
            } else if ((!here || site.finding().region().touchesLines(line, line)) && value.contains("$")) {
                edits.replace(
                        run.start() + writes.start(),
                        run.start() + writes.end(2) + (pattern == ECHO ? 1 : 0),
                        "echo \"" + writes.group(1) + "=$(printf '%s' \"" + value + "\" | tr -d '\\r\\n')\"");
            }
        }
        return already;
    }
}
