package dev.fixwright.fix.xss;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a method says about the type of its response. */
final class ContentType {
    private static final Pattern OTHER = Pattern.compile(
            ".*(json|text/plain|text_plain|csv|octet-stream|octet_stream|pdf|image/(?!svg)|event-stream|javascript"
                    + "|text/(calendar|vcard|css|rtf)|application/(zip|rtf|ms|vnd\\.ms|vnd\\.openxml)).*");

    private static final Pattern PRODUCED =
            Pattern.compile("(?:\\bproduces\\s*=|^@Produces\\(\\s*(?:value\\s*=)?)\\s*(\\{[^}]*}|[^,)]+)");

    private ContentType() {}

    /** The type, where the method sets one that browsers do not read as HTML. */
    static Optional<String> otherThanHtml(JavaFile file, Node at) {
        Constants constants = new Constants(file);
        List<String> types = XssFixer.callable(at).findAll(MethodCallExpr.class).stream()
                .filter(ContentType::setsType)
                .map(call -> constants
                        .text(call.getArguments().getLast().orElseThrow())
                        .orElseGet(() ->
                                call.getArguments().getLast().orElseThrow().toString()))
                .toList();
        Optional<String> last = types.isEmpty() ? produced(at) : Optional.of(types.get(types.size() - 1));
        boolean mixed = types.stream().anyMatch(type -> !isOther(type));
        return last.filter(ContentType::isOther).filter(type -> !mixed);
    }

    private static boolean isOther(String type) {
        return OTHER.matcher(type.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean setsType(MethodCallExpr call) {
        String method = call.getNameAsString();
        return (method.equals("setContentType") && call.getArguments().size() == 1)
                || (method.matches("setHeader|addHeader|header")
                        && call.getArguments().size() == 2
                        && call.getArgument(0).toString().matches("(?i).*content.?type.*"))
                || (method.equals("contentType") && call.getArguments().size() == 1)
                || (method.matches("type|ok")
                        && call.toString().startsWith("Response.")
                        && call.getArguments().size() == (method.equals("ok") ? 2 : 1));
    }

    /** What a mapping annotation says that a controller's method produces. */
    private static Optional<String> produced(Node at) {
        return JavaFile.around(at, MethodDeclaration.class)
                .flatMap(ContentType::produces)
                .or(() -> JavaFile.around(at, TypeDeclaration.class)
                        .flatMap(type -> produces((NodeWithAnnotations<?>) type)));
    }

    /** The first type that is HTML where there are several, so that one of another kind proves nothing. */
    private static Optional<String> produces(NodeWithAnnotations<?> declaration) {
        return declaration.getAnnotations().stream()
                .map(AnnotationExpr::toString)
                .map(PRODUCED::matcher)
                .filter(Matcher::find)
                .map(found -> List.of(found.group(1).replaceAll("[\"{}\\s]", "").split(",")))
                .map(types -> types.stream()
                        .filter(type -> !isOther(type))
                        .findFirst()
                        .orElse(types.get(0)))
                .findFirst();
    }
}
