package dev.fixwright.fix.workflowinjection;

import dev.fixwright.finding.Region;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlFixer;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.source.Lines;
import dev.fixwright.syntax.actions.Expression;
import dev.fixwright.syntax.actions.Shells;
import dev.fixwright.syntax.actions.Step;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets scripts read values from environment variables, which no shell takes for commands. */
public final class WorkflowInjectionFixer implements YamlFixer {
    /** The rule on secrets that are pasted into scripts, where they may end up in logs of failed commands. */
    private static final String SECRET_IN_SCRIPT = ":S7636";

    @Override
    public String weakness() {
        return "workflowinjection";
    }

    @Override
    public Attempt attempt(YamlSite site) {
        if (site.finding().message().toLowerCase(java.util.Locale.ROOT).contains("untrusted code checkout")) {
            return Attempt.declined(
                    "code of strangers is checked out with rights to this repository; whether the workflow"
                            + " needs those rights or that code is for its authors to say");
        }
        Optional<Step> step = site.nodes().stream()
                .flatMap(node -> Step.around(node).stream())
                .filter(found -> script(found).isPresent())
                .findFirst();
        if (step.isEmpty()) {
            return Attempt.declined("there is no script of a step here that an expression is pasted into");
        }
        return attempt(site, step.get(), script(step.get()).orElseThrow());
    }

    private static Optional<YamlNode> script(Step step) {
        return step.run()
                .or(() -> step.uses("actions/github-script") ? step.node().get("with", "script") : Optional.empty())
                .filter(YamlNode::isScalar);
    }

    private Attempt attempt(YamlSite site, Step step, YamlNode node) {
        ScriptBody body = new ScriptBody(node);
        List<Expression> chosen = chosen(site, body);
        if (chosen.isEmpty()) {
            return Attempt.declined(
                    "no value that others can write is pasted into the script any more; it already reads"
                            + " what it needs from variables");
        }
        if (!body.isWritable()) {
            return Attempt.declined("the script is a quoted text over several lines, whose layout a change would lose");
        }
        Optional<ScriptRewrite> rewrite = rewrite(step, body);
        if (rewrite.isEmpty()) {
            String shell = Shells.of(step).orElse("");
            return Attempt.declined(
                    shell.isEmpty()
                            ? "the job runs on Windows and elsewhere, where the script is read by different shells; name one with"
                                    + " `shell: bash` first"
                            : "the shell `" + shell + "` has no way to put a variable's value into its commands");
        }
        Variables variables = new Variables(step, body.text());
        if (variables.isClosed()) {
            return Attempt.declined("an expression makes the step's `env`, so no variable can be added to it");
        }
        for (Expression expression : chosen) {
            Optional<String> obstacle = rewrite.get().rewrite(expression, variables.name(expression));
            if (obstacle.isPresent()) {
                return Attempt.declined("the script cannot read a variable there: " + obstacle.get());
            }
        }
        YamlEdits edits = site.file().edit();
        body.writeTo(edits);
        variables.writeTo(edits);
        return fixed(edits, explanation(chosen), rewrite.get().review());
    }

    private static Optional<ScriptRewrite> rewrite(Step step, ScriptBody body) {
        if (step.run().isEmpty()) {
            return Optional.of(new JavaScriptRewrite(body));
        }
        return Shells.of(step).flatMap(shell -> switch (shell.split("[ {]")[0]) {
            case "bash", "sh" -> Optional.of(new ShellRewrite(body));
            case "pwsh", "powershell" -> Optional.of(new PowerShellRewrite(body));
            case "python" -> Optional.of(new PythonRewrite(body));
            default -> Optional.empty();
        });
    }

    private static String explanation(List<Expression> chosen) {
        List<String> names = chosen.stream()
                .map(Expression::body)
                .distinct()
                .map(name -> "`" + name + "`")
                .toList();
        return "The script reads " + String.join(", ", names)
                + (names.size() == 1 ? " from an environment variable" : " from environment variables")
                + ", so that what stands in " + (names.size() == 1 ? "it" : "them") + " is never taken for commands.";
    }

    /** The expressions that the finding points at, and all others in the script whose text strangers write. */
    private static List<Expression> chosen(YamlSite site, ScriptBody body) {
        List<Expression> all = body.expressions();
        List<Expression> pointed = all.stream()
                .filter(expression -> points(site, body, expression) && !expression.isCondition())
                .toList();
        boolean exact = site.finding().region().hasColumns() && pointed.size() == 1 && all.size() > 1;
        boolean wholeStep = site.finding().region().startLine()
                        < site.file().lines().lineAt(body.inFile(0))
                && pointed.stream().allMatch(expression -> expression.stranger().isEmpty());
        List<Expression> chosen = new ArrayList<>();
        for (Expression expression : all) {
            boolean strangers = !expression.stranger().isEmpty() && !expression.isCondition();
            boolean secret = site.finding().rule().endsWith(SECRET_IN_SCRIPT)
                    && expression.body().startsWith("secrets.");
            boolean hit = pointed.contains(expression) && (strangers || secret || exact && !isHarmless(expression));
            if (hit || expression.isOneText() || wholeStep && strangers) {
                chosen.add(expression);
            }
        }
        return chosen;
    }

    private static boolean isHarmless(Expression expression) {
        return expression.body().startsWith("secrets.")
                || expression
                        .body()
                        .matches(
                                "github\\.(?:sha|run_id|run_number|run_attempt|token|workspace|repository|event_name)");
    }

    private static boolean points(YamlSite site, ScriptBody body, Expression expression) {
        Region region = site.finding().region();
        Lines lines = site.file().lines();
        int start = body.inFile(expression.start());
        int end = body.isQuoted() ? start + 1 : body.inFile(expression.end());
        if (region.hasColumns() && !body.isQuoted()) {
            int from = lines.offset(region.startLine(), region.startColumn());
            int to = lines.offset(site.lastLine(), region.endColumn());
            return start < to && from < end;
        }
        return region.touchesLines(lines.lineAt(start), lines.lineAt(end - 1));
    }
}
