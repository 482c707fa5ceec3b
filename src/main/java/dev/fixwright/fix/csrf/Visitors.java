package dev.fixwright.fix.csrf;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SimpleName;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who sends requests to an application, and whether they would bring the token that the check asks for. */
final class Visitors {
    private static final Pattern ELSEWHERE =
            Pattern.compile("(^|.*/)(src/test|target|build|node_modules|dist|vendor|lib)/.*|.*\\.min\\.js");
    private static final Pattern FORM =
            Pattern.compile("(?is)<form\\b(?=[^>]*\\bmethod\\s*=\\s*[\"']?post)([^>]*)>(.*?)</form>");
    private static final Pattern SCRIPTED = Pattern.compile(
            "(?i)\\$\\.(post|ajax)\\s*\\(|method\\s*:\\s*['\"](POST|PUT|DELETE|PATCH)['\"]|axios\\.(post|put|delete|patch)\\b"
                    + "|\\.open\\(\\s*['\"](POST|PUT|DELETE|PATCH)['\"]|http\\w*\\.(post|put|delete|patch)\\s*[<(]");
    private static final Pattern CHANGING =
            Pattern.compile("@(Post|Put|Delete|Patch)Mapping\\b|RequestMethod\\.(POST|PUT|DELETE|PATCH)\\b");

    private final JavaSite site;

    Visitors(JavaSite site) {
        this.site = site;
    }

    /** Why the check must stay off; empty where nothing speaks for that. */
    Optional<String> reason(MethodCallExpr off) {
        return stateless(off).or(this::page).or(this::api);
    }

    private static Optional<String> stateless(MethodCallExpr off) {
        Optional<Node> method = JavaFile.around(off, CallableDeclaration.class).map(Node.class::cast);
        Stream<String> names = method.stream()
                .flatMap(body -> body.findAll(SimpleName.class).stream())
                .map(SimpleName::getIdentifier);
        Optional<String> sign = names.filter(name ->
                        name.matches("STATELESS|NEVER|oauth2ResourceServer|NoOpServerSecurityContextRepository"))
                .findFirst();
        boolean login = method.stream()
                .flatMap(body -> body.findAll(MethodCallExpr.class).stream())
                .anyMatch(call -> call.getNameAsString().matches("formLogin|oauth2Login|saml2Login|rememberMe")
                        && !call.toString()
                                .matches(
                                        "(?s).*" + call.getNameAsString() + "\\((\\w+::disable|.*disable\\(\\))\\).*"));
        return login
                ? Optional.empty()
                : sign.map(name -> "the application keeps no session (`" + name
                        + "`), so no browser proves by itself who its visitor is, and there is no request to forge; check that"
                        + " tokens come in a header and not in a cookie");
    }

    /** A page whose forms or scripts send no token. */
    private Optional<String> page() {
        SourceTree tree = site.project().tree();
        for (SourcePath path : tree.paths()) {
            boolean markup = Stream.of("jsp", "jspf", "html", "htm", "ftl", "ftlh", "vm", "mustache", "hbs", "tag")
                    .anyMatch(path::hasExtension);
            boolean script = Stream.of("js", "ts", "jsx", "tsx", "vue").anyMatch(path::hasExtension);
            if ((markup || script) && !ELSEWHERE.matcher(path.value()).matches()) {
                Optional<String> reason = tree.read(path).flatMap(file -> markup ? markup(file) : script(file));
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> markup(SourceFile page) {
        Matcher form = FORM.matcher(page.text());
        while (form.find()) {
            boolean sends = form.group(1).contains("th:action")
                    || form.group(2).toLowerCase(Locale.ROOT).contains("csrf")
                    || form.group(1).toLowerCase(Locale.ROOT).contains("csrf");
            if (!sends) {
                return Optional.of(
                        "the form in " + page.path().fileName()
                                + " sends no token, and its visitors would be turned away; add `${_csrf.token}` to the forms first");
            }
        }
        return script(page);
    }

    private static Optional<String> script(SourceFile file) {
        boolean sends = SCRIPTED.matcher(file.text()).find()
                && !file.text().toLowerCase(Locale.ROOT).matches("(?s).*[cx]srf.*");
        return sends
                ? Optional.of("the scripts in " + file.path().fileName()
                        + " send no token, and their requests would be turned away; have them send it first")
                : Optional.empty();
    }

    /** A class for programs rather than pages, whose callers cannot be seen. */
    private Optional<String> api() {
        for (SourcePath path : site.project().tree().paths()) {
            if (path.hasExtension("java") && !ELSEWHERE.matcher(path.value()).matches()) {
                Optional<String> text = site.project()
                        .tree()
                        .read(path)
                        .map(SourceFile::text)
                        .filter(one -> CHANGING.matcher(one).find());
                boolean api = text.filter(one -> one.contains("@RestController") || one.contains("@ResponseBody"))
                        .isPresent();
                if (api) {
                    return Optional.of("`" + name(path)
                            + "` answers programs that change something here, and whether they send a token cannot be seen;"
                            + " keep the check off for its addresses only");
                }
            }
        }
        return Optional.empty();
    }

    private static String name(SourcePath path) {
        return path.fileName().replaceFirst("\\.java$", "");
    }
}
