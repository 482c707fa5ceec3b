package dev.fixwright.syntax.javascript;

import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a file loads a module, and the lines that load another one the same way. */
final class Imports {
    private final ScriptFile file;
    private final Style style;
    private final SyntaxEdits edits;
    private final boolean asModule;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<String>> wanted = new LinkedHashMap<>();

    Imports(ScriptFile file, Style style, SyntaxEdits edits, boolean asModule) {
        this.file = file;
        this.style = style;
        this.edits = edits;
        this.asModule = asModule;
    }

    /** What a module's member is called here; the line that loads it is added where none does. */
    String member(String module, String member) {
        String known = names.get(module + "." + member);
        if (known == null) {
            known = find(module, member);
            names.put(module + "." + member, known);
        }
        return known;
    }

    private String find(String module, String member) {
        List<Binding> top = file.bindings().topLevel(file.syntax().root());
        Optional<String> whole = top.stream()
                .filter(binding -> isWhole(binding, module))
                .map(binding -> binding.name() + "." + member)
                .findFirst();
        return whole.or(() -> top.stream()
                        .filter(binding -> isMember(binding, module, member))
                        .map(Binding::name)
                        .findFirst())
                .or(() -> extended(module, member))
                .orElseGet(() -> added(module, member));
    }

    /** What a module itself is called here. */
    String module(String module) {
        return module(module, camel(module));
    }

    String module(String module, String wanted) {
        String known = names.get(module);
        if (known == null) {
            known = load(module, wanted);
            names.put(module, known);
        }
        return known;
    }

    private String load(String module, String wanted) {
        return file.bindings().topLevel(file.syntax().root()).stream()
                .filter(binding -> isWhole(binding, module))
                .map(Binding::name)
                .findFirst()
                .orElseGet(() -> {
                    String name = free(wanted);
                    String whole = file.isTypeScript() && style.isCore(module) ? "* as " + name : name;
                    addLine(asModule ? "import " + whole + " from " : "const " + name + " = ", module);
                    return name;
                });
    }

    private static String camel(String module) {
        StringBuilder name = new StringBuilder();
        for (String part : module.replaceFirst("^.*/", "").split("[^A-Za-z0-9]+")) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }

    private boolean isWhole(Binding binding, String module) {
        if (binding.kind() == Binding.Kind.IMPORT) {
            return !binding.declaration().is("import_specifier")
                    && !isTypeOnly(binding.declaration())
                    && file.name(binding.identifier()).equals(module);
        }
        return binding.isVariable()
                && !binding.isPart()
                && loads(binding, module)
                && file.name(binding.identifier()).equals(module);
    }

    private boolean isMember(Binding binding, String module, String member) {
        boolean fits = binding.kind() == Binding.Kind.IMPORT
                ? !isTypeOnly(binding.declaration())
                : binding.isPart() && loads(binding, module);
        return fits && file.name(binding.identifier()).equals(module + "." + member);
    }

    private boolean loads(Binding binding, String module) {
        return binding.initializer()
                .filter(value -> value.is("call_expression") && file.name(value).equals(module))
                .isPresent();
    }

    private static boolean isTypeOnly(SyntaxNode part) {
        return part.childOf("type").isPresent()
                || part.around("import_statement")
                        .flatMap(found -> found.childOf("type"))
                        .isPresent();
    }

    /** The member added to the names that are taken from the module already. */
    private Optional<String> extended(String module, String member) {
        if (file.bindings().isTaken(member)) {
            return Optional.empty();
        }
        for (Binding binding : file.bindings().topLevel(file.syntax().root())) {
            boolean specifier = binding.declaration().is("import_specifier") && !isTypeOnly(binding.declaration());
            boolean pattern = binding.isPart() && loads(binding, module);
            if (!specifier && !pattern) {
                continue;
            }
            SyntaxNode list = binding.identifier()
                    .around("named_imports", "object_pattern")
                    .orElseThrow();
            boolean same = specifier
                    ? list.around("import_statement")
                            .flatMap(found -> found.child("source"))
                            .flatMap(Texts::literal)
                            .filter(source -> Names.module(source).equals(module))
                            .isPresent()
                    : list.parent()
                            .filter(above -> above.is("variable_declarator"))
                            .isPresent();
            if (same) {
                SyntaxNode last = list.parts().get(list.parts().size() - 1);
                boolean onLines = list.line() != last.line();
                edits.insert(
                        last.end(),
                        onLines
                                ? "," + edits.layout().newLine()
                                        + edits.layout().indentOf(last.start()) + member
                                : ", " + member);
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** Has a name that is taken from a module, and used only once, mean another member: what that is called then. */
    Optional<String> renamed(SyntaxNode use, String member) {
        Optional<Binding> binding = file.bindings().binding(use).filter(Binding::isTopLevel);
        if (binding.isEmpty()
                || file.bindings().isTaken(member)
                || file.bindings().uses(binding.get()).size() != 1) {
            return Optional.empty();
        }
        SyntaxNode name = binding.get().identifier();
        SyntaxNode part = name.parent().orElse(name);
        if (part.is("import_specifier", "pair_pattern")) {
            edits.replace(part, member);
            return Optional.of(member);
        }
        if (name.is("shorthand_property_identifier_pattern") && part.is("object_pattern")) {
            edits.replace(name, member);
            return Optional.of(member);
        }
        return Optional.empty();
    }

    /** Takes a name out of what is loaded from a module where its one use goes, and others stay. */
    void drop(SyntaxNode use) {
        Optional<Binding> binding = file.bindings().binding(use).filter(Binding::isTopLevel);
        if (binding.isEmpty() || file.bindings().uses(binding.get()).size() != 1) {
            return;
        }
        SyntaxNode name = binding.get().identifier();
        SyntaxNode part = name.is("shorthand_property_identifier_pattern")
                ? name
                : name.parent().orElse(name);
        List<SyntaxNode> all = part.parent().map(SyntaxNode::parts).orElse(List.of());
        int place = all.indexOf(part);
        if (all.size() < 2 || !part.is("shorthand_property_identifier_pattern", "import_specifier", "pair_pattern")) {
            return;
        }
        if (place < all.size() - 1) {
            edits.replace(part.start(), all.get(place + 1).start(), "");
        } else {
            edits.replace(all.get(place - 1).end(), part.end(), "");
        }
    }

    private String added(String module, String member) {
        if (asModule) {
            String name = free(member);
            wanted.computeIfAbsent(module, source -> new ArrayList<>())
                    .add(name.equals(member) ? name : member + " as " + name);
            return name;
        }
        return module(module) + "." + member;
    }

    /** Writes the lines that load what was asked for. */
    void write() {
        wanted.forEach((module, members) -> addLine("import { " + String.join(", ", members) + " } from ", module));
        wanted.clear();
    }

    private String free(String wanted) {
        String name = wanted;
        for (int i = 2; file.bindings().isTaken(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    private void addLine(String before, String module) {
        boolean core = !Names.module(module).contains(".") && style.prefixesCore() && style.isCore(module);
        String source = style.quoted((core ? "node:" : "") + module);
        String line = before + (asModule ? source : "require(" + source + ")") + style.semicolon();
        List<SyntaxNode> loading = loading();
        if (!loading.isEmpty()) {
            SyntaxNode last = loading.get(loading.size() - 1);
            edits.insert(last.end(), edits.layout().newLine() + line);
            return;
        }
        Optional<SyntaxNode> head = head();
        String newLine = edits.layout().newLine();
        if (head.isPresent()) {
            edits.insert(head.get().end(), newLine + newLine + line);
        } else {
            edits.insert(0, line + newLine + newLine);
        }
    }

    /** The file's statements that load modules, the first ones in a row. */
    private List<SyntaxNode> loading() {
        List<SyntaxNode> found = new ArrayList<>();
        for (SyntaxNode statement : file.syntax().root().parts()) {
            boolean loads = asModule
                    ? statement.is("import_statement")
                    : statement.is("lexical_declaration", "variable_declaration") && requires(statement);
            if (loads) {
                found.add(statement);
            }
        }
        return found;
    }

    private static boolean requires(SyntaxNode declaration) {
        return declaration.parts().stream()
                .flatMap(one -> one.child("value").stream())
                .anyMatch(value -> value.text().matches("(?s)require\\s*\\([^)]*\\)[\\w.]*"));
    }

    /** What stays above everything else: the interpreter line, a notice of rights, directives. */
    private Optional<SyntaxNode> head() {
        SyntaxNode head = null;
        for (SyntaxNode child : file.syntax().root().children()) {
            boolean notice = child.is("comment")
                    && child.text().matches("(?is).*(license|copyright|eslint|@flow|@ts-|jshint).*");
            boolean directive = child.is("expression_statement")
                    && child.parts().size() == 1
                    && child.parts().get(0).is("string");
            if (!child.is("hash_bang_line") && !notice && !directive) {
                break;
            }
            head = child;
        }
        return Optional.ofNullable(head);
    }
}
