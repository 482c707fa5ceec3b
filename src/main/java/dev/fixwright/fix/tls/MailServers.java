package dev.fixwright.fix.tls;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Mail that is handed to whatever server answers: its certificate has to name the host. */
final class MailServers implements Cure {
    private static final String DONE =
            "The certificate of the mail server has to name the host that the mail is handed to.";
    private static final String CHECK = "setSSLCheckServerIdentity";

    private final JavaSite site;
    private final JavaFile file;
    private final JavaEdits edits;

    MailServers(JavaSite site, JavaEdits edits) {
        this.site = site;
        this.file = site.file();
        this.edits = edits;
    }

    @Override
    public Optional<Outcome> apply() {
        boolean concernsMail = site.finding().rule().toLowerCase(Locale.ROOT).contains("smtp")
                || site.node(MethodCallExpr.class, this::isEmailCall).isPresent();
        if (!concernsMail) {
            return Optional.empty();
        }
        List<MethodCallExpr> calls = calls();
        return switchedOff(calls).or(() -> email(calls)).or(() -> properties(calls));
    }

    private List<MethodCallExpr> calls() {
        return site.nodes(Node.class).stream()
                .flatMap(node -> (node instanceof CallableDeclaration<?>
                                ? Optional.of(node)
                                : JavaFile.around(node, CallableDeclaration.class)
                                        .map(Node.class::cast))
                        .stream())
                .findFirst()
                .map(method -> method.findAll(MethodCallExpr.class))
                .orElse(List.of());
    }

    private boolean isEmailCall(MethodCallExpr call) {
        return call.getNameAsString().matches("setSSLOnConnect|setSSL|setTLS|setStartTLS(Enabled|Required)|" + CHECK);
    }

    private Optional<Outcome> switchedOff(List<MethodCallExpr> calls) {
        Optional<MethodCallExpr> off = calls.stream()
                .filter(call -> call.getNameAsString().equals(CHECK)
                        && call.getArguments().size() == 1)
                .findFirst();
        if (off.isEmpty()) {
            return Optional.empty();
        }
        String value = off.get().getArgument(0).toString();
        if (value.equals("false")) {
            edits.replace(off.get().getArgument(0), "true");
            return Outcome.done(DONE);
        }
        return Outcome.declined(
                value.equals("true")
                        ? "the name in the server's certificate is already checked"
                        : "whether the name in the server's certificate is checked is decided by `" + value + "`");
    }

    private Optional<Outcome> email(List<MethodCallExpr> calls) {
        Optional<MethodCallExpr> secured = calls.stream()
                .filter(call -> isEmailCall(call) && call.getArguments().size() == 1)
                .findFirst();
        return secured.map(call -> after(call, "." + CHECK + "(true);"));
    }

    /** The names of Java Mail's settings. */
    private Optional<Outcome> properties(List<MethodCallExpr> calls) {
        Constants constants = new Constants(file);
        List<MethodCallExpr> settings = calls.stream()
                .filter(call -> call.getNameAsString().matches("put|setProperty")
                        && call.getArguments().size() == 2)
                .filter(call -> key(constants, call).startsWith("mail.smtp"))
                .toList();
        Optional<MethodCallExpr> check = settings.stream()
                .filter(call -> key(constants, call).endsWith(".ssl.checkserveridentity"))
                .findFirst();
        if (check.isPresent()) {
            Expression value = check.get().getArgument(1);
            if (!constants.text(value).filter("false"::equals).isPresent()) {
                return Outcome.declined("the name in the server's certificate is already checked");
            }
            edits.replace(value, value.isBooleanLiteralExpr() ? "true" : "\"true\"");
            return Outcome.done(DONE);
        }
        Optional<MethodCallExpr> secured = settings.stream()
                .filter(call -> key(constants, call)
                        .matches("mail\\.smtps?\\.(ssl\\.enable|starttls\\.(enable|required)|socketFactory\\..*)"))
                .findFirst();
        return secured.map(call -> after(
                call,
                "." + call.getNameAsString() + "(\"" + key(constants, call).replaceFirst("^(mail\\.smtps?)\\..*", "$1")
                        + ".ssl.checkserveridentity\", \"true\");"));
    }

    private static String key(Constants constants, MethodCallExpr call) {
        return constants.text(call.getArgument(0)).orElse("");
    }

    private Outcome after(MethodCallExpr call, String more) {
        Optional<Statement> statement = call.getParentNode()
                .filter(ExpressionStmt.class::isInstance)
                .map(Statement.class::cast)
                .filter(JavaEdits::isInBlock);
        Optional<String> variable = call.getScope()
                .filter(scope -> scope.isNameExpr() || scope.isFieldAccessExpr() || scope.isThisExpr())
                .map(file::text);
        Optional<Statement> around = JavaFile.around(call, Statement.class).filter(JavaEdits::isInBlock);
        if (statement.isEmpty() && variable.isPresent() && around.isPresent() && more.contains(CHECK)) {
            edits.insertBefore(around.get(), variable.get() + more);
            return new Outcome(DONE, Optional.empty());
        }
        if (statement.isEmpty() || variable.isEmpty()) {
            return new Outcome(
                    "", Optional.of("no line can follow `" + file.text(call) + "` that has the server's name checked"));
        }
        edits.insertAfter(statement.get(), variable.get() + more);
        return new Outcome(DONE, Optional.empty());
    }
}
