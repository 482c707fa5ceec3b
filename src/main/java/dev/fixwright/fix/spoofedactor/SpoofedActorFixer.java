package dev.fixwright.fix.spoofedactor;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlFixer;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.syntax.actions.Workflow;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlEntry;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks who wrote the pull request instead of who touched it last. */
public final class SpoofedActorFixer implements YamlFixer {
    private static final Pattern ACTOR =
            Pattern.compile("\\bgithub\\.(?:triggering_)?actor\\b(?=\\s*[!=]=\\s*'[\\w-]+\\[bot\\]')");
    private static final String AUTHOR = "github.event.pull_request.user.login";

    @Override
    public String weakness() {
        return "spoofedactor";
    }

    @Override
    public Attempt attempt(YamlSite site) {
        Optional<Workflow> workflow = Workflow.of(site.file());
        Optional<YamlNode> condition = site.nodes().stream()
                .flatMap(node -> java.util.stream.Stream.concat(java.util.stream.Stream.of(node), node.ancestors()))
                .flatMap(node -> node.get("if").stream())
                .filter(node -> ACTOR.matcher(node.text()).find())
                .findFirst()
                .or(() -> site.node(node -> node.isScalar()
                        && node.ownEntry()
                                .map(YamlEntry::name)
                                .filter("if"::equals)
                                .isPresent()
                        && ACTOR.matcher(node.text()).find()));
        if (workflow.isEmpty() || condition.isEmpty()) {
            return Attempt.declined("no condition here compares the actor with the name of a bot any more");
        }
        if (!Set.of("pull_request", "pull_request_target")
                .containsAll(workflow.get().events())) {
            return Attempt.declined("the workflow also runs for `"
                    + String.join("`, `", workflow.get().events())
                    + "`, whose events do not all say who wrote the change");
        }
        YamlEdits edits = site.file().edit();
        Matcher actors = ACTOR.matcher(condition.get().text());
        while (actors.find()) {
            int start = condition.get().start();
            edits.replace(start + actors.start(), start + actors.end(), AUTHOR);
        }
        return fixed(
                edits,
                "The condition asks for the author of the pull request; the actor is whoever caused the last event on it, and"
                        + " strangers can make that the bot.",
                List.of());
    }
}
