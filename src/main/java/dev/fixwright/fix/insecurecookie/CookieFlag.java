package dev.fixwright.fix.insecurecookie;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/** Sets a flag on a cookie object, wherever it is made or added. */
final class CookieFlag {
    private final JavaFile file;
    private final CookieObjects cookies;
    private final Flag flag;

    CookieFlag(JavaFile file, CookieObjects cookies, Flag flag) {
        this.file = file;
        this.cookies = cookies;
        this.flag = flag;
    }

    /** The change for a cookie: its creation, or the argument with which it is added. */
    CookieChange on(Expression cookie) {
        Node holder = holder(cookie);
        if (holder instanceof VariableDeclarator variable) {
            return Variables.declaration(variable.getNameAsString(), cookie)
                    .map(declared -> variable(declared, cookie, variable.getNameAsString()))
                    .orElseGet(() -> CookieChange.none("the cookie's variable cannot be followed"));
        }
        if (holder instanceof AssignExpr assign) {
            String target = file.text(assign.getTarget());
            String name = target.startsWith("this.") ? target.substring(5) : target;
            return Variables.declaration(name, cookie)
                    .map(declared -> variable(declared, cookie, target))
                    .orElseGet(() -> after(cookie, target));
        }
        if (cookie instanceof NameExpr name) {
            return Variables.declaration(name)
                    .map(declared -> variable(declared, cookie, name.getNameAsString()))
                    .orElseGet(() -> before(cookie, name.getNameAsString()));
        }
        return inline(cookie);
    }

    private static Node holder(Expression cookie) {
        Node parent = cookie.getParentNode().orElse(cookie);
        while (parent instanceof EnclosedExpr || parent instanceof ConditionalExpr || parent instanceof CastExpr) {
            parent = parent.getParentNode().orElse(cookie);
        }
        return parent;
    }

    /** Changes what the code sets already; else sets the flag behind the creation, or before the cookie is added. */
    private CookieChange variable(Variables.Declaration declared, Expression cookie, String name) {
        List<MethodCallExpr> settings = Variables.uses(declared).stream()
                .flatMap(use -> use.getParentNode().stream())
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .filter(flag::isSetBy)
                .toList();
        List<MethodCallExpr> unset = settings.stream()
                .filter(call -> !call.getArgument(0).toString().equals("true"))
                .toList();
        Optional<MethodCallExpr> asked =
                unset.stream().filter(flag::followsTheRequest).findFirst();
        if (asked.isPresent()) {
            return CookieChange.none(Flag.asTheRequest(asked.get()));
        }
        if (!unset.isEmpty()) {
            return edits -> unset.forEach(call -> edits.replace(call.getArgument(0), "true"));
        }
        Optional<Statement> creation = JavaFile.around(cookie, Statement.class);
        List<Statement> adds = adds(declared);
        if (settings.stream()
                .anyMatch(call ->
                        always(call, creation) || adds.stream().anyMatch(add -> always(call, Optional.of(add))))) {
            return CookieChange.none("the cookie is already marked " + flag.attribute());
        }
        boolean made =
                (cookie instanceof ObjectCreationExpr || holder(cookie) instanceof AssignExpr) && !isChoice(cookie);
        if (made && creation.filter(JavaEdits::isInBlock).isPresent()) {
            return after(cookie, name);
        }
        if (adds.isEmpty()) {
            return CookieChange.none("the cookie `" + name + "` is not made or added in a statement of its own");
        }
        return edits -> adds.forEach(statement -> edits.insertBefore(statement, setting(name)));
    }

    /** Whether a cookie is made on one of two ways only, so that its variable may hold none. */
    private static boolean isChoice(Expression cookie) {
        return JavaFile.around(cookie, ConditionalExpr.class)
                .filter(choice -> holder(cookie) == holder(choice))
                .isPresent();
    }

    /** Whether a setting stands in the same block as the creation, so that it always runs. */
    private static boolean always(MethodCallExpr setting, Optional<Statement> creation) {
        Node block = JavaFile.around(setting, Statement.class)
                .flatMap(Node::getParentNode)
                .orElse(setting);
        return creation.flatMap(Node::getParentNode)
                .filter(other -> other == block)
                .isPresent();
    }

    private List<Statement> adds(Variables.Declaration declared) {
        return Variables.uses(declared).stream()
                .filter(use -> use.getParentNode()
                        .filter(parent -> parent instanceof MethodCallExpr call && cookies.isAdded(call))
                        .isPresent())
                .flatMap(use -> JavaFile.around(use, Statement.class).stream())
                .filter(statement -> !(statement.getParentNode().orElse(null) instanceof LambdaExpr))
                .toList();
    }

    private CookieChange after(Expression cookie, String name) {
        Optional<Statement> statement = JavaFile.around(cookie, Statement.class).filter(JavaEdits::isInBlock);
        return statement
                .<CookieChange>map(found -> edits -> edits.insertAfter(found, setting(name)))
                .orElseGet(() -> CookieChange.none("the cookie `" + name + "` is not made in a statement of its own"));
    }

    private CookieChange before(Expression cookie, String name) {
        return JavaFile.around(cookie, Statement.class)
                .<CookieChange>map(found -> edits -> edits.insertBefore(found, setting(name)))
                .orElseGet(() -> CookieChange.none("the cookie `" + name + "` is not added in a statement of its own"));
    }

    private String setting(String name) {
        return name + "." + flag.setter() + "(true);";
    }

    /** A cookie without a name gets one, so that it can be marked before it goes on. */
    private CookieChange inline(Expression cookie) {
        Optional<Statement> statement = JavaFile.around(cookie, Statement.class);
        String type = cookies.type(cookie);
        boolean simple = statement
                .filter(found -> found instanceof ExpressionStmt || found instanceof ReturnStmt)
                .isPresent();
        if (!simple || type.isEmpty() || isPartOfLambda(cookie, statement.orElseThrow())) {
            return CookieChange.none("the cookie `" + cookie + "` has no variable, and there is no room for one");
        }
        return edits -> named(edits, statement.orElseThrow(), cookie, type);
    }

    /** Whether a lambda that is one expression makes more of the cookie than to give or to add it. */
    private boolean isPartOfLambda(Expression cookie, Statement statement) {
        boolean added = cookie.getParentNode().orElse(null) instanceof MethodCallExpr call && cookies.isAdded(call);
        return statement.getParentNode().orElse(null) instanceof LambdaExpr && !added && !isAll(cookie, statement);
    }

    private static boolean isAll(Expression cookie, Statement statement) {
        return cookie.getParentNode().orElse(null) == statement;
    }

    private void named(JavaEdits edits, Statement statement, Expression cookie, String type) {
        String written = type.contains(".") && !(cookie instanceof ObjectCreationExpr) ? edits.use(type) : type;
        String name = edits.freshName("cookie");
        String declaration = written + " " + name + " = " + file.text(cookie) + ";";
        if (edits.takesLinesBefore(statement)) {
            edits.insertBefore(statement, declaration, setting(name)).replace(cookie, name);
            return;
        }
        // The body of a lambda that is one expression becomes a block.
        String call = file.text(statement);
        int start = file.start(cookie) - file.start(statement);
        String rest = (isAll(cookie, statement) ? "return " : "")
                + call.substring(0, start)
                + name
                + call.substring(start + file.text(cookie).length());
        edits.replace(
                statement,
                "{ " + declaration + " " + setting(name) + " " + rest + (rest.endsWith(";") ? "" : ";") + " }");
    }
}
