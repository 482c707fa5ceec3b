package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One {@code Cipher.getInstance} with what its method does with the cipher.
 *
 * @param made the call of {@code getInstance}
 * @param sessions each initialisation with what follows it up to the next
 * @param obstacle why the cipher's use cannot be followed; empty where it can
 */
record CipherUse(JavaFile file, MethodCallExpr made, List<Session> sessions, Optional<String> obstacle) {
    static final String CIPHER = "javax.crypto.Cipher";

    /** An initialisation and the texts that are encrypted or decrypted with it. */
    record Session(
            JavaFile file, Expression cipher, MethodCallExpr init, List<MethodCallExpr> finals, boolean asksForIv) {
        boolean encrypts() {
            return init.getArgument(0).toString().matches("(.*\\.)?ENCRYPT_MODE|1");
        }

        boolean decrypts() {
            return init.getArgument(0).toString().matches("(.*\\.)?DECRYPT_MODE|2");
        }

        /** Whether the caller says what is to be done, so that the method is both ends in one. */
        boolean doesEither() {
            return init.getArgument(0) instanceof NameExpr mode
                    && Variables.declaration(mode)
                            .filter(found -> found.isParameter() && Variables.isNeverReassigned(found))
                            .isPresent();
        }

        Expression key() {
            return init.getArgument(1);
        }

        /** The parameters with the initialisation vector, where it is given any. */
        Optional<Expression> parameters() {
            return init.getArguments().size() >= 3
                            && !file.types().isA(init.getArgument(2), "java.security.SecureRandom")
                    ? Optional.of(init.getArgument(2))
                    : Optional.empty();
        }
    }

    static List<CipherUse> all(JavaFile file) {
        return file.unit().findAll(MethodCallExpr.class).stream()
                .filter(call -> file.types().isStaticCall(call, CIPHER, "getInstance")
                        && !call.getArguments().isEmpty())
                .map(call -> of(file, call))
                .toList();
    }

    private static CipherUse of(JavaFile file, MethodCallExpr made) {
        Optional<Variables.Declaration> variable = variable(made);
        if (variable.isEmpty()) {
            return new CipherUse(file, made, List.of(), Optional.of("the cipher is handed on as soon as it is made"));
        }
        Node scope = around(made);
        List<MethodCallExpr> inits = new ArrayList<>();
        List<MethodCallExpr> finals = new ArrayList<>();
        List<MethodCallExpr> updates = new ArrayList<>();
        List<Expression> ivs = new ArrayList<>();
        for (Expression use : Variables.uses(variable.get())) {
            Node parent = use.getParentNode().orElseThrow();
            if (parent instanceof AssignExpr assign && assign.getTarget() == use) {
                continue;
            }
            if (around(use) != scope) {
                return obstructed(
                        file,
                        made,
                        "the cipher is kept in `" + variable.get().name()
                                + "` and used in other methods, where it is not initialised anew for every text as GCM needs");
            }
            if (!(parent instanceof MethodCallExpr call)
                    || call.getScope().filter(asked -> asked == use).isEmpty()) {
                return obstructed(file, made, "the cipher `" + variable.get().name() + "` is handed on to other code");
            }
            switch (call.getNameAsString()) {
                case "init" -> {
                    if (call.getArguments().size() < 2) {
                        return obstructed(
                                file, made, "the cipher `" + variable.get().name() + "` is initialised without a key");
                    }
                    inits.add(call);
                }
                case "doFinal" -> finals.add(call);
                case "getIV" -> ivs.add(call);
                case "update" -> {
                    if (!(call.getParentNode().orElse(null) instanceof ExpressionStmt)) {
                        return severalSteps(file, made, call);
                    }
                    updates.add(call);
                }
                case "getBlockSize", "getAlgorithm", "getProvider" -> {}
                default -> {
                    return severalSteps(file, made, call);
                }
            }
        }
        List<Session> sessions = sessions(file, made, inits, finals, ivs);
        boolean decrypting = !sessions.stream().allMatch(Session::encrypts);
        return decrypting && !updates.isEmpty()
                ? severalSteps(file, made, updates.get(0))
                : new CipherUse(file, made, sessions, Optional.empty());
    }

    private static List<Session> sessions(
            JavaFile file,
            MethodCallExpr made,
            List<MethodCallExpr> inits,
            List<MethodCallExpr> finals,
            List<Expression> ivs) {
        inits.removeIf(init -> file.start(init) < file.start(made));
        inits.sort(Comparator.comparing(file::start));
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < inits.size(); i++) {
            int from = file.start(inits.get(i));
            int to = i + 1 < inits.size() ? file.start(inits.get(i + 1)) : Integer.MAX_VALUE;
            List<MethodCallExpr> mine = finals.stream()
                    .filter(one -> file.end(one) > from && file.start(one) < to)
                    .toList();
            boolean asks = ivs.stream().anyMatch(one -> file.start(one) > from && file.start(one) < to);
            Expression cipher = inits.get(i).getScope().orElseThrow();
            sessions.add(new Session(file, cipher, inits.get(i), mine, asks));
        }
        return sessions;
    }

    private static CipherUse severalSteps(JavaFile file, MethodCallExpr made, MethodCallExpr call) {
        return obstructed(
                file, made, "`" + file.text(call) + "` works in several steps or with the cipher's parameters");
    }

    private static CipherUse obstructed(JavaFile file, MethodCallExpr made, String reason) {
        return new CipherUse(file, made, List.of(), Optional.of(reason));
    }

    private static Optional<Variables.Declaration> variable(MethodCallExpr made) {
        Node parent = made.getParentNode().orElse(null);
        if (parent instanceof VariableDeclarator declarator) {
            return Variables.of(declarator);
        }
        if (parent instanceof AssignExpr assign && assign.getTarget() instanceof NameExpr name) {
            return Variables.declaration(name);
        }
        return parent instanceof AssignExpr assign
                        && assign.getTarget().isFieldAccessExpr()
                        && assign.getTarget().asFieldAccessExpr().getScope().isThisExpr()
                ? Variables.declaration(assign.getTarget().asFieldAccessExpr().getNameAsString(), assign)
                : Optional.empty();
    }

    /** The method, constructor or initialiser around a node; for a field's own value, the compilation unit. */
    static Node around(Node node) {
        return JavaFile.around(node, CallableDeclaration.class)
                .map(Node.class::cast)
                .or(() -> JavaFile.around(node, InitializerDeclaration.class))
                .or(() -> node.findCompilationUnit().map(Node.class::cast))
                .orElse(node);
    }
}
