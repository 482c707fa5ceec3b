package dev.fixwright.syntax.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import dev.fixwright.patch.Edit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a new import goes: among its like, in the order of the file. */
final class ImportLines {
    private final JavaFile file;

    ImportLines(JavaFile file) {
        this.file = file;
    }

    /** The edit that imports a class. */
    Edit adding(String name) {
        String line = "import " + name + ";";
        List<ImportDeclaration> existing =
                file.unit().getImports().stream().filter(one -> !one.isStatic()).toList();
        String root = name.substring(0, name.indexOf('.') + 1);
        List<ImportDeclaration> group = existing.stream()
                .filter(one -> one.getNameAsString().startsWith(root))
                .toList();
        if (group.isEmpty()) {
            return existing.isEmpty() ? firstImport(line) : after(existing.get(existing.size() - 1), line);
        }
        Optional<ImportDeclaration> before = group.stream()
                .filter(one -> one.getNameAsString().compareTo(name) < 0)
                .reduce((first, second) -> second);
        return before.map(one -> after(one, line))
                .orElseGet(() -> Edit.insert(
                        file.start(group.get(0)), line + file.source().lineEnding()));
    }

    /** The edit that imports classes into a file that imports none. */
    Edit addingFirst(List<String> names) {
        return firstImport(names.stream()
                .map(name -> "import " + name + ";")
                .collect(Collectors.joining(file.source().lineEnding())));
    }

    private Edit firstImport(String line) {
        CompilationUnit unit = file.unit();
        if (!unit.getImports().isEmpty()) {
            return Edit.insert(
                    file.start(unit.getImport(0)), line + file.source().lineEnding());
        }
        if (unit.getPackageDeclaration().isPresent()) {
            int end = endOfLineOrNode(unit.getPackageDeclaration().get());
            return Edit.insert(end, file.source().lineEnding() + file.source().lineEnding() + line);
        }
        Node first = unit.getType(0);
        int at = first.getComment().map(file::start).orElseGet(() -> file.start(first));
        return Edit.insert(at, line + file.source().lineEnding() + file.source().lineEnding());
    }

    private Edit after(ImportDeclaration existing, String line) {
        return Edit.insert(endOfLineOrNode(existing), file.source().lineEnding() + line);
    }

    /** Where a node's line ends, before its line ending, if only a comment follows; else where the node ends. */
    private int endOfLineOrNode(Node node) {
        String text = file.source().text();
        int end = file.end(node);
        int lineEnd = end;
        while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        String rest = text.substring(end, lineEnd).strip();
        boolean onlyComment =
                rest.startsWith("//") || (rest.startsWith("/*") && rest.indexOf("*/") == rest.length() - 2);
        return rest.isEmpty() ? end : onlyComment ? lineEnd : end;
    }
}
