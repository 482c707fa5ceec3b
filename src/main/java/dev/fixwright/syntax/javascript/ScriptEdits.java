package dev.fixwright.syntax.javascript;

import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.Layout;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Edits to a file, written as its author writes. Lines handed in have four spaces a step, single quotes and semicolons.
 */
public final class ScriptEdits {
    private final ScriptFile file;
    private final Imports imports;
    private final Style style;
    private final SyntaxEdits edits;
    private final Set<String> taken = new LinkedHashSet<>();

    public ScriptEdits(ScriptFile file, Packages packages) {
        this.file = file;
        this.style = file.syntax().reading(Style.class, syntax -> new Style(syntax.root()));
        this.edits = file.syntax().edit();
        boolean asModule = file.isModule() || (!file.isCommonJs() && packages.isModule());
        this.imports = new Imports(file, style, edits, asModule);
    }

    /** The edits by plain ranges. */
    public SyntaxEdits ranges() {
        return edits;
    }

    public ScriptEdits replace(SyntaxNode node, String text) {
        edits.replace(node, text);
        return this;
    }

    public ScriptEdits replace(int start, int end, String text) {
        edits.replace(start, end, text);
        return this;
    }

    public ScriptEdits insert(int offset, String text) {
        edits.insert(offset, text);
        return this;
    }

    public ScriptEdits wrap(SyntaxNode node, String before, String after) {
        edits.wrap(node, before, after);
        return this;
    }

    public String quoted(String text) {
        return style.quoted(text);
    }

    /** A name that nothing in the file has: the wanted one, or that with a number. */
    public String freshName(String wanted) {
        String name = wanted;
        for (int i = 2; file.bindings().isTaken(name) || !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** What a module's member is called here; the line that loads it is added where none does. */
    public String member(String module, String member) {
        return imports.member(module, member);
    }

    /** What a module is called here; the line that loads it is added where none does. */
    public String module(String module) {
        return imports.module(module);
    }

    /** The same, with the name that people know the module by. */
    public String module(String module, String wanted) {
        return imports.module(module, wanted);
    }

    /**
     * Makes a call call another member of its module: by the name of the member in {@code a.b()}, else by what the file
     * loads.
     */
    public ScriptEdits callInstead(SyntaxNode call, String module, String member) {
        SyntaxNode function = call.child("function").orElse(call);
        if (function.is("member_expression")) {
            function.child("property").ifPresent(property -> edits.replace(property, member));
        } else if (function.is("identifier")) {
            instead(function, module, member);
        }
        return this;
    }

    /** Makes a name that is taken from a module mean another member of it at this place. */
    public ScriptEdits instead(SyntaxNode name, String module, String member) {
        String text = memberInstead(name, module, member);
        if (!text.equals(name.text())) {
            edits.replace(name, text);
        }
        return this;
    }

    /** What a module's member is called here once the use of another name of the module is gone. */
    public String memberInstead(SyntaxNode gone, String module, String member) {
        Optional<String> renamed = imports.renamed(gone, member);
        if (renamed.isPresent()) {
            return renamed.get();
        }
        boolean known = file.bindings().topLevel(file.syntax().root()).stream()
                .anyMatch(binding -> binding.name().equals(member));
        String name = member(module, member);
        if (known) {
            imports.drop(gone);
        }
        return name;
    }

    /** Puts lines before the statement of a node; a statement or an arrow's body without braces gets them. */
    public ScriptEdits before(SyntaxNode node, String... lines) {
        SyntaxNode statement = Statements.around(node).orElse(node);
        String[] written = written(lines);
        if (Statements.isArrowBody(statement)) {
            brace(statement, "return ", style.semicolon(), written);
        } else if (Statements.isAlone(statement)) {
            brace(statement, "", "", written);
        } else {
            edits.insertBefore(statement, written);
        }
        return this;
    }

    /** Puts lines after the statement of a node, which must stand in braces. */
    public ScriptEdits after(SyntaxNode node, String... lines) {
        edits.insertAfter(Statements.around(node).orElse(node), written(lines));
        return this;
    }

    /** Puts lines in the place of a statement that stands in braces; empty ones are left out. */
    public ScriptEdits replaceStatement(SyntaxNode statement, String... lines) {
        Layout layout = edits.layout();
        String[] written =
                written(Arrays.stream(lines).filter(line -> !line.isEmpty()).toArray(String[]::new));
        edits.replace(statement, layout.joined(layout.indentOf(statement.start()), written));
        return this;
    }

    /** A line as this file's author would write it. */
    public String line(String line) {
        return style.line(line);
    }

    private void brace(SyntaxNode body, String before, String after, String... lines) {
        Layout layout = edits.layout();
        SyntaxNode outer =
                body.parent().filter(above -> !above.is("arrow_function")).orElse(body);
        String indent = layout.indentOf(outer.start());
        String inner = layout.newLine() + indent + layout.unit();
        boolean wrapped = before.startsWith("return") && body.is("parenthesized_expression");
        boolean ownLine = layout.startsItsLine(body.start());
        int from = body.start();
        if (ownLine && !wrapped) {
            String text = file.syntax().source().text();
            while (Character.isWhitespace(text.charAt(from - 1))) {
                from--;
            }
        }
        String head = (from < body.start() ? " " : "") + "{" + inner + layout.joined(indent + layout.unit(), lines)
                + inner + before;
        edits.replace(from, body.start(), head);
        edits.insert(body.end(), after + layout.newLine() + indent + "}");
    }

    private String[] written(String... lines) {
        return Arrays.stream(lines).map(style::line).toArray(String[]::new);
    }

    /**
     * The name of a small function of the file's own, added at its end; one that is there with these lines is used again.
     *
     * @param lines the whole function, in which the name is written as {@code NAME}
     */
    public String function(String wanted, String... lines) {
        Layout layout = edits.layout();
        String name = wanted;
        for (int i = 2; file.bindings().isTaken(name); i++) {
            if (isThere(text(name, lines))) {
                return name;
            }
            name = wanted + i;
        }
        String text = text(name, lines);
        String all = file.syntax().source().text();
        int end = all.stripTrailing().length();
        edits.insert(end, layout.newLine() + layout.newLine() + text);
        return name;
    }

    private String text(String name, String... lines) {
        return edits.layout()
                .joined(
                        "",
                        written(Stream.of(lines)
                                .map(line -> line.replace("NAME", name))
                                .toArray(String[]::new)));
    }

    private boolean isThere(String text) {
        return file.syntax().source().text().contains(text);
    }

    /** Whether values have types here that must be written. */
    public boolean isTyped() {
        return file.isTypeScript();
    }

    public List<FilePatch> patch() {
        imports.write();
        return List.of(edits.patch());
    }
}
