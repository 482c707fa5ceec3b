package dev.fixwright.syntax.yaml;

import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A parsed YAML file of one or several documents. Placeholders of templates ({@code {{ … }}}) are read as if plain words
 * stood there. A file that is no YAML has no documents, and the line on which reading ended.
 */
public final class YamlFile {
    private final SourceFile source;
    private final Lines lines;
    private final List<YamlNode> documents;
    private final int brokenLine;

    private YamlFile(SourceFile source) {
        this.source = source;
        this.lines = Lines.of(source.text());
        YamlReader reader = new YamlReader(this);
        this.documents = reader.read(Placeholders.masked(source.text()));
        this.brokenLine = reader.brokenLine();
    }

    public static YamlFile parse(SourceFile source) {
        return new YamlFile(source);
    }

    public static boolean reads(SourcePath path) {
        return path.hasExtension("yml") || path.hasExtension("yaml");
    }

    public SourceFile source() {
        return source;
    }

    public Lines lines() {
        return lines;
    }

    /** The top node of each document that has one. */
    public List<YamlNode> documents() {
        return documents;
    }

    /** The only document; empty where there are none or several. */
    public Optional<YamlNode> document() {
        return documents.size() == 1 ? Optional.of(documents.get(0)) : Optional.empty();
    }

    /** How many places cannot be read: one or none, since reading ends at the first. */
    public long errors() {
        return brokenLine > 0 ? 1 : 0;
    }

    /** The line on which reading ended; 0 for a whole file. */
    public int brokenLine() {
        return brokenLine;
    }

    /** The nodes that touch the lines from {@code first} to {@code last}, the widest first; none past the file's end. */
    public List<YamlNode> nodesOn(int first, int last) {
        if (first > lines.count()) {
            return List.of();
        }
        int from = lines.start(first);
        int to = lines.end(Math.min(last, lines.count()));
        List<YamlNode> found = new ArrayList<>();
        documents.forEach(document -> document.all().stream()
                .filter(node -> node.start() < to && node.end() > from)
                .forEach(found::add));
        return found;
    }

    /** The anchored node around a range that an alias elsewhere stands for too, so that a change there changes both. */
    public Optional<YamlNode> shared(int from, int to) {
        Set<String> aliases = new HashSet<>();
        List<YamlNode> anchored = new ArrayList<>();
        for (YamlNode document : documents) {
            for (YamlNode node : document.all()) {
                if (node.isAlias()) {
                    aliases.add(node.anchor());
                } else if (!node.anchor().isEmpty() && node.start() <= from && to <= node.end()) {
                    anchored.add(node);
                }
            }
        }
        return anchored.stream().filter(node -> aliases.contains(node.anchor())).findFirst();
    }

    /** Edits to this file, none yet. */
    public YamlEdits edit() {
        return new YamlEdits(this);
    }
}
