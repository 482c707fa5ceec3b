package dev.fixwright.syntax.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.Layout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Edits to one Java file, gathered by nodes and written as exact ranges in the file's own style: its line ending, its
 * indentation, its order of imports. Lines handed in are indented by four spaces a step and ended by no line ending.
 */
public final class JavaEdits {
    private final JavaFile file;
    private final Set<Edit> edits = new LinkedHashSet<>();
    private final Set<String> imports = new LinkedHashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<OwnMethod, String> methods = new HashMap<>();
    private final Map<String, String> addedNames = new HashMap<>();
    private boolean inFull;
    private @Nullable Layout layout;

    JavaEdits(JavaFile file) {
        this.file = file;
    }

    public JavaEdits replace(Node node, String text) {
        return replace(file.start(node), file.end(node), text);
    }

    /** Replaces the characters from {@code start} up to {@code end}. */
    public JavaEdits replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
        return this;
    }

    public JavaEdits insert(int offset, String text) {
        edits.add(Edit.insert(offset, text));
        return this;
    }

    /** Puts a node's text between two others: {@code wrap(value, "Encode.forHtml(", ")")}. */
    public JavaEdits wrap(Node node, String before, String after) {
        return insert(file.start(node), before).insert(file.end(node), after);
    }

    /** Whether lines can be put before a statement: not where it is the body of an expression lambda. */
    public boolean takesLinesBefore(Statement statement) {
        return statement
                .getParentNode()
                .filter(parent -> !(parent instanceof LambdaExpr))
                .isPresent();
    }

    /** Puts lines before a statement, with braces around both where it stands alone under an {@code if} or a loop. */
    public JavaEdits insertBefore(Statement statement, String... lines) {
        int start = file.start(statement);
        String indent = indentOf(start);
        if (isInBlock(statement)) {
            return insert(start, joined(lines, indent) + newLine() + indent);
        }
        String inner = indent + (startsItsLine(start) ? "" : unit());
        if (startsItsLine(start)) {
            String outer = indent.endsWith(unit()) ? indent.substring(0, indent.length() - unit().length()) : indent;
            int header = headerEnd(start);
            replace(
                    header,
                    start,
                    (header < start ? " {" : "{") + newLine() + inner + joined(lines, inner) + newLine() + inner);
            return insert(file.end(statement), newLine() + outer + "}");
        }
        insert(start, "{" + newLine() + inner + joined(lines, inner) + newLine() + inner);
        return insert(file.end(statement), newLine() + indent + "}");
    }

    /** Where the line before a statement ends, for a brace behind it; the statement's own start where a comment is there. */
    private int headerEnd(int start) {
        String text = file.source().text();
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String line = text.substring(file.lines().start(file.lines().lineAt(Math.max(0, end - 1))), end);
        return line.contains("//") || line.endsWith("*/") ? start : end;
    }

    /** Puts lines after a statement that stands in a block. */
    public JavaEdits insertAfter(Statement statement, String... lines) {
        if (!isInBlock(statement)) {
            throw new IllegalArgumentException("the statement stands alone");
        }
        String indent = indentOf(file.start(statement));
        return goesOn(file.end(statement))
                ? insert(file.end(statement), " " + String.join(" ", lines))
                : insert(file.end(statement), newLine() + indent + joined(lines, indent));
    }

    /** Whether more code follows on the same line. */
    private boolean goesOn(int offset) {
        String text = file.source().text();
        int end = file.lines().end(file.lines().lineAt(offset));
        String rest = text.substring(offset, Math.max(offset, end)).strip();
        return !rest.isEmpty() && !rest.startsWith("//") && !rest.startsWith("/*");
    }

    public static boolean isInBlock(Statement statement) {
        return statement
                .getParentNode()
                .filter(parent -> parent instanceof BlockStmt
                        || (parent instanceof SwitchEntry entry && entry.getType() == SwitchEntry.Type.STATEMENT_GROUP))
                .isPresent();
    }

    /** Adds a member at the end of a class, after a blank line. */
    public JavaEdits addMember(TypeDeclaration<?> type, String... lines) {
        return addMember(type, type.getMembers().getLast(), lines);
    }

    /** Adds a member at the end of a class that is written where its object is made. */
    public JavaEdits addMember(ObjectCreationExpr made, String... lines) {
        return addMember(made, made.getAnonymousClassBody().orElseThrow().getLast(), lines);
    }

    private JavaEdits addMember(Node type, Optional<BodyDeclaration<?>> last, String... lines) {
        int close = file.end(type) - 1;
        String outer = indentOf(file.start(type));
        String indent = outer + unit();
        int at = last.map(file::end).orElse(close);
        String before = (last.isPresent() ? newLine() : "") + newLine() + indent;
        String after = last.isPresent() ? "" : newLine() + outer;
        return insert(at, before + joined(lines, indent) + after);
    }

    /** The name to call a small method by that this fix brings along, added once to the outermost class around a place. */
    public String call(OwnMethod method, Node at) {
        String name = methods.get(method);
        if (name == null) {
            name = method.addTo(this, file, at);
            methods.put(method, name);
        }
        return name;
    }

    /** The names of further methods that these edits add, by what tells them apart: shared, so that each is added once. */
    public Map<String, String> addedNames() {
        return addedNames;
    }

    /** A name that nothing in the file has: the wanted one, or that with a number. */
    public String freshName(String wanted) {
        if (taken.isEmpty()) {
            file.unit().findAll(SimpleName.class).forEach(name -> taken.add(name.getIdentifier()));
        }
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** From now on writes the names of classes in full where they are not imported, instead of importing them. */
    public JavaEdits inFull() {
        inFull = true;
        return this;
    }

    /** How to write a class's name here: the simple name, imported where need be, or the qualified one where that clashes. */
    public String use(String qualified) {
        String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
        if (imports.contains(qualified)) {
            return simple;
        }
        CompilationUnit unit = file.unit();
        Optional<String> meant = file.names().qualify(simple, lastNode(unit));
        boolean means = meant.filter(qualified::equals).isPresent();
        if (isImported(qualified) || (means && (isCertain(qualified) || inFull))) {
            return simple;
        }
        boolean clashes = inFull
                || meant.filter(name -> !name.startsWith("java.lang.") && !name.equals(qualified))
                        .isPresent()
                || imports.stream().anyMatch(one -> one.endsWith("." + simple))
                || (!means
                        && unit.findAll(SimpleName.class).stream()
                                .anyMatch(name -> name.getIdentifier().equals(simple)));
        if (clashes) {
            return qualified;
        }
        imports.add(qualified);
        return simple;
    }

    /** Whether a class is there for anyone to see, unlike a library's that an import with a star only promises. */
    private boolean isCertain(String qualified) {
        return JavaNames.jdkClass(qualified).isPresent()
                || file.names().declaration(qualified).isPresent();
    }

    private boolean isImported(String qualified) {
        return file.unit().getImports().stream()
                .anyMatch(one -> !one.isStatic()
                        && !one.isAsterisk()
                        && one.getNameAsString().equals(qualified));
    }

    private static Node lastNode(CompilationUnit unit) {
        return unit.getTypes().isEmpty() ? unit : unit.getType(0);
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Whether no edit changes what another one changes, so that they make a patch. */
    public boolean fit() {
        List<Edit> sorted = edits.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** All edits, the imports included. */
    public FilePatch.Edited patch() {
        Set<Edit> all = new LinkedHashSet<>(edits);
        ImportLines lines = new ImportLines(file);
        if (file.unit().getImports().isEmpty() && !imports.isEmpty()) {
            all.add(lines.addingFirst(imports.stream().sorted().toList()));
        } else {
            imports.stream().sorted().map(lines::adding).forEach(all::add);
        }
        return new FilePatch.Edited(file.source().path(), List.copyOf(all));
    }

    /** The white space that begins the line of an offset. */
    public String indentOf(int offset) {
        return layout().indentOf(offset);
    }

    private boolean startsItsLine(int offset) {
        return layout().startsItsLine(offset);
    }

    private String joined(String[] lines, String indent) {
        return layout().joined(indent, lines);
    }

    private Layout layout() {
        Layout known = layout;
        if (known == null) {
            known = new Layout(file.source(), file.lines(), firstIndent());
            layout = known;
        }
        return known;
    }

    /** One step of indentation: that of the file's first member. */
    public String unit() {
        return layout().unit();
    }

    private String firstIndent() {
        Layout plain = new Layout(file.source(), file.lines(), "");
        for (TypeDeclaration<?> type : file.unit().getTypes()) {
            for (Node member : type.getMembers()) {
                int start = file.start(member);
                String indent = plain.indentOf(start);
                if (!indent.isEmpty() && plain.startsItsLine(start)) {
                    return indent.startsWith("\t") ? "\t" : indent;
                }
            }
        }
        return "    ";
    }

    public String newLine() {
        return layout().newLine();
    }
}
