package dev.fixwright.fix.untrustedcheckout;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlFixer;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.syntax.actions.Job;
import dev.fixwright.syntax.actions.Step;
import dev.fixwright.syntax.actions.Workflow;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets a checkout that people have to approve take the very commit that they approved, not what its branch is by then. */
public final class UntrustedCheckoutFixer implements YamlFixer {
    private static final Pattern BRANCH = Pattern.compile("(?:refs/heads/)?(\\$\\{\\{\\s*)"
            + "(?:github\\.event\\.pull_request\\.head\\.ref|github\\.head_ref)(\\s*\\}\\})");
    private static final Pattern GATE = Pattern.compile("labels|label\\.name|author_association|environment");
    private static final String COMMIT = "github.event.pull_request.head.sha";

    @Override
    public String weakness() {
        return "untrustedcheckout";
    }

    @Override
    public Attempt attempt(YamlSite site) {
        Optional<Workflow> workflow = Workflow.of(site.file());
        Optional<Job> job = workflow.flatMap(found -> site.nodes().stream()
                .flatMap(node -> found.jobOf(node).stream())
                .findFirst());
        if (job.isEmpty()) {
            return Attempt.declined(workflow.map(found -> "whether the workflow needs the rights that it has for `"
                            + String.join("`, `", found.events())
                            + "`, which strangers can cause, is for its authors to say")
                    .orElse("there is no job of a workflow here that checks code out"));
        }
        Optional<Step> checkout = site.nodes().stream()
                .flatMap(node -> Step.around(node).stream())
                .filter(step -> step.uses("actions/checkout"))
                .findFirst()
                .or(() -> job.get().steps().stream()
                        .filter(step -> step.uses("actions/checkout")
                                && step.input("ref").contains("head"))
                        .findFirst());
        Optional<YamlNode> ref = checkout.flatMap(step -> step.node().get("with", "ref"));
        if (ref.isEmpty()) {
            return Attempt.declined("job `" + job.get().id() + "` runs code that strangers wrote, with rights to this"
                    + " repository; whether it needs the rights or the code is for its authors to say");
        }
        return attempt(site, job.get(), checkout.get(), ref.get());
    }

    private Attempt attempt(YamlSite site, Job job, Step checkout, YamlNode ref) {
        Set<String> events = job.workflow().events();
        boolean gated =
                GATE.matcher(job.node().text("if") + checkout.node().text("if")).find()
                        || job.node().has("environment");
        if (!gated) {
            return Attempt.declined(
                    "job `" + job.id() + "` checks out `" + ref.value() + "`, code that strangers wrote, with"
                            + " the rights of `" + String.join("`, `", events)
                            + "`; splitting it into a job without rights and one"
                            + " without that code is for its authors");
        }
        if (ref.value().contains(".sha")) {
            return Attempt.declined("the checkout already takes `" + ref.value()
                    + "`; that people approve it before it runs is all that protects this job");
        }
        if (!BRANCH.matcher(ref.value()).matches()) {
            return Attempt.declined("`" + ref.value() + "` is whatever was pushed last, and the event does not tell"
                    + " which commit people saw when they let it run");
        }
        if (!events.stream().allMatch(Set.of("pull_request_target", "pull_request")::contains)) {
            return Attempt.declined("`" + String.join("`, `", events)
                    + "` do not all tell which commit of the pull request" + " was approved");
        }
        YamlEdits edits = site.file().edit();
        edits.replace(ref, BRANCH.matcher(ref.text()).replaceFirst("$1" + COMMIT + "$2"));
        return fixed(
                edits,
                "The checkout takes the commit that the event is about, so that nothing pushed after the approval runs.",
                List.of(
                        "The job no longer stands on the branch but on a single commit; steps that push to the branch need"
                                + " its name.",
                        "Check that the workflow runs on `labeled` only: on `synchronize` a label of yesterday approves the"
                                + " code of today."));
    }
}
