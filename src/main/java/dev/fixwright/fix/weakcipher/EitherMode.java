package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.fix.weakcipher.CipherUse.Session;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A session that encrypts or decrypts as its caller says: it reads the vector from before the text, or puts it there. */
final class EitherMode {
    private final JavaFile file;
    private final JavaEdits edits;
    private final Decryption decryption;

    EitherMode(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
        this.decryption = new Decryption(file, edits);
    }

    /** @param helper the name of the method that puts vector and ciphertext together */
    Optional<String> rewrite(Session session, Supplier<String> helper) {
        boolean whole = session.finals().size() == 1
                && session.finals().get(0).getArguments().size() == 1
                && !(session.finals().get(0).getParentNode().orElse(null) instanceof ExpressionStmt);
        if (!whole) {
            return Optional.of("the text that `" + file.text(session.cipher()) + "` works on is not a whole one here");
        }
        MethodCallExpr last = session.finals().get(0);
        Optional<Statement> init = JavaFile.around(session.init(), Statement.class)
                .filter(JavaEdits::isInBlock)
                .filter(statement -> decryption.isKnownAt(statement, last.getArgument(0)));
        boolean handled = init.isPresent()
                && Decryption.isHandled(session.init(), Decryption.BAD_TEXT)
                && (Decryption.isHandled(session.init(), Decryption.NEEDED)
                        || new MissingHandler(file, edits).addToCatch(session.init()));
        if (!handled) {
            return Optional.of("`" + file.text(session.init()) + "` and `" + file.text(last)
                    + "` do not stand one after the other where the same exceptions are handled");
        }
        boolean unknown = session.parameters()
                .filter(parameters -> InitializationVector.of(file, parameters).isEmpty())
                .isPresent();
        if (unknown) {
            return Optional.of(
                    "`" + file.text(session.init()) + "` does not show where its initialisation vector comes from");
        }
        write(session, last, init.get(), helper.get());
        return Optional.empty();
    }

    private void write(Session session, MethodCallExpr last, Statement init, String helper) {
        String data = decryption.nameOf(last.getArgument(0), init);
        String mode = file.text(session.init().getArgument(0));
        String cipher = file.text(session.cipher());
        String decrypts = mode + " == " + edits.use(CipherUse.CIPHER) + ".DECRYPT_MODE";
        String start = cipher + ".init(" + mode + ", " + file.text(session.key());
        List<String> lines = new ArrayList<>(List.of("if (" + decrypts + ") {"));
        List.of(decryption.guard(data)).forEach(line -> lines.add("    " + line));
        lines.add("    " + start + ", " + decryption.parameters(data) + ");");
        lines.add("} else {");
        lines.add("    " + start + ");");
        edits.insertBefore(init, lines.toArray(String[]::new));
        edits.replace(init, "}");
        String opened =
                cipher + ".doFinal(" + data + ", " + Gcm.IV_LENGTH + ", " + data + ".length - " + Gcm.IV_LENGTH + ")";
        String sealed = helper + "(" + cipher + ".getIV(), " + cipher + ".doFinal(" + data + "))";
        edits.replace(last, enclosed(last, decrypts + " ? " + opened + " : " + sealed));
    }

    private static String enclosed(Expression replaced, String text) {
        Node parent = replaced.getParentNode().orElse(null);
        boolean alone = parent instanceof ReturnStmt
                || parent instanceof VariableDeclarator
                || parent instanceof AssignExpr
                || (parent instanceof MethodCallExpr call && call.getArguments().contains(replaced));
        return alone ? text : "(" + text + ")";
    }
}
