package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.fixwright.fix.weakcipher.CipherUse.Session;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The uses of a cipher that must change together: all that share a key which is made and stays in one method, else all of
 * the file.
 */
record Conversation(JavaFile file, List<CipherUse> uses) {
    /** How many arguments {@code doFinal} has where it gives the text back and does not write it into a buffer. */
    private static final Set<Integer> WHOLE_TEXT = Set.of(0, 1, 3);

    static Conversation around(JavaFile file, CipherUse use, List<CipherUse> weak) {
        boolean alone = hasKeyOfItsOwn(use);
        Node scope = CipherUse.around(use.made());
        String key = keyOf(use);
        return new Conversation(
                file,
                weak.stream()
                        .filter(one -> one == use
                                || (alone
                                        ? CipherUse.around(one.made()) == scope
                                        : !hasKeyOfItsOwn(one)
                                                && typeOf(one).equals(typeOf(use))
                                                && keyOf(one).equals(key)))
                        .toList());
    }

    private static boolean hasKeyOfItsOwn(CipherUse use) {
        return !use.sessions().isEmpty()
                && use.sessions().stream()
                        .map(session -> KeyOrigin.of(use.file(), session.key()))
                        .allMatch(origin -> origin.staysHere()
                                && origin.holders().stream().allMatch(Variables.Declaration::isLocal));
    }

    private static Optional<Node> typeOf(CipherUse use) {
        return JavaFile.around(use.made(), TypeDeclaration.class).map(Node.class::cast);
    }

    /** What tells one key from another in a class: the field it is in, or the way it is made. */
    private static String keyOf(CipherUse use) {
        if (use.sessions().isEmpty()) {
            return "";
        }
        KeyOrigin origin = KeyOrigin.of(use.file(), use.sessions().get(0).key());
        return origin.holders().stream()
                .filter(holder -> holder.isField())
                .map(Variables.Declaration::name)
                .reduce((first, last) -> last)
                .orElseGet(() -> origin.holders().stream().anyMatch(Variables.Declaration::isParameter)
                        ? "a parameter"
                        : origin.made().toString().replaceAll("\\.get(Public|Private)\\(\\)$", ""));
    }

    List<Session> sessions() {
        return uses.stream().flatMap(use -> use.sessions().stream()).toList();
    }

    List<Session> encrypting() {
        return sessions().stream().filter(Session::encrypts).toList();
    }

    List<Session> decrypting() {
        return sessions().stream().filter(Session::decrypts).toList();
    }

    /** Why these uses cannot change. */
    Optional<String> obstacle() {
        return uses.stream()
                .flatMap(use -> use.obstacle().stream())
                .findFirst()
                .or(this::unclearMode)
                .or(this::missingEnd)
                .or(this::severalTexts);
    }

    private Optional<String> unclearMode() {
        if (sessions().isEmpty()) {
            return Optional.of("the cipher is never initialised here");
        }
        return sessions().stream()
                .filter(session -> !session.encrypts() && !session.decrypts() && !session.doesEither())
                .map(session -> session.init().getArgument(0))
                .findFirst()
                .map(mode -> "the mode `" + file.text(mode)
                        + "` does not tell whether the code encrypts or decrypts, and the initialisation vector is written by"
                        + " one and read by the other");
    }

    private Optional<String> missingEnd() {
        boolean both = sessions().stream().anyMatch(Session::doesEither)
                || (!encrypting().isEmpty() && !decrypting().isEmpty());
        if (both || hasOwnKeys()) {
            return Optional.empty();
        }
        Expression key = sessions().get(0).key();
        return Optional.of("only the " + (encrypting().isEmpty() ? "decrypting" : "encrypting")
                + " end is in this file, and the key `" + file.text(key)
                + "` is known outside: whoever " + (encrypting().isEmpty() ? "encrypts" : "decrypts")
                + " elsewhere must change to the new cipher at the same time, and what is stored could not be read");
    }

    private Optional<String> severalTexts() {
        for (Session session : sessions()) {
            boolean many = session.finals().size() > 1
                    || session.finals().stream()
                            .anyMatch(one -> !loops(session.init()).containsAll(loops(one)));
            if (many) {
                return Optional.of("the cipher `" + file.text(session.cipher())
                        + "` works on several texts after one initialisation, and GCM needs a new one for each");
            }
            for (MethodCallExpr last : session.finals()) {
                if (!WHOLE_TEXT.contains(last.getArguments().size())) {
                    return Optional.of("`" + file.text(last) + "` does not give the whole text back");
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the keys are made here and never leave, so that nothing else reads or writes the ciphertexts. */
    boolean hasOwnKeys() {
        return sessions().stream()
                .allMatch(session -> KeyOrigin.of(file, session.key()).staysHere());
    }

    private static List<Node> loops(Node node) {
        List<Node> loops = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParentNode().orElse(null)) {
            if (at instanceof ForStmt || at instanceof ForEachStmt || at instanceof WhileStmt || at instanceof DoStmt) {
                loops.add(at);
            }
        }
        return loops;
    }

    /** Whether a declarator's variable is a local one that stands in a statement of its own. */
    static boolean standsAlone(Node declarator) {
        return declarator instanceof VariableDeclarator
                && declarator
                        .getParentNode()
                        .filter(one -> one.findAll(VariableDeclarator.class).size() == 1)
                        .isPresent();
    }
}
