package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.Type;
import dev.fixwright.fix.weakcipher.CipherUse.Session;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Removal;
import dev.fixwright.syntax.java.Variables;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives the sessions of a conversation new initialisation vectors, before each ciphertext or where the program keeps them. */
final class Gcm {
    static final int IV_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final String HELPER = "withIv";
    private static final String PARAMETERS = "javax.crypto.spec.GCMParameterSpec";

    private final JavaFile file;
    private final JavaEdits edits;
    private final Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());

    Gcm(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** Rewrites every session; or why that cannot be. */
    Optional<String> rewrite(Conversation conversation) {
        List<Session> encrypting = conversation.encrypting();
        long carried = encrypting.stream().filter(this::isCarried).count();
        if (carried > 0 && carried < encrypting.size()) {
            return Optional.of("some of the initialisation vectors are kept by the program and some are not");
        }
        for (Session session : conversation.sessions()) {
            Optional<String> reason = carried > 0 ? keep(session, conversation.hasOwnKeys()) : rewrite(session);
            if (reason.isPresent()) {
                return reason;
            }
        }
        if (carried == 0) {
            removeLeftovers(conversation);
        }
        return Optional.empty();
    }

    private Optional<String> rewrite(Session session) {
        if (session.doesEither()) {
            return new EitherMode(file, edits).rewrite(session, () -> helper(session));
        }
        return session.encrypts() ? encrypt(session) : new Decryption(file, edits).rewrite(session);
    }

    private boolean isCarried(Session session) {
        if (session.asksForIv()) {
            return true;
        }
        return session.parameters()
                .flatMap(parameters -> InitializationVector.of(file, parameters))
                .filter(iv -> iv.isFresh() && iv.isCarried())
                .isPresent();
    }

    /** The program itself hands the vector on: only the parameters' class changes. */
    private Optional<String> keep(Session session, boolean hasOwnKey) {
        if (session.asksForIv() && session.parameters().isEmpty()) {
            boolean sized = CipherUse.around(session.init()).toString().matches("(?s).*\\b(8|16)\\b.*");
            return sized
                    ? Optional.of("the code counts on an initialisation vector of the old cipher's length")
                    : Optional.empty();
        }
        Optional<InitializationVector> iv =
                session.parameters().flatMap(parameters -> InitializationVector.of(file, parameters));
        if (iv.isEmpty()) {
            return Optional.of(
                    "`" + file.text(session.init()) + "` does not show where its initialisation vector comes from");
        }
        if (iv.get().sizeOfFresh().filter(size -> size.toString().equals("8")).isEmpty()) {
            return swapParameters(iv.get(), "");
        }
        return hasOwnKey
                ? shorten(iv.get())
                : Optional.of("the initialisation vector has eight bytes, too few for GCM");
    }

    private Optional<String> encrypt(Session session) {
        if (session.parameters().isPresent()) {
            Optional<InitializationVector> iv =
                    InitializationVector.of(file, session.parameters().get());
            if (iv.isEmpty()) {
                return Optional.of("`" + file.text(session.parameters().get())
                        + "` does not show where the initialisation vector comes from");
            }
            Optional<String> reason = iv.get().isFresh() ? shorten(iv.get()) : renew(session, iv.get());
            if (reason.isPresent()) {
                return reason;
            }
        }
        List<MethodCallExpr> kept = session.finals().stream()
                .filter(last -> !(last.getParentNode().orElse(null) instanceof ExpressionStmt))
                .toList();
        for (MethodCallExpr last : kept) {
            edits.wrap(last, helper(session) + "(" + file.text(session.cipher()) + ".getIV(), ", ")");
        }
        return Optional.empty();
    }

    /** A random vector gets the length that GCM wants. */
    private Optional<String> shorten(InitializationVector iv) {
        iv.sizeOfFresh()
                .filter(size -> !size.toString().equals(String.valueOf(IV_LENGTH)) && done.add(size))
                .ifPresent(size -> edits.replace(size, String.valueOf(IV_LENGTH)));
        return swapParameters(iv, "");
    }

    /** A vector that is always the same makes way for a random one. */
    private Optional<String> renew(Session session, InitializationVector iv) {
        boolean shared = iv.holder().filter(Variables.Declaration::isField).isPresent();
        Node place = shared || iv.holder().isEmpty() ? session.init() : iv.spec();
        Optional<Statement> statement = JavaFile.around(place, Statement.class);
        if (statement.isEmpty() || !edits.takesLinesBefore(statement.get())) {
            return Optional.of(
                    "there is no room for a new initialisation vector before `" + file.text(session.init()) + "`");
        }
        if (!shared && !done.add(iv.spec())) {
            return Optional.of("`" + file.text(iv.spec()) + "` serves more than one text");
        }
        String bytes = edits.freshName("iv");
        edits.insertBefore(
                statement.get(),
                "byte[] " + bytes + " = new byte[" + IV_LENGTH + "];",
                "new " + edits.use("java.security.SecureRandom") + "().nextBytes(" + bytes + ");");
        if (shared) {
            edits.replace(session.parameters().orElseThrow(), parameters() + "(" + TAG_BITS + ", " + bytes + ")");
            return Optional.empty();
        }
        return swapParameters(iv, bytes);
    }

    private Optional<String> swapParameters(InitializationVector iv, String bytes) {
        if (iv.isForGcm() && bytes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Type> type = iv.holder()
                .flatMap(Variables.Declaration::type)
                .filter(written -> file.types().names(written, "javax.crypto.spec.IvParameterSpec"));
        type.filter(done::add).ifPresent(written -> edits.replace(written, edits.use(PARAMETERS)));
        String arguments = bytes.isEmpty()
                ? String.join(
                        ", ", iv.spec().getArguments().stream().map(file::text).toList())
                : bytes;
        if (bytes.isEmpty() ? done.add(iv.spec()) : true) {
            edits.replace(iv.spec(), parameters() + "(" + TAG_BITS + ", " + arguments + ")");
        }
        return Optional.empty();
    }

    private String parameters() {
        return "new " + edits.use(PARAMETERS);
    }

    /** The method that puts the two together; one that an earlier fix wrote serves again. */
    private String helper(Session session) {
        TypeDeclaration<?> type = file.unit().getTypes().stream()
                .filter(one -> one.isAncestorOf(session.init()))
                .findFirst()
                .orElseThrow();
        if (type.getMethodsBySignature(HELPER, "byte[]", "byte[]").isEmpty() && done.add(type)) {
            String arrays = edits.use("java.util.Arrays");
            edits.addMember(
                    type,
                    "/** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */",
                    "private static byte[] " + HELPER + "(byte[] iv, byte[] ciphertext) {",
                    "    byte[] whole = " + arrays + ".copyOf(iv, iv.length + ciphertext.length);",
                    "    System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);",
                    "    return whole;",
                    "}");
        }
        return HELPER;
    }

    /** Takes out the constant vectors, and the variables of their parameters, that nothing uses any more. */
    private void removeLeftovers(Conversation conversation) {
        Set<Expression> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Node> unused = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Session session : conversation.sessions()) {
            session.parameters()
                    .ifPresent(parameters -> InitializationVector.of(file, parameters)
                            .filter(iv -> !iv.isFresh())
                            .ifPresent(iv -> {
                                gone.add(parameters);
                                gone.add(iv.bytes());
                                boolean replaced = session.decrypts()
                                        || session.doesEither()
                                        || iv.holder()
                                                .filter(Variables.Declaration::isField)
                                                .isPresent();
                                if (replaced) {
                                    iv.holder().ifPresent(holder -> unused.add(holder.node()));
                                }
                                unused.addAll(iv.leftovers());
                            }));
        }
        unused.stream()
                .filter(Conversation::standsAlone)
                .filter(node -> Variables.of(node)
                        .filter(one -> one.isLocal() || InitializationVector.isPrivate(one))
                        .filter(one -> Variables.uses(one).stream().allMatch(gone::contains))
                        .isPresent())
                .forEach(this::remove);
    }

    private void remove(Node declarator) {
        Node parent = declarator.getParentNode().orElseThrow();
        Node whole = parent instanceof FieldDeclaration
                ? parent
                : JavaFile.around(declarator, Statement.class)
                        .map(Node.class::cast)
                        .orElse(parent);
        Edit removal = Removal.of(file, whole);
        edits.replace(removal.start(), removal.end(), "");
    }
}
