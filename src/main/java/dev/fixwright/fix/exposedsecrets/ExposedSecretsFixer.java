package dev.fixwright.fix.exposedsecrets;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlFixer;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.actions.Job;
import dev.fixwright.syntax.actions.UsedAction;
import dev.fixwright.syntax.actions.Workflow;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlEntry;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands a called workflow the secrets that it uses instead of all. */
public final class ExposedSecretsFixer implements YamlFixer {
    private static final Pattern DYNAMIC = Pattern.compile("(?i)\\bsecrets\\s*[\\[)}]");
    private static final Pattern SECRET = Pattern.compile("(?i)\\bsecrets\\.([A-Za-z_]\\w*)");

    @Override
    public String weakness() {
        return "exposedsecrets";
    }

    @Override
    public Attempt attempt(YamlSite site) {
        Optional<Job> job = Workflow.of(site.file())
                .flatMap(workflow -> site.nodes().stream()
                        .flatMap(node -> workflow.jobOf(node).stream())
                        .findFirst());
        Optional<YamlEntry> secrets = job.flatMap(found -> found.node().entry("secrets"));
        if (secrets.isEmpty() || !secrets.get().value().value().equals("inherit")) {
            boolean chosenLater = site.nodes().stream()
                    .anyMatch(node ->
                            node.isScalar() && DYNAMIC.matcher(node.value()).find());
            return Attempt.declined(
                    !chosenLater
                            ? "no secrets but those that are listed are handed over here already"
                            : "the secret's name is only known when the workflow runs, so all of them are handed over; name the"
                                    + " ones that are needed one by one");
        }
        if (job.get().calledWorkflow().isEmpty()) {
            return Attempt.declined("the job hands its secrets over and calls no workflow");
        }
        UsedAction called = job.get().calledWorkflow().get();
        Optional<Workflow> workflow = called.isLocal()
                ? Optional.of(called.node().value().substring(2))
                        .filter(path -> SourcePath.reasonToRefuse(path).isEmpty())
                        .flatMap(path -> site.project().yaml(SourcePath.of(path)))
                        .flatMap(Workflow::of)
                : Optional.empty();
        return workflow.map(found -> attempt(site, job.get(), secrets.get(), found))
                .orElseGet(() -> Attempt.declined("which secrets `"
                        + called.node().value() + "` uses cannot be told, since it is not in this repository"));
    }

    private Attempt attempt(YamlSite site, Job job, YamlEntry secrets, Workflow called) {
        String text = called.root().file().source().text();
        if (text.matches("(?is).*\\bsecrets:\\s*inherit\\b.*|.*\\bsecrets\\s*[\\[)].*")) {
            return Attempt.declined(
                    "the called workflow hands its secrets on, so which of them are used cannot be told");
        }
        Set<String> used = new TreeSet<>();
        Matcher names = SECRET.matcher(text);
        while (names.find()) {
            used.add(names.group(1));
        }
        used.removeIf(name -> name.toLowerCase(Locale.ROOT).equals("github_token"));
        Set<String> declared = new TreeSet<>();
        called.root()
                .get("on", "workflow_call", "secrets")
                .map(YamlNode::entries)
                .orElse(List.of())
                .forEach(entry -> declared.add(entry.name()));
        Optional<String> missing =
                used.stream().filter(name -> !declared.contains(name)).findFirst();
        if (missing.isPresent()) {
            return Attempt.declined("the called workflow uses the secret `" + missing.get()
                    + "` without naming it under `on.workflow_call.secrets`, so it cannot be handed over by name");
        }
        YamlEdits edits = site.file().edit();
        if (used.isEmpty()) {
            edits.remove(job.node(), secrets);
        } else {
            list(job.node(), secrets, used, edits);
        }
        return fixed(
                edits,
                used.isEmpty()
                        ? "The called workflow uses no secret and gets none."
                        : "The called workflow gets the secrets that it uses, "
                                + String.join(
                                        ", ",
                                        used.stream()
                                                .map(name -> "`" + name + "`")
                                                .toList()) + ", and no others.",
                List.of(
                        "The workflow also had the secrets of its environments and its organisation; check that it names all"
                                + " it uses."));
    }

    private static void list(YamlNode job, YamlEntry secrets, Set<String> used, YamlEdits edits) {
        if (job.style() == YamlNode.Style.FLOW) {
            edits.replace(
                    secrets.value(),
                    "{ "
                            + String.join(
                                    ", ",
                                    used.stream()
                                            .map(name -> name + ": \"${{ secrets." + name + " }}\"")
                                            .toList())
                            + " }");
            return;
        }
        String line = edits.layout().newLine()
                + " ".repeat(job.column())
                + edits.layout().unit();
        edits.replace(
                secrets.key().end(),
                secrets.value().end(),
                ":"
                        + String.join(
                                "",
                                used.stream()
                                        .map(name -> line + name + ": ${{ secrets." + name + " }}")
                                        .toList()));
    }
}
