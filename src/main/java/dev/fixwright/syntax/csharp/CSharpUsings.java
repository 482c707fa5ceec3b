package dev.fixwright.syntax.csharp;

import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The using directives that edits need, added among those that stand there. */
public final class CSharpUsings {
    private final CSharpFile file;
    private final SyntaxEdits edits;
    private final Set<String> added = new LinkedHashSet<>();

    public CSharpUsings(CSharpFile file, SyntaxEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** How a type of a namespace is written here: by its name after a using directive, in full where the name is taken. */
    public String type(String namespace, String name) {
        if (isTaken(name)) {
            return namespace + "." + name;
        }
        if (!imports(namespace) && added.add(namespace)) {
            add("using " + namespace + ";", namespace);
        }
        return name;
    }

    private boolean imports(String namespace) {
        Pattern plain = Pattern.compile("(global\\s+)?using\\s+(global::)?" + Pattern.quote(namespace) + "\\s*;");
        boolean within = file.root().all("namespace_declaration", "file_scoped_namespace_declaration").stream()
                .flatMap(space -> space.child("name").stream())
                .anyMatch(space -> (space.text() + ".").startsWith(namespace + "."));
        return within
                || file.usings().stream()
                        .anyMatch(using -> plain.matcher(using.text()).matches());
    }

    private boolean isTaken(String name) {
        boolean alias = file.usings().stream()
                .anyMatch(using -> using.child("name")
                        .filter(one -> one.text().equals(name))
                        .isPresent());
        return alias
                || file.root().all(CSharpNames.TYPES).stream()
                        .anyMatch(type -> type.child("name")
                                .filter(one -> one.text().equals(name))
                                .isPresent());
    }

    private void add(String directive, String namespace) {
        List<SyntaxNode> plain = file.usings().stream()
                .filter(using -> using.childOf("static").isEmpty()
                        && using.childOf("=").isEmpty()
                        && edits.layout().startsItsLine(using.start()))
                .toList();
        String newLine = edits.layout().newLine();
        if (plain.isEmpty()) {
            int start = firstPlace();
            edits.insert(start, directive + newLine + newLine);
            return;
        }
        SyntaxNode first = plain.get(0);
        SyntaxNode home = first;
        for (SyntaxNode using : plain) {
            boolean sibling = using.parent().equals(first.parent());
            if (sibling && isBefore(using.text().replaceAll("^using\\s+|\\s*;$", ""), namespace)) {
                home = using;
            }
        }
        String indent = edits.layout().indentOf(home.start());
        if (home == first && !isBefore(first.text().replaceAll("^using\\s+|\\s*;$", ""), namespace)) {
            edits.insert(first.start(), directive + newLine + indent);
        } else {
            edits.insert(home.end(), newLine + indent + directive);
        }
    }

    /** The namespaces of the platform come first, as most tools sort them. */
    private static boolean isBefore(String one, String other) {
        boolean platform = one.matches("System(\\..*)?");
        boolean otherPlatform = other.matches("System(\\..*)?");
        return platform == otherPlatform ? one.compareTo(other) < 0 : platform;
    }

    private int firstPlace() {
        Optional<SyntaxNode> first = file.root().parts().stream()
                .filter(part -> !part.kind().startsWith("preproc") && !part.is("extern_alias_directive"))
                .findFirst();
        return first.map(SyntaxNode::start).orElse(file.root().start());
    }
}
