package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.SpellingEdits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Encrypts with AES in GCM and a random initialisation vector instead of broken ciphers and modes, where both ends are in
 * sight or the key never leaves the method; and with RSA in OAEP.
 */
public final class WeakCipherFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "weakcipher";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        if (isNullCipher(site)) {
            return Attempt.declined(
                    "NullCipher does not encrypt at all, and nothing here says which cipher and key are wanted");
        }
        List<CipherUse> uses = CipherUse.all(site.file());
        Optional<CipherUse> reported = reported(site, uses);
        if (reported.isEmpty()) {
            return Attempt.declined("no Cipher.getInstance is on the reported line or in its method");
        }
        SpellingEdits edits = new SpellingEdits(site.file());
        CipherChange change = CipherChange.withSettings(site.project(), edits);
        Optional<String> reason = change.change(site.file(), reported.get());
        if (change.failedForOthers()) {
            edits = new SpellingEdits(site.file());
            change = CipherChange.withoutSettings(site.project(), edits);
            reason = change.change(site.file(), reported.get());
        }
        if (reason.isPresent()) {
            return Attempt.declined(reason.get());
        }
        return new Attempt.Fixed(new Fix(
                        weakness(),
                        edits.patch("javax.crypto.spec.IvParameterSpec"),
                        change.explanation(),
                        change.review())
                .changing(change.ends()));
    }

    /** The cipher on the reported line, else the one in the same method, else the first of the file. */
    private static Optional<CipherUse> reported(JavaSite site, List<CipherUse> uses) {
        List<MethodCallExpr> calls = site.nodes(MethodCallExpr.class);
        Optional<CipherUse> there = uses.stream()
                .filter(use -> calls.stream().anyMatch(call -> call == use.made()))
                .findFirst();
        if (there.isPresent()) {
            return there;
        }
        List<Node> methods = new ArrayList<>();
        site.nodes(Expression.class).forEach(one -> methods.add(CipherUse.around(one)));
        int line = site.finding().region().startLine();
        Optional<CipherUse> near = uses.stream()
                .filter(use -> methods.stream().anyMatch(method -> method == CipherUse.around(use.made())))
                .min(Comparator.comparingInt(use -> Math.abs(site.file().firstLine(use.made()) - line)));
        boolean concernsCiphers = site.nodes(Expression.class).stream()
                .anyMatch(one ->
                        site.file().text(one).matches("(?s).*(Key|Cipher|Parameter|iv|IV|AES|DES|RC|Blowfish|\\{).*"));
        return near.or(() -> concernsCiphers ? uses.stream().findFirst() : Optional.empty());
    }

    private static boolean isNullCipher(JavaSite site) {
        return site.node(ObjectCreationExpr.class, made -> site.file().types().creates(made, "javax.crypto.NullCipher"))
                .isPresent();
    }
}
