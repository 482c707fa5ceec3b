package dev.fixwright.fix.unpinneddependency;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlFixer;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.syntax.actions.UsedAction;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlEntry;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names the commit of an action's release instead of its tag, which its owner or a thief can move. */
public final class UnpinnedActionFixer implements YamlFixer {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]*[A-Za-z0-9_-]");

    @Override
    public String weakness() {
        return "unpinneddependency";
    }

    @Override
    public Attempt attempt(YamlSite site) {
        List<UsedAction> used = site.nodes().stream()
                .filter(node -> node.isScalar()
                        && node.ownEntry()
                                .map(YamlEntry::name)
                                .filter("uses"::equals)
                                .isPresent()
                        && node.ownEntry()
                                .map(YamlEntry::value)
                                .filter(value -> value == node)
                                .isPresent()
                        && site.touches(node))
                .map(UsedAction::new)
                .toList();
        if (used.isEmpty()) {
            return Attempt.declined(
                    "what is not pinned here is no action: an image or a package of a script, whose exact"
                            + " version is for its author to choose");
        }
        UsedAction action =
                used.stream().filter(one -> !one.isPinned()).findFirst().orElse(used.get(0));
        if (action.isPinned()) {
            return Attempt.declined("`" + action.name() + "` is already pinned to a commit");
        }
        if (!NAME.matcher(action.repository()).matches() || action.version().isEmpty()) {
            return Attempt.declined("`" + action.node().value() + "` names no release of an action that has a commit");
        }
        Optional<String> commit = PinnedElsewhere.commit(site.project(), action.repository(), action.version())
                .or(() -> site.project().tree().releaseCommit(action.repository(), action.version()))
                .filter(found -> found.matches("[0-9a-f]{40}"));
        if (commit.isEmpty()) {
            return Attempt.declined("which commit `" + action.repository() + "` means by `" + action.version()
                    + "` is not known: no other workflow here pins it, and GitHub was not asked or shows no such tag");
        }
        return pinned(site, action, commit.get());
    }

    private Attempt pinned(YamlSite site, UsedAction action, String commit) {
        YamlEdits edits = site.file().edit();
        YamlNode node = action.node();
        int version = node.text().indexOf('@') + 1;
        edits.replace(
                node.start() + version,
                node.start() + version + action.version().length(),
                commit);
        String rest = site.file().source().text().substring(node.end(), edits.endOfLine(node.end()));
        if (rest.isBlank()) {
            edits.insert(node.end(), " # " + action.version());
        } else if (rest.stripLeading().startsWith("#")) {
            edits.insert(node.end() + rest.indexOf('#') + 1, " " + action.version() + ",");
        }
        return fixed(
                edits,
                "`" + action.name() + "` is named by the commit of `" + action.version()
                        + "`, which nobody can move to other code.",
                List.of("Check that the commit is the one that the release page of `" + action.repository()
                        + "` shows for `" + action.version() + "`; let Dependabot or Renovate keep it fresh."));
    }
}
