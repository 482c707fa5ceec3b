package dev.fixwright.fix.persistedcredentials;

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

/** Lets a checkout forget its token, where no later step works with the remote repository. */
public final class PersistedCredentialsFixer implements YamlFixer {
    private static final String CHECKOUT = "actions/checkout";
    private static final Pattern REMOTE = Pattern.compile(
            "\\bgit\\s+(?:-[cC]\\s+\\S+\\s+)*(?:push|fetch|pull|clone|submodule|ls-remote|lfs|remote\\s+update)\\b"
                    + "|semantic-release|release-it|\\blerna\\s+(?:version|publish)|gh-deploy|gh-pages|\\bmike\\s+deploy|release:(?:prepare|perform)"
                    + "|\\bcargo\\s+release|\\bnx\\s+release|\\bgh\\s+(?:pr|repo)\\s+(?:create|checkout|sync|clone)");
    private static final Set<String> PUSHING = Set.of(
            "stefanzweifel/git-auto-commit-action",
            "endbug/add-and-commit",
            "peter-evans/create-pull-request",
            "devmasx/merge-branch",
            "technote-space/toc-generator",
            "cycjimmy/semantic-release-action",
            "changesets/action",
            "helm/chart-releaser-action",
            "julia-actions/julia-docdeploy",
            "anothrnick/github-tag-action",
            "helm/chart-testing-action",
            "tj-actions/changed-files");

    @Override
    public String weakness() {
        return "persistedcredentials";
    }

    @Override
    public Attempt attempt(YamlSite site) {
        Optional<Step> at = site.nodes().stream()
                .flatMap(node -> Step.around(node).stream())
                .findFirst();
        if (at.isEmpty()) {
            return Attempt.declined("there is no step of a job here");
        }
        List<Step> steps = stepsAround(site, at.get());
        Optional<Step> checkout = at.filter(step -> step.uses(CHECKOUT)).or(() -> before(steps, at.get()));
        if (checkout.isEmpty()) {
            return Attempt.declined("there is no `" + CHECKOUT + "` in front of this step");
        }
        return attempt(site, steps, checkout.get());
    }

    private Attempt attempt(YamlSite site, List<Step> steps, Step checkout) {
        if (checkout.input("persist-credentials").equals("false")) {
            return Attempt.declined("the checkout already leaves no token behind");
        }
        Optional<Step> user = steps.stream()
                .dropWhile(step -> step.node() != checkout.node())
                .skip(1)
                .filter(PersistedCredentialsFixer::worksWithRemote)
                .findFirst();
        if (user.isPresent()) {
            return Attempt.declined("step " + user.get().title()
                    + " works with the remote repository and may need the token that the checkout leaves behind");
        }
        YamlEdits edits = site.file().edit();
        Optional<YamlNode> with = checkout.node().get("with");
        if (with.isPresent()) {
            edits.put(checkout.node(), "false", "with", "persist-credentials");
        } else {
            edits.addAfter(
                    checkout.node(),
                    checkout.node().entry("uses").orElseThrow(),
                    "with:",
                    "    persist-credentials: false");
        }
        return fixed(
                edits,
                "The checkout no longer leaves its token in `.git/config`, where every later step and artifact could take it.",
                List.of(
                        "No later step was seen to push or fetch; check scripts of the repository that these steps call."));
    }

    private static List<Step> stepsAround(YamlSite site, Step step) {
        return Workflow.of(site.file())
                .flatMap(workflow -> workflow.jobOf(step.node()))
                .map(Job::steps)
                .orElseGet(() -> site.document().map(Step::ofAction).orElse(List.of()));
    }

    private static Optional<Step> before(List<Step> steps, Step step) {
        return steps.stream()
                .takeWhile(other -> other.node() != step.node())
                .filter(other -> other.uses(CHECKOUT))
                .reduce((earlier, later) -> later);
    }

    private static boolean worksWithRemote(Step step) {
        return step.run().filter(run -> REMOTE.matcher(run.value()).find()).isPresent()
                || step.action()
                        .filter(action -> PUSHING.contains(action.name().toLowerCase(java.util.Locale.ROOT)))
                        .isPresent();
    }
}
