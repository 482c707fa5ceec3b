package dev.fixwright.syntax.go;

import dev.fixwright.syntax.grammar.SyntaxFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A parsed Go file with what its names mean, in the package whose other files it knows. */
public final class GoFile {
    private final SyntaxFile syntax;
    private final GoImports imports;
    private final Scopes scopes;
    private final GoTypes types;
    private final Supplier<List<GoFile>> others;
    private @Nullable List<GoFile> read;

    private GoFile(SyntaxFile syntax, Supplier<List<GoFile>> others) {
        this.syntax = syntax;
        this.imports = syntax.reading(GoImports.class, file -> new GoImports(file.root()));
        this.scopes = syntax.reading(Scopes.class, file -> new Scopes(file.root()));
        this.types = new GoTypes(this);
        this.others = others;
    }

    /**
     * What a parsed file says.
     *
     * @param others the other files of the folder, read when something is not found here
     */
    public static GoFile of(SyntaxFile syntax, Supplier<List<GoFile>> others) {
        return new GoFile(syntax, others);
    }

    public SyntaxFile syntax() {
        return syntax;
    }

    public SyntaxNode root() {
        return syntax.root();
    }

    public GoImports imports() {
        return imports;
    }

    public Scopes scopes() {
        return scopes;
    }

    /** This file and the others of its package. */
    public Stream<GoFile> files() {
        if (read == null) {
            read = others.get();
        }
        return Stream.concat(
                Stream.of(this), read.stream().filter(file -> file.packageName().equals(packageName())));
    }

    public String packageName() {
        return root().childOf("package_clause")
                .flatMap(clause -> clause.childOf("package_identifier"))
                .map(SyntaxNode::text)
                .orElse("");
    }

    /** What a file of the package declares for all of them. */
    public Optional<Found> ofPackage(String name) {
        return files().flatMap(file -> file.scopes.ofPackage(name).stream().map(found -> new Found(file, found)))
                .findFirst();
    }

    /** A declaration with the file that it stands in. */
    public record Found(GoFile file, Declaration declaration) {}

    /** The declaration that a name means, in whatever file of the package. */
    public Optional<Found> declaration(SyntaxNode name) {
        return scopes.of(name).map(found -> new Found(this, found)).or(() -> ofPackage(name.text()));
    }

    /**
     * The type of an expression with the whole paths of packages, {@code *database/sql.DB} for one; a type of the package
     * itself stands with a dot, {@code .Store}. Empty where it cannot be told.
     */
    public String type(SyntaxNode expression) {
        return types.of(expression);
    }

    /** A written type as {@link #type} spells it. */
    public String typeText(SyntaxNode type) {
        return types.written(type);
    }

    /** The path of the package and the name in it that an expression stands for, {@code crypto/md5.New}; else empty. */
    public String meaning(SyntaxNode expression) {
        SyntaxNode bare = bare(expression);
        if (bare.is("selector_expression", "qualified_type")) {
            SyntaxNode left =
                    bare.child("operand").or(() -> bare.child("package")).orElse(bare);
            String name = bare.child("field")
                    .or(() -> bare.child("name"))
                    .map(SyntaxNode::text)
                    .orElse("");
            boolean variable = left.is("identifier") && scopes.of(left).isPresent();
            return variable || !left.is("identifier", "package_identifier")
                    ? ""
                    : imports.named(left.text())
                            .map(found -> GoImports.unversioned(found.path()) + "." + name)
                            .orElse("");
        }
        return "";
    }

    /** The expression behind a name that is declared with a value and never changed, and behind brackets. */
    public SyntaxNode resolve(SyntaxNode expression) {
        SyntaxNode bare = bare(expression);
        if (!bare.is("identifier")) {
            return bare;
        }
        Optional<SyntaxNode> value = scopes.of(bare)
                .filter(found -> scopes.changes(found).isEmpty())
                .flatMap(Declaration::ownValue)
                .filter(found -> !found.contains(bare) && !found.is("function_declaration"));
        return value.map(this::resolve).orElse(bare);
    }

    /** The text that an expression is known to be, as constants say, those of the package's other files too. */
    public Optional<String> text(SyntaxNode expression) {
        SyntaxNode value = resolve(expression);
        if (GoString.is(value)) {
            return Optional.of(GoString.of(value).value());
        }
        if (value.is("identifier") && scopes.of(value).isEmpty()) {
            return ofPackage(value.text())
                    .filter(found -> found.file() != this
                            && found.file().scopes.changes(found.declaration()).isEmpty())
                    .flatMap(found -> found.declaration().ownValue().flatMap(found.file()::text));
        }
        boolean sum = value.is("binary_expression")
                && value.child("operator").filter(sign -> sign.is("+")).isPresent();
        return sum
                ? value.child("left")
                        .flatMap(this::text)
                        .flatMap(
                                left -> value.child("right").flatMap(this::text).map(left::concat))
                : Optional.empty();
    }

    /** An expression without the brackets around it. */
    public static SyntaxNode bare(SyntaxNode expression) {
        return expression.unwrapped("parenthesized_expression", "literal_element");
    }

    /** The statement that a node belongs to, as it stands in a list of statements, or the declaration of the file. */
    public static SyntaxNode statement(SyntaxNode node) {
        return node.childOfNearest("statement_list", "source_file");
    }

    /** The function around a node, a literal too. */
    public static Optional<SyntaxNode> function(SyntaxNode node) {
        return node.around(Scopes.FUNCTIONS);
    }

    /** Whether lines can be put before a statement: it stands in a list of statements and begins its line. */
    public boolean takesLinesBefore(SyntaxNode statement) {
        return statement.parent().filter(list -> list.is("statement_list")).isPresent()
                && syntax.edit().layout().startsItsLine(statement.start());
    }

    /** The calls below a node, the outermost first. */
    public List<GoCall> calls(SyntaxNode node) {
        return node.all("call_expression").stream()
                .map(call -> new GoCall(this, call))
                .toList();
    }
}
