package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.fixwright.fix.weakcipher.CipherUse.Session;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Removal;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the initialisation vector from before the ciphertext. */
final class Decryption {
    static final String NEEDED =
            "(.*\\.)?(InvalidAlgorithmParameterException|GeneralSecurityException|Exception|Throwable)";

    static final String BAD_TEXT = "(.*\\.)?(BadPaddingException|GeneralSecurityException|Exception|Throwable)";

    private final JavaFile file;
    private final JavaEdits edits;

    Decryption(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    Optional<String> rewrite(Session session) {
        if (session.finals().size() != 1) {
            return Optional.of("`" + file.text(session.init()) + "` is not followed by the text that it decrypts");
        }
        MethodCallExpr last = session.finals().get(0);
        if (last.getArguments().size() != 1) {
            return Optional.of("`" + file.text(last) + "` decrypts a part of the bytes only");
        }
        Optional<Statement> init =
                JavaFile.around(session.init(), Statement.class).filter(JavaEdits::isInBlock);
        if (init.isEmpty()) {
            return Optional.of("`" + file.text(session.init()) + "` and `" + file.text(last)
                    + "` do not stand one after the other");
        }
        if (!isHandled(session.init(), BAD_TEXT)) {
            return Optional.of("`" + file.text(session.init()) + "` and `" + file.text(last)
                    + "` do not stand where the same exceptions are handled");
        }
        boolean unhandled =
                !isHandled(session.init(), NEEDED) && session.parameters().isEmpty();
        MissingHandler handler = new MissingHandler(file, edits);
        if (unhandled && !handler.isPossible(session.init())) {
            return Optional.of(
                    "reading the initialisation vector may throw InvalidAlgorithmParameterException, which nothing"
                            + " around `" + file.text(session.init()) + "` handles");
        }
        Expression data = last.getArgument(0);
        if (isKnownAt(init.get(), data)) {
            String name = nameOf(data, init.get());
            if (!data.isNameExpr()) {
                edits.replace(data, name);
            }
            writeBefore(session, last, init.get(), name);
            if (unhandled) {
                handler.add(session.init());
            }
            return Optional.empty();
        }
        boolean wrapped = unhandled && !handler.addToCatch(session.init());
        return data.isNameExpr()
                ? moveDown(session, last, init.get(), wrapped ? handler::wrapped : List::of)
                : Optional.of("`" + file.text(data) + "` is made after `" + file.text(session.init()) + "`");
    }

    /** Whether a text is there before a statement already. */
    boolean isKnownAt(Statement statement, Expression data) {
        return data.findAll(NameExpr.class).stream()
                .allMatch(name -> Variables.declaration(name)
                        .filter(one -> one.isLocal() && file.start(one.node()) > file.start(statement))
                        .isEmpty());
    }

    /** The name of the ciphertext; one is made where it is a longer expression. */
    String nameOf(Expression data, Statement before) {
        if (data.isNameExpr()) {
            return file.text(data);
        }
        String name = edits.freshName("sealed");
        edits.insertBefore(before, "byte[] " + name + " = " + file.text(data) + ";");
        return name;
    }

    private void writeBefore(Session session, MethodCallExpr last, Statement init, String data) {
        edits.insertBefore(init, guard(data));
        String parameters = parameters(data);
        if (session.parameters().isPresent()) {
            edits.replace(session.parameters().get(), parameters);
        } else {
            edits.insert(file.end(session.key()), ", " + parameters);
        }
        splice(last, data);
    }

    private void splice(MethodCallExpr last, String data) {
        edits.insert(file.end(last.getArgument(0)), ", " + Gcm.IV_LENGTH + ", " + data + ".length - " + Gcm.IV_LENGTH);
    }

    /** The ciphertext is made after the initialisation, which therefore moves to where it is used. */
    private Optional<String> moveDown(
            Session session, MethodCallExpr last, Statement init, Function<String, List<String>> wrapped) {
        Statement use = JavaFile.around(last, Statement.class).orElseThrow();
        if (init.getParentNode().orElse(null) != use.getParentNode().orElse(null)) {
            return Optional.of("the ciphertext is made after `" + file.text(session.init()) + "`, in another block");
        }
        String data = file.text(last.getArgument(0));
        Edit removal = Removal.of(file, init);
        edits.replace(removal.start(), removal.end(), "");
        String moved = file.text(init);
        String old = session.parameters().map(file::text).orElse(file.text(session.key()));
        int at = session.parameters().map(file::start).orElse(file.start(session.key())) - file.start(init);
        String put = session.parameters().isPresent() ? parameters(data) : old + ", " + parameters(data);
        moved = moved.substring(0, at) + put + moved.substring(at + old.length());
        List<String> lines = new ArrayList<>(List.of(guard(data)));
        lines.addAll(wrapped.apply(moved));
        edits.insertBefore(use, lines.toArray(String[]::new));
        splice(last, data);
        return Optional.empty();
    }

    String parameters(String data) {
        return "new " + edits.use("javax.crypto.spec.GCMParameterSpec") + "(128, " + data + ", 0, " + Gcm.IV_LENGTH
                + ")";
    }

    String[] guard(String data) {
        return new String[] {
            "if (" + data + ".length < " + Gcm.IV_LENGTH + ") {",
            "    throw new " + edits.use("javax.crypto.AEADBadTagException") + "(\"the ciphertext is too short\");",
            "}"
        };
    }

    /** Whether the code around takes the exception that parameters may throw. */
    static boolean isHandled(Node node, String types) {
        Node child = node;
        for (Node at = node.getParentNode().orElse(null);
                at != null;
                at = at.getParentNode().orElse(null)) {
            if (at instanceof TryStmt attempt && attempt.getTryBlock() == child) {
                boolean caught = attempt.getCatchClauses().stream()
                        .map(clause -> clause.getParameter().getType())
                        .flatMap(type -> type.isUnionType()
                                ? type.asUnionType().getElements().stream().map(Object::toString)
                                : java.util.stream.Stream.of(type.asString()))
                        .anyMatch(name -> name.matches(types));
                if (caught) {
                    return true;
                }
            }
            if (at instanceof LambdaExpr) {
                return false;
            }
            if (at instanceof CallableDeclaration<?> callable) {
                return callable.getThrownExceptions().stream()
                        .anyMatch(type -> type.asString().matches(types));
            }
            child = at;
        }
        return false;
    }
}
