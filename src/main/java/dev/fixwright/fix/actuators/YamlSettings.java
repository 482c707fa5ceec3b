package dev.fixwright.fix.actuators;

import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.yaml.YamlEntry;
import dev.fixwright.syntax.yaml.YamlFile;
import dev.fixwright.syntax.yaml.YamlNode;
import dev.fixwright.syntax.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.List;

/** The settings of an application in YAML under their full names, however their keys are nested or joined by dots. */
final class YamlSettings {
    private YamlSettings() {}

    static List<Setting> of(YamlFile file) {
        List<Setting> found = new ArrayList<>();
        file.documents().forEach(document -> collect(document, "", 0, found));
        return found;
    }

    private static void collect(YamlNode mapping, String above, int line, List<Setting> found) {
        for (YamlEntry entry : mapping.entries()) {
            String name = above + entry.name();
            int first = line == 0 ? entry.key().line() : line;
            if (entry.value().isMapping() && !entry.value().isAlias()) {
                collect(entry.value(), name + ".", first, found);
            } else {
                found.add(new Setting(name, entry.value(), first));
            }
        }
    }

    /**
     * A setting.
     *
     * @param firstLine the line of the outermost key of its name
     */
    record Setting(String name, YamlNode node, int firstLine) {
        int lastLine() {
            return node.file().lines().lineAt(node.end());
        }

        /** The names that are listed, by commas or as a list. */
        List<String> values() {
            return node.isList()
                    ? node.items().stream().map(YamlNode::value).toList()
                    : List.of(node.value().strip().split("\\s*,\\s*"));
        }

        /** Lists nothing but some names, in the way in which the list is written. */
        List<Edit> keeping(List<String> names) {
            if (!node.isList()) {
                int quote = node.style() == Style.PLAIN ? 0 : 1;
                return List.of(new Edit(node.start() + quote, node.end() - quote, String.join(",", names)));
            }
            if (node.style() == Style.FLOW) {
                return List.of(new Edit(node.start(), node.end(), "[" + String.join(", ", names) + "]"));
            }
            return values().containsAll(names) ? without(names) : replaced(names);
        }

        private List<Edit> without(List<String> kept) {
            return node.items().stream()
                    .filter(item -> !kept.contains(item.value()))
                    .map(this::line)
                    .toList();
        }

        private Edit line(YamlNode item) {
            String text = node.file().source().text();
            int start = node.file().lines().start(item.line());
            int end = node.file().lines().end(item.line());
            boolean isLast = end == text.length() && !text.endsWith("\n");
            return new Edit(isLast ? before(start) : start, end, "");
        }

        private int before(int lineStart) {
            String text = node.file().source().text();
            int end = lineStart - 1;
            return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
        }

        private List<Edit> replaced(List<String> names) {
            YamlNode first = node.items().get(0);
            YamlNode last = node.items().get(node.items().size() - 1);
            String newLine = node.file().edit().layout().newLine();
            String item =
                    node.file().source().text().substring(node.file().lines().start(first.line()), first.start());
            return List.of(new Edit(first.start(), last.end(), String.join(newLine + item, names)));
        }
    }
}
