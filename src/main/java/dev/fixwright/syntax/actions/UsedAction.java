package dev.fixwright.syntax.actions;

import dev.fixwright.syntax.yaml.YamlNode;
import java.util.regex.Pattern;

/** The value of {@code uses}: {@code owner/repository/folder@version}, a path in this repository, or an image. */
public record UsedAction(YamlNode node) {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    /** Repository and folder, without the version. */
    public String name() {
        String value = node.value();
        int at = value.indexOf('@');
        return at < 0 ? value : value.substring(0, at);
    }

    /** What stands after the {@code @}; empty where nothing does. */
    public String version() {
        String value = node.value();
        int at = value.indexOf('@');
        return at < 0 ? "" : value.substring(at + 1);
    }

    /** The repository as {@code owner/name}. */
    public String repository() {
        String[] parts = name().split("/", 3);
        return parts.length < 2 ? name() : parts[0] + "/" + parts[1];
    }

    public String owner() {
        return name().substring(0, Math.max(0, name().indexOf('/')));
    }

    public boolean isLocal() {
        return node.value().startsWith("./") || node.value().startsWith("../");
    }

    /** Whether its version is a commit, which cannot be moved. */
    public boolean isPinned() {
        return COMMIT.matcher(version()).matches();
    }
}
