package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.JavaTypes;
import dev.fixwright.syntax.java.Libraries;
import dev.fixwright.syntax.java.SinkSearch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the calls that run SQL which a finding may mean. */
final class SqlSinks {
    /** What a call runs SQL with. */
    enum Kind {
        STATEMENT,
        PREPARE,
        TEMPLATE,
        NAMED,
        CLIENT,
        QUERY,
        ARGUMENTS
    }

    private static final Set<String> EXECUTES =
            Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch");
    private static final Set<String> PREPARES = Set.of("prepareStatement", "prepareCall");
    private static final Set<String> CREATES = Set.of(
            "createQuery",
            "createNativeQuery",
            "createSQLQuery",
            "createMutationQuery",
            "createSelectionQuery",
            "createNativeMutationQuery");
    private static final List<String> SESSIONS = List.of(
            "javax.persistence.EntityManager",
            "jakarta.persistence.EntityManager",
            "org.hibernate.Session",
            "org.hibernate.StatelessSession",
            "org.hibernate.SharedSessionContract");

    private static final Set<String> JDBI_CREATES = Set.of("createQuery", "createUpdate");

    private final JavaSite site;

    SqlSinks(JavaSite site) {
        this.site = site;
    }

    /** On the finding's lines, else the one in the same method whose SQL text is put together on them. */
    List<MethodCallExpr> found() {
        return SinkSearch.calls(
                site.file(),
                site.nodes(MethodCallExpr.class),
                site.finding().region().startLine(),
                site.finding().region().endLine(),
                call -> kind(site.file(), call).map(kind -> text(site.file(), call)));
    }

    /** The SQL text of a call that runs one, also where it is the only one of a batch. */
    static Expression text(JavaFile file, MethodCallExpr call) {
        Optional<ArgumentCall> beside = ArgumentCall.of(file, call);
        if (beside.isPresent()) {
            return call.getArgument(beside.get().text());
        }
        Expression first = call.getArgument(0);
        boolean batch = call.getNameAsString().equals("batchUpdate")
                && call.getArguments().size() == 1;
        return batch
                        && first instanceof ArrayCreationExpr array
                        && array.getInitializer()
                                .filter(texts -> texts.getValues().size() == 1)
                                .isPresent()
                ? array.getInitializer().orElseThrow().getValues().get(0)
                : first;
    }

    static Optional<Kind> kind(JavaFile file, MethodCallExpr call) {
        if (call.getArguments().isEmpty()) {
            return Optional.empty();
        }
        JavaTypes types = file.types();
        String name = call.getNameAsString();
        boolean unknown = call.getScope().isPresent()
                && types.typeOf(call.getScope().get()).isEmpty()
                && types.staticScope(call).isEmpty();
        boolean text = types.typeOf(text(file, call)).orElse("java.lang.String").equals("java.lang.String");
        if (!text || text(file, call).isLambdaExpr()) {
            return Optional.empty();
        }
        if (ArgumentCall.of(file, call).isPresent()) {
            return Optional.of(Kind.ARGUMENTS);
        }
        if (EXECUTES.contains(name) && types.isCallOn(call, "java.sql.Statement")) {
            return Optional.of(Kind.STATEMENT);
        }
        if (PREPARES.contains(name) && (unknown || types.isCallOn(call, "java.sql.Connection"))) {
            return Optional.of(Kind.PREPARE);
        }
        if (name.matches("query\\w*|update|batchUpdate|execute")) {
            return template(types, call);
        }
        if (name.equals("sql") && types.isCallOn(call, "org.springframework.jdbc.core.simple.JdbcClient")) {
            return Optional.of(Kind.CLIENT);
        }
        if (JDBI_CREATES.contains(name) && isJdbi(file, call)) {
            return Optional.of(Kind.QUERY);
        }
        if (CREATES.contains(name) && (unknown || SESSIONS.stream().anyMatch(type -> types.isCallOn(call, type)))) {
            return Optional.of(Kind.QUERY);
        }
        boolean executes = name.equals("executeQuery") || name.equals("executeUpdate");
        return unknown && executes ? Optional.of(Kind.STATEMENT) : Optional.empty();
    }

    /** Whether a call makes a query of Jdbi, whose values are bound and not set; lambdas do not say what they take. */
    static boolean isJdbi(JavaFile file, MethodCallExpr call) {
        boolean unknown = call.getScope()
                .filter(scope -> file.types().typeOf(scope).isEmpty())
                .isPresent();
        return file.types().isCallOn(call, "org.jdbi.v3.core.Handle")
                || unknown
                        && file.unit().getImports().stream()
                                .anyMatch(one -> one.getNameAsString().startsWith("org.jdbi."));
    }

    private static Optional<Kind> template(JavaTypes types, MethodCallExpr call) {
        if (types.isCallOn(call, "org.springframework.jdbc.core.JdbcOperations")) {
            return Optional.of(Kind.TEMPLATE);
        }
        return types.isCallOn(call, "org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations")
                ? Optional.of(Kind.NAMED)
                : Optional.empty();
    }

    /** Whether the project talks to MySQL or MariaDB, where double quotes hold text. */
    static boolean isMySql(JavaSite site) {
        Libraries libraries = site.project().libraries(site.file().source().path());
        return libraries.has("mysql-connector-java")
                || libraries.has("mysql-connector-j")
                || libraries.has("mariadb-java-client");
    }

    /** Whether the project talks to PostgreSQL alone, which compares texts with nothing but texts. */
    static boolean isStrict(JavaSite site) {
        return site.project().libraries(site.file().source().path()).has("postgresql") && !isMySql(site);
    }
}
