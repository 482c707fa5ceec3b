package dev.fixwright.fix.tls;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;

/** Verifiers that accept every host name: the platform's own takes their place. */
final class HostNames implements Cure {
    private static final String VERIFIER = "javax.net.ssl.HostnameVerifier";
    private static final String DONE = "The platform checks again that the certificate was issued for the host.";

    private final JavaSite site;
    private final JavaFile file;
    private final JavaEdits edits;

    HostNames(JavaSite site, JavaEdits edits) {
        this.site = site;
        this.file = site.file();
        this.edits = edits;
    }

    @Override
    public Optional<Outcome> apply() {
        return lambda().or(this::anonymous).or(this::named).or(this::apache);
    }

    /**
     * A verifier that refuses. The platform's is asked only after its own check has failed, and refuses then; other
     * clients ask nothing but the verifier, and need their own.
     */
    private String platform() {
        if (imports("okhttp3.")) {
            return edits.use("okhttp3.internal.tls.OkHostnameVerifier") + ".INSTANCE";
        }
        if (imports("org.apache.http.") || imports("org.apache.hc.")) {
            return "new " + edits.use(apacheVerifier()) + "()";
        }
        return edits.use("javax.net.ssl.HttpsURLConnection") + ".getDefaultHostnameVerifier()";
    }

    private String apacheVerifier() {
        return imports("org.apache.hc.")
                ? "org.apache.hc.client5.http.ssl.DefaultHostnameVerifier"
                : "org.apache.http.conn.ssl.DefaultHostnameVerifier";
    }

    private Optional<Outcome> lambda() {
        Optional<LambdaExpr> lambda = site.node(
                LambdaExpr.class, one -> one.getParameters().size() == 2 && acceptsAll(one) && isVerifier(one));
        lambda.ifPresent(one -> edits.replace(one, platform()));
        return lambda.flatMap(one -> Outcome.done(DONE));
    }

    /** Whether a lambda stands where a verifier is wanted. */
    private boolean isVerifier(LambdaExpr lambda) {
        Node parent = lambda.getParentNode().orElse(null);
        if (parent instanceof MethodCallExpr call) {
            return call.getNameAsString().toLowerCase(java.util.Locale.ROOT).endsWith("hostnameverifier");
        }
        if (parent instanceof ObjectCreationExpr made) {
            return made.getType().getNameAsString().equals("SSLConnectionSocketFactory");
        }
        if (parent instanceof ReturnStmt) {
            return JavaFile.around(lambda, MethodDeclaration.class)
                    .filter(method -> file.types().names(method.getType(), VERIFIER))
                    .isPresent();
        }
        return parent instanceof VariableDeclarator variable
                ? file.types().names(variable.getType(), VERIFIER)
                : parent instanceof AssignExpr assign && file.types().isA(assign.getTarget(), VERIFIER);
    }

    private static boolean acceptsAll(LambdaExpr lambda) {
        return lambda.getExpressionBody()
                .map(body -> body.toString().equals("true"))
                .orElseGet(() -> returnsTrueOnly(lambda.getBody()));
    }

    private static boolean returnsTrueOnly(Node body) {
        List<ReturnStmt> returns = body.findAll(ReturnStmt.class);
        return !returns.isEmpty()
                && returns.stream()
                        .allMatch(one -> one.getExpression()
                                .filter(value -> value instanceof BooleanLiteralExpr literal && literal.getValue())
                                .isPresent());
    }

    private Optional<Outcome> anonymous() {
        Optional<ObjectCreationExpr> made = site.node(
                        ObjectCreationExpr.class,
                        one -> file.types().creates(one, VERIFIER)
                                && one.getAnonymousClassBody().isPresent())
                .or(() -> site.node(
                                MethodDeclaration.class,
                                method -> method.getNameAsString().equals("verify"))
                        .flatMap(method -> JavaFile.around(method, ObjectCreationExpr.class))
                        .filter(one -> file.types().creates(one, VERIFIER)));
        Optional<ObjectCreationExpr> trusting = made.filter(one -> returnsTrueOnly(one));
        trusting.ifPresent(one -> edits.replace(one, platform()));
        return trusting.flatMap(one -> Outcome.done(DONE));
    }

    /** A class of its own keeps its place, and asks the platform. */
    private Optional<Outcome> named() {
        Optional<MethodDeclaration> method = site.node(
                        MethodDeclaration.class, one -> one.getNameAsString().equals("verify"))
                .or(() -> site.nodes(EnumConstantDeclaration.class).stream()
                        .flatMap(constant -> constant.findAll(MethodDeclaration.class).stream())
                        .filter(one -> one.getNameAsString().equals("verify"))
                        .findFirst())
                .or(() -> site.nodes(ClassOrInterfaceDeclaration.class).stream()
                        .filter(this::isVerifier)
                        .flatMap(type -> type.getMethodsByName("verify").stream())
                        .findFirst())
                .or(this::madeHere)
                .filter(one -> one.getParameters().size() == 2
                        && one.getBody().filter(HostNames::returnsTrueOnly).isPresent())
                .filter(this::isOfVerifier);
        if (method.isEmpty()) {
            return Optional.empty();
        }
        String call = platform() + ".verify(" + method.get().getParameter(0).getNameAsString() + ", "
                + method.get().getParameter(1).getNameAsString() + ")";
        method.get().findAll(BooleanLiteralExpr.class).forEach(literal -> edits.replace(literal, call));
        return isDefault(method.get())
                ? Outcome.declined("the verifier becomes the default one, and would ask itself without end")
                : Outcome.done(DONE);
    }

    /** The verifier's own method, where the line makes one. */
    private Optional<MethodDeclaration> madeHere() {
        return site.nodes(ObjectCreationExpr.class).stream()
                .filter(made -> made.getAnonymousClassBody().isEmpty())
                .flatMap(made -> file.unit().findAll(ClassOrInterfaceDeclaration.class).stream()
                        .filter(type ->
                                type.getNameAsString().equals(made.getType().getNameAsString()))
                        .filter(this::isVerifier))
                .flatMap(type -> type.getMethodsByName("verify").stream())
                .findFirst();
    }

    /** Whether the verifier may become the platform's default, by its own name or by that of a variable. */
    private boolean isDefault(MethodDeclaration method) {
        String type = JavaFile.around(method, TypeDeclaration.class)
                .map(one -> one.getNameAsString())
                .orElse("");
        return file.unit().findAll(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().equals("setDefaultHostnameVerifier"))
                .flatMap(call -> call.getArguments().stream())
                .anyMatch(given -> given.isNameExpr()
                        || given.isThisExpr()
                        || given.isFieldAccessExpr()
                        || (given instanceof ObjectCreationExpr made
                                && made.getType().getNameAsString().equals(type)));
    }

    private boolean isOfVerifier(MethodDeclaration method) {
        return JavaFile.around(method, TypeDeclaration.class)
                .filter(type -> type instanceof NodeWithImplements<?> implementing && isVerifier(implementing))
                .isPresent();
    }

    private boolean isVerifier(NodeWithImplements<?> type) {
        return type.getImplementedTypes().stream().anyMatch(one -> file.types().names(one, VERIFIER));
    }

    /** What Apache's HTTP client offers for accepting every host. */
    private Optional<Outcome> apache() {
        Optional<Expression> constant = site.node(
                Expression.class,
                one -> (one instanceof FieldAccessExpr || one instanceof NameExpr)
                        && one.toString()
                                .matches("(.*\\.)?(NoopHostnameVerifier\\.INSTANCE|ALLOW_ALL_HOSTNAME_VERIFIER)"));
        Optional<Expression> made = constant.or(() -> site.node(
                        ObjectCreationExpr.class,
                        one -> one.getType().getNameAsString().matches("NoopHostnameVerifier|AllowAllHostnameVerifier")
                                && one.getArguments().isEmpty())
                .map(Expression.class::cast));
        if (made.isEmpty()) {
            return Optional.empty();
        }
        boolean old = made.get().toString().matches(".*(ALLOW_ALL|AllowAll).*");
        String strict =
                old ? edits.use("org.apache.http.conn.ssl.BrowserCompatHostnameVerifier") : edits.use(apacheVerifier());
        edits.replace(made.get(), "new " + strict + "()");
        return Outcome.done("The client checks again that the certificate was issued for the host.");
    }

    private boolean imports(String start) {
        return file.unit().getImports().stream()
                .anyMatch(one -> one.getNameAsString().startsWith(start));
    }
}
