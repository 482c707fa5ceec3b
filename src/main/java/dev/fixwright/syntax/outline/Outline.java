package dev.fixwright.syntax.outline;

import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.docker.Dockerfile;
import dev.fixwright.syntax.terraform.TerraformFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The parts of one file in the order of its text. What stands between two of them belongs to the second. */
public final class Outline {
    private final SourceFile source;
    private final List<Part> parts;
    private final Lines lines;

    private Outline(SourceFile source, List<Part> found) {
        this.source = source;
        this.lines = Lines.of(source.text());
        List<Part> tiled = new ArrayList<>();
        int done = 0;
        for (Part part :
                found.stream().sorted(Comparator.comparingInt(Part::start)).toList()) {
            tiled.add(part.ledBy(done));
            done = Math.max(done, part.end());
        }
        this.parts = List.copyOf(tiled);
    }

    /** The outline of a project's file; empty where there is no such file. */
    public static Optional<Outline> of(SourcePath path, Project project) {
        return project.tree().read(path).map(source -> new Outline(source, parts(source, project)));
    }

    private static List<Part> parts(SourceFile source, Project project) {
        List<Part> found = read(source, project);
        String text = source.text();
        return found.isEmpty()
                ? List.of(new Part(
                        Part.Kind.WHOLE, "file", List.of(source.path().fileName()), 0, 0, text.length(), text.length()))
                : found;
    }

    private static List<Part> read(SourceFile source, Project project) {
        SourcePath path = source.path();
        if (path.hasExtension("java")) {
            return project.java(path).map(JavaOutline::parts).orElse(List.of());
        }
        if (Dockerfile.reads(path)) {
            return BlockOutlines.parts(Dockerfile.parse(source));
        }
        if (TerraformFile.reads(path)) {
            return BlockOutlines.parts(TerraformFile.parse(source));
        }
        if (path.hasExtension("properties")) {
            return BlockOutlines.properties(source.text());
        }
        return project.yaml(path)
                .map(YamlOutline::parts)
                .or(() -> project.syntax(path).map(GrammarOutline::parts))
                .orElse(List.of());
    }

    public SourcePath path() {
        return source.path();
    }

    public List<Part> parts() {
        return parts;
    }

    public Lines lines() {
        return lines;
    }

    public String text(Part part) {
        return source.text().substring(part.lead(), part.end());
    }

    public String text() {
        return source.text();
    }

    public String text(int start, int end) {
        return source.text().substring(start, end);
    }

    /** The text of the lines that a range touches. */
    public String linesOf(int start, int end) {
        return source.text().substring(lines.start(lines.lineAt(start)), lines.end(lines.lineAt(end)));
    }

    /** A part with its name, or the line that it stands on where it has none. */
    public String word(Part part) {
        return part.names().isEmpty() && part.is(Part.Kind.DECLARATION)
                ? part.word() + " on line " + lines.lineAt(part.start())
                : part.toString();
    }

    /** The parts that share a character other than white space with a range; the last one where a range is behind all. */
    public List<Part> in(int start, int end) {
        String text = source.text();
        int from = start;
        int to = Math.min(end, text.length());
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from >= to) {
            return List.of();
        }
        List<Part> found = new ArrayList<>();
        for (Part part : parts) {
            if (part.lead() < to && from < part.end()) {
                found.add(part);
            }
        }
        return found.isEmpty() ? parts.subList(parts.size() - 1, parts.size()) : found;
    }
}
