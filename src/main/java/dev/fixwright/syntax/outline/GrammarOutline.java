package dev.fixwright.syntax.outline;

import dev.fixwright.syntax.grammar.SyntaxFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a file that a grammar reads: imports, members of classes, functions, and statements that stand in neither.
 * A function inside another one belongs to that.
 */
final class GrammarOutline {
    /** What holds members, with the part of it that they stand in. */
    private static final Set<String> CONTAINERS = Set.of(
            "class_definition",
            "class_declaration",
            "abstract_class_declaration",
            "struct_declaration",
            "record_declaration",
            "interface_declaration",
            "namespace_declaration",
            "file_scoped_namespace_declaration",
            "module",
            "class",
            "singleton_class");
    /** What only stands around a declaration. */
    private static final Map<String, String> WRAPPERS =
            Map.of("export_statement", "declaration", "decorated_definition", "definition");

    private static final Set<String> IMPORTS = Set.of(
            "import_statement",
            "import_from_statement",
            "future_import_statement",
            "import_declaration",
            "using_directive",
            "extern_alias_directive");
    private static final Pattern REQUIRED = Pattern.compile("(?:(?:const|let|var)\\s+[^=]+=\\s*)?"
            + "require(?:_relative)?(?:\\s*\\(\\s*|\\s+)[\"'][^\"']*[\"']\\s*\\)?(?:\\.\\w+)*\\s*;?");
    /** A kind's beginning or end, with the word that people have for it. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("function_definition", "function"),
            Map.entry("function_declaration", "function"),
            Map.entry("generator_function_declaration", "function"),
            Map.entry("local_function_statement", "function"),
            Map.entry("method", "method"),
            Map.entry("singleton_method", "method"),
            Map.entry("method_declaration", "method"),
            Map.entry("method_definition", "method"),
            Map.entry("constructor_declaration", "constructor"),
            Map.entry("property_declaration", "property"),
            Map.entry("field_declaration", "field"),
            Map.entry("field_definition", "field"),
            Map.entry("public_field_definition", "field"),
            Map.entry("lexical_declaration", "variable"),
            Map.entry("variable_declaration", "variable"),
            Map.entry("var_declaration", "variable"),
            Map.entry("const_declaration", "constant"),
            Map.entry("type_declaration", "type"),
            Map.entry("enum_declaration", "enumeration"),
            Map.entry("package_clause", "package"));

    /** How deep below a declaration its names stand. */
    private static final int NAMES_DEPTH = 4;

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$@][\\p{L}\\p{N}_$]*");

    private final List<Part> parts = new ArrayList<>();

    private GrammarOutline() {}

    static List<Part> parts(SyntaxFile file) {
        GrammarOutline outline = new GrammarOutline();
        file.root().parts().forEach(node -> outline.add(node, node, false));
        return outline.parts;
    }

    private void add(SyntaxNode node, SyntaxNode whole, boolean member) {
        String inner = WRAPPERS.get(node.kind());
        Optional<SyntaxNode> wrapped = inner == null ? Optional.empty() : node.child(inner);
        if (wrapped.isPresent()) {
            add(wrapped.get(), whole, member);
        } else if (CONTAINERS.contains(node.kind())) {
            addContainer(node, whole);
        } else if (isImport(node)) {
            parts.add(Part.ofImport(whole.start(), whole.end()));
        } else {
            String word = WORDS.getOrDefault(node.kind(), names(node).isEmpty() ? "statement" : "variable");
            parts.add(Part.of(
                    member && word.equals("function") ? "method" : word, names(node), whole.start(), whole.end()));
        }
    }

    private void addContainer(SyntaxNode node, SyntaxNode whole) {
        List<SyntaxNode> inside = node.child("body")
                .map(SyntaxNode::parts)
                .orElseGet(() -> node.parts().stream()
                        .filter(part -> part.field().isEmpty())
                        .toList());
        int bodyStart = node.child("body").map(SyntaxNode::start).orElse(node.end());
        int headEnd = inside.stream().mapToInt(SyntaxNode::start).min().orElse(bodyStart);
        boolean brace = bodyStart < headEnd;
        String word = node.kind().contains("namespace") || node.kind().equals("module") ? "module" : "class";
        parts.add(Part.header(
                word, names(node), whole.start(), brace ? bodyStart + 1 : Math.min(headEnd, whole.end()), whole.end()));
        inside.forEach(child -> add(child, child, true));
    }

    private static boolean isImport(SyntaxNode node) {
        return IMPORTS.contains(node.kind())
                || node.end() - node.start() < 200
                        && REQUIRED.matcher(node.text()).matches();
    }

    private static List<String> names(SyntaxNode node) {
        Optional<SyntaxNode> name = node.child("name");
        if (name.isPresent()) {
            return List.of(name.get().text());
        }
        List<String> found = new ArrayList<>();
        collect(node, found, NAMES_DEPTH);
        return found.stream().distinct().toList();
    }

    private static void collect(SyntaxNode node, List<String> found, int depth) {
        for (SyntaxNode part : node.parts()) {
            boolean declares = part.kind().endsWith("declarator")
                    || part.kind().endsWith("_spec")
                    || part.kind().startsWith("assignment");
            if (declares) {
                part.child("name")
                        .or(() -> part.child("left"))
                        .or(() -> part.childOf("identifier"))
                        .ifPresent(left -> addNames(left.text(), found));
            } else if (depth > 1 && !part.kind().contains("block")) {
                collect(part, found, depth - 1);
            }
        }
        if (node.kind().startsWith("assignment")) {
            node.child("left").ifPresent(left -> addNames(left.text(), found));
        }
    }

    /** Of {@code this.app.port} the last name, of {@code [a, b]} both. */
    private static void addNames(String left, List<String> found) {
        boolean path = left.indexOf('{') < 0 && left.indexOf('[') < 0 && left.indexOf(',') < 0;
        Matcher names = NAME.matcher(path ? left.substring(left.lastIndexOf('.') + 1) : left);
        while (names.find()) {
            found.add(names.group());
        }
    }
}
