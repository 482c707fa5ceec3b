package dev.fixwright.fix.tls;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/** Trust managers that trust every certificate: each of their methods asks the platform's own. */
final class TrustedIssuers implements Cure {
    private static final List<String> MANAGERS =
            List.of("javax.net.ssl.X509TrustManager", "javax.net.ssl.X509ExtendedTrustManager");
    private static final String HELPER = "platformTrust";

    private final JavaSite site;
    private final JavaFile file;
    private final JavaEdits edits;

    TrustedIssuers(JavaSite site, JavaEdits edits) {
        this.site = site;
        this.file = site.file();
        this.edits = edits;
    }

    @Override
    public Optional<Outcome> apply() {
        Optional<NodeList<BodyDeclaration<?>>> members = members();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        boolean changed = false;
        for (BodyDeclaration<?> member : members.get()) {
            changed |= member instanceof MethodDeclaration method && change(method);
        }
        if (!changed) {
            return Outcome.declined("the trust manager already looks at the certificates");
        }
        addHelper(members.get().get(0));
        return Outcome.done(
                "The certificates are checked by the platform's own trust manager instead of trusting everybody's.");
    }

    /** The members of the trust manager that the finding is in: of a class, or of one written on the spot. */
    private Optional<NodeList<BodyDeclaration<?>>> members() {
        Optional<ObjectCreationExpr> made = site.node(ObjectCreationExpr.class, this::isManager)
                .or(() -> site.nodes(Expression.class).stream()
                        .flatMap(one -> JavaFile.around(one, ObjectCreationExpr.class).stream())
                        .filter(this::isManager)
                        .findFirst())
                .or(() -> site.nodes(MethodDeclaration.class).stream()
                        .flatMap(one -> JavaFile.around(one, ObjectCreationExpr.class).stream())
                        .filter(this::isManager)
                        .findFirst())
                .or(this::initialized);
        return made.flatMap(ObjectCreationExpr::getAnonymousClassBody)
                .or(() -> type().map(TypeDeclaration::getMembers))
                .filter(found -> !found.isEmpty());
    }

    /** The trust manager in the variable that a context on the finding's lines is initialized with. */
    private Optional<ObjectCreationExpr> initialized() {
        return site.nodes(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().equals("init")
                        && call.getArguments().size() == 3
                        && call.getArgument(1).isNameExpr())
                .flatMap(call -> Variables.declaration(call.getArgument(1).asNameExpr()).stream())
                .flatMap(variable -> variable.initializer().stream())
                .flatMap(value -> value.findAll(ObjectCreationExpr.class).stream())
                .filter(this::isManager)
                .findFirst();
    }

    private Optional<ClassOrInterfaceDeclaration> type() {
        Optional<ClassOrInterfaceDeclaration> around = site.nodes(MethodDeclaration.class).stream()
                .flatMap(one -> JavaFile.around(one, ClassOrInterfaceDeclaration.class).stream())
                .filter(this::isManager)
                .findFirst();
        return around.or(() -> site.nodes(ObjectCreationExpr.class).stream()
                        .flatMap(made -> file.types().qualified(made.getType()).stream())
                        .flatMap(name -> file.unit().findAll(ClassOrInterfaceDeclaration.class).stream()
                                .filter(type -> type.getFullyQualifiedName().equals(Optional.of(name))))
                        .filter(this::isManager)
                        .findFirst())
                .or(() -> site.node(ClassOrInterfaceDeclaration.class, this::isManager));
    }

    private boolean isManager(ObjectCreationExpr made) {
        return made.getAnonymousClassBody().isPresent()
                && MANAGERS.stream().anyMatch(type -> file.types().creates(made, type));
    }

    private boolean isManager(ClassOrInterfaceDeclaration type) {
        return java.util.stream.Stream.concat(type.getImplementedTypes().stream(), type.getExtendedTypes().stream())
                .anyMatch(one ->
                        MANAGERS.stream().anyMatch(manager -> file.types().names(one, manager)));
    }

    private boolean change(MethodDeclaration method) {
        Optional<BlockStmt> body = method.getBody();
        if (body.isEmpty() || !method.getNameAsString().matches("check(Client|Server)Trusted|getAcceptedIssuers")) {
            return false;
        }
        boolean issuers = method.getNameAsString().equals("getAcceptedIssuers");
        boolean trusting = issuers
                ? returnsNothing(body.get())
                : body.get().getStatements().stream().allMatch(ReturnStmt.class::isInstance);
        if (!issuers && !trusting && checksNothing(body.get())) {
            edits.insertBefore(body.get().getStatement(0), check(method));
            declare(method, body.get());
            return true;
        }
        if (!trusting) {
            return false;
        }
        String indent = edits.indentOf(file.start(method));
        String call = issuers ? "return " + HELPER + "().getAcceptedIssuers();" : check(method);
        edits.replace(
                body.get(), "{" + edits.newLine() + indent + edits.unit() + call + edits.newLine() + indent + "}");
        if (!issuers) {
            declare(method, body.get());
        }
        return true;
    }

    private String check(MethodDeclaration method) {
        return manager(method) + "." + method.getNameAsString() + "(" + names(method) + ");";
    }

    private void declare(MethodDeclaration method, BlockStmt body) {
        if (method.getThrownExceptions().isEmpty()) {
            edits.insert(file.start(body), "throws " + edits.use("java.security.cert.CertificateException") + " ");
        }
    }

    /** Whether a method lets every certificate pass, whatever else it does, such as to log. */
    private static boolean checksNothing(BlockStmt body) {
        return body.findFirst(ThrowStmt.class).isEmpty()
                && body.findFirst(
                                MethodCallExpr.class,
                                call -> call.getNameAsString().matches("check\\w*|verify\\w*|validate\\w*"))
                        .isEmpty();
    }

    /** The methods that take a socket or an engine too belong to the extended trust manager, as the platform's is. */
    private String manager(MethodDeclaration method) {
        return method.getParameters().size() <= 2
                ? HELPER + "()"
                : "((" + edits.use("javax.net.ssl.X509ExtendedTrustManager") + ") " + HELPER + "())";
    }

    private static String names(MethodDeclaration method) {
        return String.join(
                ", ",
                method.getParameters().stream()
                        .map(parameter -> parameter.getNameAsString())
                        .toList());
    }

    private static boolean returnsNothing(BlockStmt body) {
        List<ReturnStmt> returns = body.findAll(ReturnStmt.class);
        return body.getStatements().size() == 1
                && returns.size() == 1
                && returns.get(0)
                        .getExpression()
                        .filter(value -> value.isNullLiteralExpr()
                                || value.toString().matches("new [\\w.]+\\[0]|new [\\w.]+\\[] ?\\{ ?}"))
                        .isPresent();
    }

    private void addHelper(Node member) {
        TypeDeclaration<?> type = file.unit().getTypes().stream()
                .filter(one -> one.isAncestorOf(member))
                .findFirst()
                .orElseThrow();
        if (!type.getMethodsByName(HELPER).isEmpty()) {
            return;
        }
        String manager = edits.use("javax.net.ssl.X509TrustManager");
        edits.addMember(
                type,
                "/** The trust manager of the Java platform, with its trust store. */",
                "private static " + manager + " " + HELPER + "() {",
                "    try {",
                "        javax.net.ssl.TrustManagerFactory factory = javax.net.ssl.TrustManagerFactory.getInstance(",
                "                javax.net.ssl.TrustManagerFactory.getDefaultAlgorithm());",
                "        factory.init((java.security.KeyStore) null);",
                "        for (javax.net.ssl.TrustManager found : factory.getTrustManagers()) {",
                "            if (found instanceof " + manager + ") {",
                "                return (" + manager + ") found;",
                "            }",
                "        }",
                "        throw new IllegalStateException(\"this platform has no X.509 trust manager\");",
                "    } catch (java.security.GeneralSecurityException e) {",
                "        throw new IllegalStateException(e);",
                "    }",
                "}");
    }
}
