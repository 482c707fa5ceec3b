package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.SpellingEdits;
import dev.fixwright.fix.Spellings;
import dev.fixwright.fix.Spellings.Spelling;
import dev.fixwright.fix.weakcipher.CipherUse.Session;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The whole change of one cipher: its name wherever that is written, its keys, and its initialisation vectors. */
final class CipherChange {
    private final Project project;
    private final SpellingEdits edits;
    private final Set<MethodCallExpr> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean followsSettings;
    private boolean rsa;
    private boolean bothEnds;
    private boolean shared;

    private CipherChange(Project project, SpellingEdits edits, boolean followsSettings) {
        this.project = project;
        this.edits = edits;
        this.followsSettings = followsSettings;
    }

    /** A change that also writes the new name into the configuration, and changes whatever else reads it there. */
    static CipherChange withSettings(Project project, SpellingEdits edits) {
        return new CipherChange(project, edits, true);
    }

    /** A change that writes the new name into the code and leaves the configuration alone. */
    static CipherChange withoutSettings(Project project, SpellingEdits edits) {
        return new CipherChange(project, edits, false);
    }

    /** Whether nothing but other code that reads the same setting stood in the way. */
    boolean failedForOthers() {
        return shared;
    }

    String explanation() {
        return rsa
                ? "RSA pads with OAEP, which does not let an attacker learn the text by asking about changed ciphertexts."
                : "The text is encrypted with AES in GCM with a random initialisation vector, so equal texts look different"
                        + " and a changed ciphertext is refused.";
    }

    List<String> review() {
        List<String> review = new ArrayList<>();
        if (rsa) {
            review.add("OAEP leaves less room: at most 190 bytes of text with a key of 2048 bits.");
        } else {
            review.add("The random initialisation vector stands before the ciphertext, which is therefore longer.");
        }
        if (!followsSettings) {
            review.add(
                    "The name of the cipher no longer comes from the setting, which other code reads that cannot change.");
        }
        if (bothEnds) {
            review.add(
                    "What was encrypted by the old code and kept somewhere CANNOT BE DECRYPTED any more; decrypt it with the"
                            + " old code and encrypt it anew before this goes live.");
        }
        return review;
    }

    /** The names of the methods in which texts are encrypted and decrypted: both ends change together. */
    String[] ends() {
        return changed.stream()
                .map(CipherUse::around)
                .filter(CallableDeclaration.class::isInstance)
                .map(end -> ((CallableDeclaration<?>) end).getNameAsString())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    Optional<String> change(JavaFile file, CipherUse use) {
        Spellings names = Spellings.of(project, file, use.made().getArgument(0));
        Optional<Spelling> weak = names.found().stream()
                .filter(name -> new Transformation(name.text()).isWeak())
                .findFirst();
        if (weak.isEmpty() && !hasStaticIv(use)) {
            return Optional.of(
                    names.unknown().isEmpty() && !names.found().isEmpty()
                            ? "the cipher is already " + names.found().get(0).text()
                            : "the cipher's name comes from " + String.join(" and ", names.unknown())
                                    + ", whose value is not in this repository");
        }
        Transformation before =
                new Transformation(weak.orElse(names.found().get(0)).text());
        if (before.strong().isEmpty()) {
            return Optional.of("`" + before.text() + "` has no cipher that can simply take its place");
        }
        rsa = before.isRsa();
        List<CipherUse> alike = CipherUse.all(file).stream()
                .filter(other -> other == use || isAlike(file, other, before))
                .toList();
        Conversation conversation = Conversation.around(file, sameAs(use, alike), alike);
        conversation.uses().forEach(one -> changed.add(one.made()));
        Optional<String> reason = rsa ? changeRsa(conversation) : changeToGcm(file, conversation, before);
        return reason.or(() -> changeNames(file, conversation));
    }

    private static CipherUse sameAs(CipherUse use, List<CipherUse> all) {
        return all.stream().filter(one -> one.made() == use.made()).findFirst().orElse(use);
    }

    private boolean isAlike(JavaFile file, CipherUse other, Transformation before) {
        return Spellings.of(project, file, other.made().getArgument(0)).found().stream()
                .map(name -> new Transformation(name.text()))
                .anyMatch(name -> (name.isWeak() || hasStaticIv(other))
                        && name.algorithm().equals(before.algorithm()));
    }

    private static boolean hasStaticIv(CipherUse use) {
        return use.sessions().stream()
                .flatMap(session -> session.parameters().stream()
                        .flatMap(parameters -> InitializationVector.of(use.file(), parameters).stream())
                        .filter(iv -> (session.encrypts() || session.doesEither()) && !iv.isFresh()))
                .findAny()
                .isPresent();
    }

    private Optional<String> changeRsa(Conversation conversation) {
        if (conversation.sessions().isEmpty()) {
            return Optional.of("the cipher is never initialised here");
        }
        if (conversation.encrypting().stream().anyMatch(CipherChange::signs)) {
            return Optional.of(
                    "a private key encrypts here, which is a signature, and OAEP takes public keys only: sign"
                            + " with java.security.Signature at both ends");
        }
        bothEnds = !conversation.encrypting().isEmpty()
                && !conversation.decrypting().isEmpty();
        boolean own =
                conversation.sessions().stream().allMatch(session -> KeyPairs.stayHere(session.file(), session.key()));
        return bothEnds || own
                ? Optional.empty()
                : Optional.of(
                        "nothing here shows that both keys of the pair stay in this file: whoever holds the other one must change to"
                                + " OAEP at the same time");
    }

    private static boolean signs(Session session) {
        Expression key = session.key();
        return session.file().types().isA(key, "java.security.PrivateKey")
                || KeyOrigin.of(session.file(), key).made() instanceof MethodCallExpr half
                        && half.getNameAsString().equals("getPrivate");
    }

    private Optional<String> changeToGcm(JavaFile file, Conversation conversation, Transformation before) {
        Optional<String> obstacle = conversation.obstacle();
        if (obstacle.isPresent()) {
            return obstacle;
        }
        bothEnds |= !conversation.hasOwnKeys();
        KeyChange keys = new KeyChange(project, file, edits);
        for (Session session : conversation.sessions()) {
            Optional<String> reason = keys.change(session.key(), before);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return new Gcm(file, edits.java(file)).rewrite(conversation);
    }

    private Optional<String> changeNames(JavaFile file, Conversation conversation) {
        for (CipherUse use : conversation.uses()) {
            Expression argument = use.made().getArgument(0);
            List<Spelling> weak = Spellings.of(project, file, argument).found().stream()
                    .filter(name -> new Transformation(name.text()).isWeak())
                    .toList();
            boolean configured = weak.stream().anyMatch(name -> name.literal().isEmpty());
            if (configured && followsSettings) {
                Optional<String> reason = changeOthers(weak);
                shared |= reason.isPresent();
                if (reason.isPresent()) {
                    return reason;
                }
            }
            if (configured ? !followsSettings : namesOtherThings(file, argument)) {
                edits.java(file).replace(argument, "\"" + (rsa ? Transformation.OAEP : Transformation.GCM) + "\"");
            } else {
                weak.forEach(name -> edits.change(
                        name, new Transformation(name.text()).strong().orElse(Transformation.GCM)));
            }
        }
        return Optional.empty();
    }

    /** Whether a variable with the cipher's name is used for anything but picking ciphers. */
    private static boolean namesOtherThings(JavaFile file, Expression argument) {
        if (argument.isFieldAccessExpr()
                && !argument.asFieldAccessExpr().getScope().isThisExpr()) {
            return true;
        }
        Stream<Expression> uses = argument instanceof NameExpr name
                ? Variables.declaration(name).stream().flatMap(variable -> Variables.uses(variable).stream())
                : Stream.of(argument);
        return uses.anyMatch(use -> use.getParentNode()
                .filter(parent -> !(parent instanceof MethodCallExpr call
                        && file.types().isStaticCall(call, CipherUse.CIPHER, "getInstance")))
                .filter(parent -> !(parent instanceof com.github.javaparser.ast.expr.AssignExpr assign
                        && assign.getTarget() == use))
                .isPresent());
    }

    /** Other code that takes its cipher from the same setting changes too. */
    private Optional<String> changeOthers(List<Spelling> weak) {
        for (JavaFile other : project.javaFilesWith("Cipher", "getInstance")) {
            for (CipherUse use : CipherUse.all(other)) {
                boolean shares = Spellings.of(project, other, use.made().getArgument(0)).found().stream()
                        .anyMatch(weak::contains);
                if (shares && !changed.contains(use.made())) {
                    Optional<String> reason = change(other, use);
                    if (reason.isPresent()) {
                        return Optional.of("the setting serves "
                                + other.source().path().fileName() + " too, where " + reason.get());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
