package dev.fixwright.syntax.yaml;

import dev.fixwright.syntax.yaml.YamlNode.Kind;
import dev.fixwright.syntax.yaml.YamlNode.Style;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Makes nodes of a parser's events. Aliases stay aliases, so a file that multiplies itself costs no more than its length;
 * one that nests too deeply or is too long counts as broken.
 */
final class YamlReader {
    private static final int MAX_CODE_POINTS = 4_000_000;
    private static final int MAX_DEPTH = 200;

    private final YamlFile file;
    private final List<YamlNode> documents = new ArrayList<>();
    private final Deque<YamlNode> open = new ArrayDeque<>();
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private String text = "";
    private int @Nullable [] offsets;
    private int brokenLine;

    YamlReader(YamlFile file) {
        this.file = file;
    }

    /** The documents of a text; none where it is broken anywhere. */
    List<YamlNode> read(String masked) {
        text = masked;
        offsets = offsets(masked);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CODE_POINTS);
        try {
            for (Event event : new Yaml(options).parse(new StringReader(masked))) {
                take(event);
            }
        } catch (MarkedYAMLException e) {
            brokenLine =
                    Optional.ofNullable(e.getProblemMark()).map(Mark::getLine).orElse(0) + 1;
        } catch (YAMLException e) {
            brokenLine = 1;
        }
        return brokenLine > 0 ? List.of() : List.copyOf(documents);
    }

    int brokenLine() {
        return brokenLine;
    }

    /** Marks count code points, ranges count UTF-16 units; null where that is the same. */
    private static int @Nullable [] offsets(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return null;
        }
        int[] offsets = new int[count + 1];
        int offset = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        offsets[count] = offset;
        return offsets;
    }

    private int offset(Mark mark) {
        return offsets == null ? mark.getIndex() : offsets[mark.getIndex()];
    }

    private void take(Event event) {
        if (event instanceof DocumentStartEvent) {
            anchors.clear();
        } else if (event instanceof NodeEvent nodeEvent) {
            YamlNode node = node(nodeEvent);
            if (open.isEmpty()) {
                documents.add(node);
            } else {
                open.element().add(node);
            }
            if (event instanceof CollectionStartEvent) {
                open.push(node);
                if (open.size() > MAX_DEPTH) {
                    throw new YAMLException("nested too deeply");
                }
            }
        } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
            open.pop().close(offset(event.getEndMark()));
        }
    }

    private YamlNode node(NodeEvent event) {
        int end = offset(event.getEndMark());
        String anchor = event.getAnchor() == null ? "" : event.getAnchor();
        if (event instanceof AliasEvent) {
            YamlNode alias = new YamlNode(file, Kind.ALIAS, Style.PLAIN, "", anchor, offset(event.getStartMark()), end);
            Optional.ofNullable(anchors.get(anchor)).ifPresent(alias::standFor);
            return alias;
        }
        int start = content(offset(event.getStartMark()), end);
        YamlNode node;
        if (event instanceof ScalarEvent scalar) {
            Style style = style(scalar);
            int last = style == Style.LITERAL || style == Style.FOLDED ? blockEnd(start, end) : end;
            node = new YamlNode(file, Kind.SCALAR, style, scalar.getValue(), anchor, start, Math.max(start, last));
        } else {
            CollectionStartEvent collection = (CollectionStartEvent) event;
            Kind kind = event instanceof MappingStartEvent ? Kind.MAPPING : Kind.LIST;
            Style style = collection.isFlow() ? Style.FLOW : Style.BLOCK;
            node = new YamlNode(file, kind, style, "", anchor, start, start);
        }
        if (!anchor.isEmpty()) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private static Style style(ScalarEvent scalar) {
        return switch (scalar.getScalarStyle()) {
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
            default -> Style.PLAIN;
        };
    }

    /** Where a node itself begins: past its anchor and its tag, and what stands between them. */
    private int content(int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            while (at < end && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            at = pastSpace(at, end);
        }
        return at;
    }

    private int pastSpace(int from, int end) {
        int at = from;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
            if (text.charAt(at) == '#') {
                while (at < end && text.charAt(at) != '\n') {
                    at++;
                }
            } else {
                at++;
            }
        }
        return at;
    }

    /** A block scalar ends with its last character, without the line endings that it may or may not keep. */
    private int blockEnd(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
