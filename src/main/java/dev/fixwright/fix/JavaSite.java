package dev.fixwright.fix;

import com.github.javaparser.ast.Node;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The place of a finding in a parsed Java file, with the project around it. */
public record JavaSite(Finding finding, JavaFile file, Project project) {

    /**
     * The nodes of one kind that the finding may mean, the likeliest first: those that its columns cover, then those on
     * its lines, then the others of the same statement.
     */
    public <T extends Node> List<T> nodes(Class<T> kind) {
        Region region = finding.region();
        int last = Math.min(region.endLine(), file.lines().count());
        if (region.startLine() > last) {
            return List.of();
        }
        List<T> nodes = file.nodesOn(kind, region.startLine(), last);
        if (!region.hasColumns()) {
            return nodes;
        }
        int start = file.lines().offset(region.startLine(), region.startColumn());
        int end = file.lines().offset(last, region.endColumn());
        List<T> inside = new ArrayList<>();
        List<T> outside = new ArrayList<>();
        for (T node : nodes) {
            (file.start(node) < end && start < file.end(node) ? inside : outside).add(node);
        }
        inside.addAll(outside);
        return inside;
    }

    /** The likeliest node of one kind that passes a test. */
    public <T extends Node> Optional<T> node(Class<T> kind, Predicate<T> test) {
        return nodes(kind).stream().filter(test).findFirst();
    }
}
