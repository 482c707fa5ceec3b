package dev.fixwright.syntax.python;

import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.Binding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The imports at the head of a file: finds the name that something has here, and imports what is missing. */
public final class PythonImports {
    private final PythonFile file;
    private final SyntaxEdits edits;

    public PythonImports(PythonFile file, SyntaxEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** The name of a module as it is seen at a place, such as {@code secrets}; it is imported where it is not yet. */
    public String module(String module, SyntaxNode at) {
        return local(module, at).orElseGet(() -> {
            boolean dotted = module.contains(".");
            String name = free(module, dotted ? module.replace('.', '_') : module + "_module");
            boolean plain = name.equals(module) && !dotted;
            place(plain ? "import " + module : "import " + module + " as " + name, module);
            return name;
        });
    }

    /** The name of a module's member as it is seen at a place; it is imported by itself where it is not yet. */
    public String member(String module, String member, SyntaxNode at) {
        return local(module + "." + member, at)
                .or(() -> local(module, at).map(name -> name + "." + member))
                .orElseGet(() -> imported(module, member));
    }

    private String imported(String module, String member) {
        String name = free(member, last(module) + "_" + member);
        String imported = name.equals(member) ? member : member + " as " + name;
        Optional<SyntaxNode> line = lineOf(module);
        if (line.isPresent()) {
            extend(line.get(), imported);
        } else {
            place("from " + module + " import " + imported, module);
        }
        return name;
    }

    /** The name by which a module's member is imported itself; it is so where it is not yet, also beside its module. */
    public String ownName(String module, String member, SyntaxNode at) {
        return local(module + "." + member, at).orElseGet(() -> imported(module, member));
    }

    /**
     * The name of a module's member that takes the place of {@code old}, a name that was imported itself: where this is its
     * only use, the import changes too.
     */
    public String memberInstead(String module, String member, SyntaxNode old) {
        List<Binding> bindings = file.scopes().of(old);
        boolean single = old.is("identifier")
                && bindings.size() == 1
                && bindings.get(0).is(Kind.IMPORTED)
                && isRun(bindings.get(0))
                && bindings.get(0)
                        .target()
                        .equals(module + "." + last(bindings.get(0).target()));
        boolean taken = file.scopes().binds(member) || isUsed(member) || uses(old.text()) != 1;
        if (!single || taken) {
            return member(module, member, old);
        }
        SyntaxNode name = bindings.get(0).name();
        SyntaxNode whole =
                name.around("aliased_import").orElseGet(() -> name.parent().orElse(name));
        edits.replace(whole, member);
        return member;
    }

    private static String last(String dotted) {
        return dotted.substring(dotted.lastIndexOf('.') + 1);
    }

    /** How often a name is used, import lines left out; texts that hold it count, since they may export it. */
    private long uses(String name) {
        return file.root().all("identifier", "string").stream()
                .filter(found -> found.text().equals(name)
                        || (found.is("string") && new PythonString(found).text().equals(name)))
                .filter(found -> found.around("import_statement", "import_from_statement")
                        .isEmpty())
                .count();
    }

    /** The name by which something is already imported for use at a place. */
    public Optional<String> local(String target, SyntaxNode at) {
        for (Map.Entry<String, List<Binding>> entry : file.scopes().ofModule().entrySet()) {
            boolean same = entry.getValue().stream()
                    .allMatch(binding ->
                            binding.is(Kind.IMPORTED) && binding.target().equals(target) && isRun(binding));
            if (same && file.scopes().of(entry.getKey(), at).equals(entry.getValue())) {
                return Optional.of(entry.getKey());
            }
        }
        return file.scopes().ofModule().containsKey(target.split("\\.")[0]) && hasSubmodule(target)
                ? Optional.of(target)
                : Optional.empty();
    }

    /** Whether the whole dotted path is imported as it is: {@code import os.path}. */
    private boolean hasSubmodule(String target) {
        return target.contains(".")
                && file.root().all("import_statement").stream()
                        .flatMap(line -> line.parts().stream())
                        .anyMatch(name -> name.is("dotted_name") && name.text().equals(target));
    }

    /** Whether an import takes place when the program runs, and before anything else of the file does. */
    private static boolean isRun(Binding binding) {
        SyntaxNode line = PythonFile.statement(binding.name());
        return line.parent().filter(parent -> parent.is("module")).isPresent();
    }

    private String free(String wanted, String other) {
        return file.scopes().binds(wanted) || isUsed(wanted) ? edits.freshName(other) : wanted;
    }

    private boolean isUsed(String name) {
        return file.root().all("identifier").stream()
                .anyMatch(found -> found.text().equals(name)
                        && found.parent()
                                .filter(parent -> parent.is("attribute", "keyword_argument", "dotted_name"))
                                .isEmpty());
    }

    private Optional<SyntaxNode> lineOf(String module) {
        return head().stream()
                .filter(line -> line.is("import_from_statement"))
                .filter(line -> line.child("module_name")
                        .filter(name -> name.text().equals(module))
                        .isPresent())
                .filter(line -> line.childOf("wildcard_import").isEmpty())
                .findFirst();
    }

    private void extend(SyntaxNode line, String imported) {
        List<SyntaxNode> names = line.children().stream()
                .filter(part -> part.field().equals("name"))
                .toList();
        List<String> texts = names.stream().map(SyntaxNode::text).toList();
        boolean sorted = texts.equals(texts.stream().sorted().toList());
        int at = names.size();
        while (sorted && at > 0 && texts.get(at - 1).compareTo(imported) > 0) {
            at--;
        }
        if (at == 0) {
            edits.insert(names.get(0).start(), imported + "," + gap(names.get(0)));
        } else {
            edits.insert(names.get(at - 1).end(), "," + gap(names.get(at - 1)) + imported);
        }
    }

    private String gap(SyntaxNode name) {
        boolean ownLine = edits.layout().startsItsLine(name.start());
        return ownLine ? edits.layout().newLine() + edits.layout().indentOf(name.start()) : " ";
    }

    /** The import lines before anything else in the file. */
    private List<SyntaxNode> head() {
        List<SyntaxNode> head = new ArrayList<>();
        for (SyntaxNode statement : file.root().parts()) {
            if (statement.is("import_statement", "import_from_statement")) {
                head.add(statement);
            } else if (!statement.is("future_import_statement") && !isText(statement)) {
                break;
            }
        }
        return head;
    }

    private static boolean isText(SyntaxNode statement) {
        return statement.is("expression_statement")
                && statement.parts().stream().allMatch(part -> part.is("string", "concatenated_string"));
    }

    private void place(String line, String module) {
        List<SyntaxNode> head = head();
        if (head.isEmpty()) {
            placeFirst(line);
            return;
        }
        int group = PythonModules.group(module);
        List<SyntaxNode> groupMates = head.stream()
                .filter(other -> PythonModules.group(moduleOf(other)) == group)
                .toList();
        if (groupMates.isEmpty()) {
            placeGroup(line, group, head);
            return;
        }
        boolean from = line.startsWith("from ");
        List<SyntaxNode> alike = groupMates.stream()
                .filter(other -> other.is("import_from_statement") == from)
                .toList();
        Optional<SyntaxNode> before = alike.stream()
                .filter(other -> moduleOf(other).compareToIgnoreCase(module) < 0)
                .reduce((first, second) -> second);
        if (before.isPresent()) {
            after(before.get(), line);
        } else if (!alike.isEmpty() || !from) {
            before(alike.isEmpty() ? groupMates.get(0) : alike.get(0), line);
        } else {
            after(groupMates.get(groupMates.size() - 1), line);
        }
    }

    private void placeGroup(String line, int group, List<SyntaxNode> head) {
        Optional<SyntaxNode> sooner = head.stream()
                .filter(other -> PythonModules.group(moduleOf(other)) < group)
                .reduce((first, second) -> second);
        if (sooner.isPresent()) {
            after(sooner.get(), edits.layout().newLine() + line);
        } else {
            before(head.get(0), line + edits.layout().newLine());
        }
    }

    private static String moduleOf(SyntaxNode line) {
        return line.child("module_name")
                .or(() -> line.child("name").map(name -> name.child("name").orElse(name)))
                .map(SyntaxNode::text)
                .orElse("");
    }

    /** Into a file without imports: after what Python wants first, and before everything else. */
    private void placeFirst(String line) {
        Optional<SyntaxNode> last = file.root().parts().stream()
                .takeWhile(statement -> statement.is("future_import_statement") || isText(statement))
                .reduce((first, second) -> second);
        String newLine = edits.layout().newLine();
        if (last.isPresent()) {
            after(last.get(), newLine + line);
            return;
        }
        int at = afterComments();
        boolean definition = file.root().parts().stream()
                .findFirst()
                .filter(first -> first.is("function_definition", "class_definition", "decorated_definition"))
                .isPresent();
        edits.insert(at, line + newLine + newLine + (definition ? newLine : ""));
    }

    /** The beginning of the first line that is no comment of the file's head. */
    private int afterComments() {
        String text = file.syntax().source().text();
        int line = 1;
        while (file.syntax().lines().has(line)
                && text.startsWith("#", file.syntax().lines().start(line))) {
            line++;
        }
        while (line > 1
                && file.syntax().lines().has(line)
                && text.substring(
                                file.syntax().lines().start(line),
                                file.syntax().lines().end(line))
                        .isBlank()) {
            line++;
        }
        return file.syntax().lines().has(line) ? file.syntax().lines().start(line) : text.length();
    }

    private void after(SyntaxNode statement, String line) {
        String text = file.syntax().source().text();
        int end = statement.end();
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        edits.insert(end, edits.layout().newLine() + line);
    }

    private void before(SyntaxNode statement, String line) {
        edits.insert(statement.start(), line + edits.layout().newLine());
    }
}
