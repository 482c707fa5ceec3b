package dev.fixwright.fix.librarysettings;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that a program needs the value that is not safe, and would stop working without it. */
final class IntendedSetting {
    private static final Pattern DEVELOPING = Pattern.compile("\\b[\\w.]*\\b(\\w*DEBUG(GABLE)?|isDebug\\w*)\\b");
    private static final Pattern OWN_FILES =
            Pattern.compile("\"file://(?!/android_(asset|res)/)[^\"]*\"|Uri\\.fromFile\\(");
    private static final Pattern CONTENT = Pattern.compile("\"content://[^\"]*\"|FileProvider\\.getUriForFile\\(");

    private final JavaSite site;
    private final Expression call;

    /** @param call the call that makes the setting */
    IntendedSetting(JavaSite site, Expression call) {
        this.site = site;
        this.call = call;
    }

    /** What would stop working, as a reason to change nothing. */
    Optional<String> reason() {
        return switch (call instanceof MethodCallExpr method ? method.getNameAsString() : "") {
            case "setWebContentsDebuggingEnabled" -> developing();
            case "setAllowFileAccess" -> shown(OWN_FILES);
            case "setAllowContentAccess" -> shown(CONTENT);
            case "setEscapeModelStrings" -> markup();
            default -> Optional.empty();
        };
    }

    private Optional<String> developing() {
        Optional<String> condition = JavaFile.around(call, IfStmt.class)
                .filter(decision -> decision.getThenStmt().isAncestorOf(call))
                .map(decision -> decision.getCondition().toString());
        Optional<String> either = JavaFile.around(call, ConditionalExpr.class)
                .map(one -> one.getCondition().toString());
        return condition
                .or(() -> either)
                .map(DEVELOPING::matcher)
                .filter(Matcher::find)
                .map(found ->
                        "it is already switched on in builds for development only, as `" + found.group() + "` says");
    }

    private Optional<String> shown(Pattern addresses) {
        Matcher shown = addresses.matcher(site.file().source().text());
        return shown.find()
                ? Optional.of("the view shows files by their addresses here (`"
                        + shown.group().replace("\"", "")
                        + "`), which it could no longer open: serve them by a WebViewAssetLoader first")
                : Optional.empty();
    }

    /** Whether the component was made with a text of the program's own that has tags in it. */
    private Optional<String> markup() {
        Optional<Expression> component = ((MethodCallExpr) call).getScope();
        Optional<Expression> value =
                component.flatMap(one -> one instanceof NameExpr name ? Variables.soleValue(name) : component);
        return value.flatMap(made -> ((Node) made)
                        .findAll(ObjectCreationExpr.class).stream()
                                .flatMap(one -> one.getArguments().stream())
                                .flatMap(argument -> argument.findAll(StringLiteralExpr.class).stream())
                                .map(StringLiteralExpr::asString)
                                .filter(text -> text.matches("(?s).*</?[a-zA-Z].*|.*&\\w+;.*"))
                                .findFirst())
                .map(text -> "the text of the component holds markup on purpose (`" + text.strip()
                        + "`): escape the values in it instead, by `Strings.escapeMarkup`");
    }
}
