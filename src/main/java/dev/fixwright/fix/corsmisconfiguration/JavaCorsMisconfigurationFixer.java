package dev.fixwright.fix.corsmisconfiguration;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names only sites of a list as those that may read answers, where the class already has such a list. */
public final class JavaCorsMisconfigurationFixer implements JavaFixer {
    private static final String ORIGIN = "Access-Control-Allow-Origin";
    private static final String NO_LIST =
            "; which sites may read them is for its authors to say, and no list of them stands in this class";
    private static final Pattern LIST = Pattern.compile("(?i).*(origin|allowed|trusted|sites|hosts).*");

    @Override
    public String weakness() {
        return "corsmisconfiguration";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Optional<MethodCallExpr> header = site.node(
                MethodCallExpr.class,
                call -> call.getNameAsString().matches("(set|add)Header|header|set|add")
                        && call.getArguments().size() == 2
                        && isOrigin(site.file(), call.getArgument(0)));
        if (header.isPresent()) {
            return header(site, header.get());
        }
        boolean origins = site.node(
                        MethodCallExpr.class,
                        call -> call.getNameAsString()
                                .matches("(set|add)?[aA]llowedOrigin(s|Patterns?)?|applyPermitDefaultValues"))
                .isPresent();
        boolean annotated = site.node(
                        AnnotationExpr.class,
                        annotation -> annotation.getNameAsString().equals("CrossOrigin"))
                .isPresent();
        return Attempt.declined(
                origins || annotated
                        ? "every site may read the answers here" + NO_LIST
                        : "no header or setting that lets other sites read answers is on the reported line");
    }

    private static boolean isOrigin(JavaFile file, Expression name) {
        return new Constants(file)
                        .text(name)
                        .filter(text -> text.equalsIgnoreCase(ORIGIN))
                        .isPresent()
                || name.toString().endsWith("ACCESS_CONTROL_ALLOW_ORIGIN");
    }

    private Attempt header(JavaSite site, MethodCallExpr header) {
        JavaFile file = site.file();
        Expression value = header.getArgument(1);
        Optional<String> constant = new Constants(file).text(value);
        if (constant.filter("*"::equals).isPresent()) {
            return Attempt.declined("every site may read the answers" + NO_LIST);
        }
        if (constant.filter("null"::equals).isPresent()) {
            return Attempt.declined("any page in a frame without an origin of its own may read the answers" + NO_LIST);
        }
        if (constant.isPresent()) {
            return Attempt.declined(
                    "only " + constant.get() + " may read the answers, which is already one fixed site");
        }
        Optional<VariableDeclarator> list = list(header);
        Optional<String> guard = guard(header);
        if (guard.isPresent()) {
            return Attempt.declined("the site is already checked by `" + guard.get() + "`");
        }
        Optional<Statement> statement = header.getParentNode()
                .filter(ExpressionStmt.class::isInstance)
                .map(Statement.class::cast)
                .filter(JavaEdits::isInBlock);
        if (list.isEmpty()) {
            return Attempt.declined("whatever site asks may read the answers" + NO_LIST);
        }
        boolean asked = value.isMethodCallExpr()
                && value.asMethodCallExpr().getNameAsString().equals("getHeader");
        if (statement.isEmpty() || !(value.isNameExpr() || asked)) {
            return Attempt.declined("`" + file.text(value) + "` cannot be compared with `"
                    + list.get().getNameAsString() + "` at this place");
        }
        JavaEdits edits = file.edit();
        Optional<IfStmt> present = present(statement.get(), value);
        if (present.isPresent()) {
            edits.insert(
                    file.end(present.get().getCondition()),
                    " && " + list.get().getNameAsString() + ".contains(" + file.text(value) + ")");
            return fixed(edits, list.get());
        }
        String unit = edits.unit();
        String indent = edits.indentOf(file.start(statement.get()));
        String origin = asked ? edits.freshName("origin") : file.text(value);
        if (asked) {
            edits.insert(
                    file.start(statement.get()),
                    "String " + origin + " = " + file.text(value) + ";" + edits.newLine() + indent);
            edits.replace(value, origin);
        }
        edits.insert(
                file.start(statement.get()),
                "if (" + origin + " != null && " + list.get().getNameAsString() + ".contains(" + origin + ")) {"
                        + edits.newLine() + indent + unit);
        edits.insert(file.end(statement.get()), edits.newLine() + indent + "}");
        return fixed(edits, list.get());
    }

    private Attempt fixed(JavaEdits edits, VariableDeclarator list) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "Only the sites in `" + list.getNameAsString() + "` may read the answers.",
                List.of("Check that the list has every site that is meant to.")));
    }

    /** The question whether there is a site at all, where nothing else depends on its answer. */
    private static Optional<IfStmt> present(Statement statement, Expression value) {
        return statement
                .getParentNode()
                .filter(block ->
                        block instanceof BlockStmt all && all.getStatements().size() == 1)
                .flatMap(Node::getParentNode)
                .filter(IfStmt.class::isInstance)
                .map(IfStmt.class::cast)
                .filter(check -> check.getElseStmt().isEmpty()
                        && check.getCondition().toString().equals(value + " != null"));
    }

    /** A constant set or list of sites in the same class. */
    private static Optional<VariableDeclarator> list(MethodCallExpr header) {
        return header.findCompilationUnit().stream()
                .flatMap(unit -> unit.findAll(FieldDeclaration.class).stream())
                .filter(field -> field.isFinal())
                .flatMap(field -> field.getVariables().stream())
                .filter(variable -> variable.getType().asString().matches("(Set|List|Collection)<String>")
                        && LIST.matcher(variable.getNameAsString()).matches()
                        && variable.getInitializer()
                                .filter(value -> value.toString().matches("(?s).*\"https?://.*"))
                                .isPresent())
                .findFirst();
    }

    private static Optional<String> guard(MethodCallExpr header) {
        for (Node at = header;
                at != null && !(at instanceof CallableDeclaration);
                at = at.getParentNode().orElse(null)) {
            if (at instanceof IfStmt check
                    && check.getCondition()
                            .toString()
                            .matches("(?s).*(contains|equals|matches|isAllowed|startsWith|endsWith)\\w*\\(.*")) {
                return Optional.of(check.getCondition().toString());
            }
        }
        return Optional.empty();
    }
}
