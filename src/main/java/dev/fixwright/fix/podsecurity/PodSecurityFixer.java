package dev.fixwright.fix.podsecurity;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.YamlFixer;
import dev.fixwright.fix.YamlSite;
import dev.fixwright.syntax.kubernetes.Manifest;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Gives a pod or its containers one setting that takes rights from them. */
public final class PodSecurityFixer implements YamlFixer {
    private final PodSetting setting;

    private PodSecurityFixer(PodSetting setting) {
        this.setting = setting;
    }

    /** One fixer for each setting. */
    public static List<PodSecurityFixer> all() {
        return PodSettings.ALL.stream().map(PodSecurityFixer::new).toList();
    }

    @Override
    public List<String> languages() {
        return List.of("Kubernetes");
    }

    @Override
    public String weakness() {
        return setting.weakness();
    }

    @Override
    public Attempt attempt(YamlSite site) {
        Optional<Manifest> manifest = site.document().flatMap(Manifest::of);
        Optional<YamlNode> pod = manifest.flatMap(Manifest::pod).filter(YamlNode::isMapping);
        if (pod.isEmpty()) {
            return Attempt.declined("the document here is no object of a cluster that starts pods");
        }
        List<YamlNode> owners =
                setting.place() == PodSetting.Place.POD ? List.of(pod.get()) : containers(site, manifest.get());
        YamlEdits edits = site.file().edit();
        for (YamlNode owner : owners) {
            Optional<String> obstacle = put(owner, edits);
            if (obstacle.isPresent()) {
                return Attempt.declined(obstacle.get());
            }
        }
        return edits.isEmpty()
                ? Attempt.declined("`" + setting.name() + "` is already `" + plainValue() + "` here")
                : fixed(edits, setting.explanation(), setting.review());
    }

    /** The containers that the finding touches, else all. */
    private static List<YamlNode> containers(YamlSite site, Manifest manifest) {
        List<YamlNode> all = manifest.containers();
        List<YamlNode> touched = all.stream()
                .filter(container -> container.line() <= site.lastLine()
                        && site.finding().region().startLine()
                                <= site.file().lines().lineAt(container.end()))
                .toList();
        return touched.isEmpty() ? all : touched;
    }

    private Optional<String> put(YamlNode owner, YamlEdits edits) {
        String[] keys = setting.keys().toArray(String[]::new);
        Optional<YamlNode> held = owner.get(keys);
        if (held.filter(this::isAsWanted).isPresent()) {
            return Optional.empty();
        }
        if (held.filter(node -> node.text().contains("{{")).isPresent()) {
            return Optional.of("`" + setting.name() + "` comes from a value of the template, `"
                    + held.get().text() + "`");
        }
        for (int i = 1; i < keys.length; i++) {
            Optional<YamlNode> above = owner.get(java.util.Arrays.copyOf(keys, i));
            if (above.filter(node -> !node.isMapping() && !node.isEmpty()).isPresent()) {
                return Optional.of("`" + keys[i - 1] + "` is not written out here, but `"
                        + above.get().text() + "`");
            }
        }
        if (held.isEmpty() && PodSettings.isUsual(setting)) {
            return Optional.empty();
        }
        Optional<String> conflict = PodSettings.conflict(setting, owner);
        if (conflict.isPresent()) {
            return conflict;
        }
        if (held.filter(YamlNode::isList).isPresent()) {
            edits.replace(
                    held.get(),
                    held.get().style() == YamlNode.Style.BLOCK ? "- " + plainValue() : "[" + plainValue() + "]");
        } else {
            edits.put(owner, setting.value(), keys);
        }
        return Optional.empty();
    }

    private boolean isAsWanted(YamlNode held) {
        return held.isList()
                ? held.items().stream().anyMatch(item -> item.value().equalsIgnoreCase(plainValue()))
                : held.value().equals(plainValue());
    }

    private String plainValue() {
        return setting.value().startsWith("- ") ? setting.value().substring(2) : setting.value();
    }
}
