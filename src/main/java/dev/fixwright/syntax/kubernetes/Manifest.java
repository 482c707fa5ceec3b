package dev.fixwright.syntax.kubernetes;

import dev.fixwright.syntax.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object of a cluster as a document describes it. */
public record Manifest(YamlNode root) {

    /** The object that a document describes; empty where it is none. */
    public static Optional<Manifest> of(YamlNode document) {
        return document.has("apiVersion") && document.has("kind")
                ? Optional.of(new Manifest(document))
                : Optional.empty();
    }

    public String kind() {
        return root.text("kind");
    }

    /** The description of the pods that it starts. */
    public Optional<YamlNode> pod() {
        return switch (kind()) {
            case "Pod" -> root.get("spec");
            case "CronJob" -> root.get("spec", "jobTemplate", "spec", "template", "spec");
            case "PodTemplate" -> root.get("template", "spec");
            default -> root.get("spec", "template", "spec");
        };
    }

    /** The containers of its pods, those that run at the start too. */
    public List<YamlNode> containers() {
        List<YamlNode> containers = new ArrayList<>();
        for (String key : new String[] {"containers", "initContainers", "ephemeralContainers"}) {
            pod().flatMap(pod -> pod.get(key))
                    .ifPresent(list ->
                            list.items().stream().filter(YamlNode::isMapping).forEach(containers::add));
        }
        return containers;
    }
}
