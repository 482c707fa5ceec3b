package dev.fixwright.fix.tls;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Optional;

/** What Apache's HTTP client offers for trusting everybody, and its first client, which knows no current TLS. */
final class HttpClients implements Cure {
    private final JavaSite site;
    private final JavaFile file;
    private final JavaEdits edits;

    HttpClients(JavaSite site, JavaEdits edits) {
        this.site = site;
        this.file = site.file();
        this.edits = edits;
    }

    @Override
    public Optional<Outcome> apply() {
        return trustMaterial().or(this::firstClient);
    }

    private Optional<Outcome> trustMaterial() {
        Optional<MethodCallExpr> call = site.node(
                MethodCallExpr.class,
                one -> one.getNameAsString().equals("loadTrustMaterial")
                        && one.getArguments().size() >= 1
                        && trustsAll(one.getArgument(one.getArguments().size() - 1)));
        call.ifPresent(one -> edits.replace(one.getArgument(one.getArguments().size() - 1), "null"));
        if (call.isPresent() && call.get().getArguments().size() == 1) {
            return Outcome.declined("`" + file.text(call.get()) + "` would be ambiguous without its strategy");
        }
        if (call.isPresent() && call.get().getArgument(0).isNullLiteralExpr()) {
            String store = "(" + edits.use("java.security.KeyStore") + ") null";
            edits.replace(call.get().getArgument(0), store);
        }
        return call.flatMap(
                one -> Outcome.done("Certificates are checked against the trust store instead of trusting every one."));
    }

    private static boolean trustsAll(Expression strategy) {
        if (strategy instanceof LambdaExpr lambda) {
            return lambda.getExpressionBody()
                            .map(Node::toString)
                            .filter("true"::equals)
                            .isPresent()
                    || lambda.getBody().toString().replaceAll("\\s", "").equals("{returntrue;}");
        }
        if (strategy instanceof ObjectCreationExpr made) {
            return made.getType().getNameAsString().matches("TrustSelfSignedStrategy|TrustAllStrategy")
                    || (made.getAnonymousClassBody().isPresent()
                            && made.getType().getNameAsString().equals("TrustStrategy")
                            && made.toString().replaceAll("\\s", "").contains("{returntrue;}"));
        }
        return strategy.toString().matches("(.*\\.)?(TrustAllStrategy|TrustSelfSignedStrategy)\\.INSTANCE");
    }

    private Optional<Outcome> firstClient() {
        Optional<ObjectCreationExpr> client = site.node(
                ObjectCreationExpr.class,
                made -> file.types().creates(made, "org.apache.http.impl.client.DefaultHttpClient")
                        && made.getArguments().isEmpty());
        client.ifPresent(made ->
                edits.replace(made, "new " + edits.use("org.apache.http.impl.client.SystemDefaultHttpClient") + "()"));
        return client.flatMap(made ->
                Outcome.done("The client takes the platform's settings for TLS, and with them its current versions."));
    }
}
