package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A key of too few bits.
 *
 * @param bits where the number of bits is written
 * @param enough the number that it takes
 */
record KeySize(Expression bits, int enough) {
    private static final int RSA_BITS = 2048;
    private static final int SYMMETRIC_BITS = 128;

    /** The key size that a rule about key sizes reports; empty for other rules. */
    static Optional<KeySize> at(JavaSite site) {
        if (!site.finding().rule().toLowerCase(Locale.ROOT).matches(".*(key[-_]size|weak[-_]rsa|s4426).*")) {
            return Optional.empty();
        }
        Optional<KeySize> spec = site.node(
                        ObjectCreationExpr.class,
                        made -> site.file().types().creates(made, "java.security.spec.RSAKeyGenParameterSpec"))
                .map(made -> new KeySize(made.getArgument(0), RSA_BITS));
        return spec.or(() -> site.node(MethodCallExpr.class, call -> isSizing(site, call))
                .map(call -> new KeySize(
                        call.getArgument(0), call.getNameAsString().equals("initialize") ? RSA_BITS : SYMMETRIC_BITS)));
    }

    private static boolean isSizing(JavaSite site, MethodCallExpr call) {
        return !call.getArguments().isEmpty()
                && (site.file().types().isCall(call, "java.security.KeyPairGenerator", "initialize")
                        || site.file().types().isCall(call, "javax.crypto.KeyGenerator", "init"));
    }

    Attempt enlarge(JavaSite site) {
        String written = bits.toString();
        if (!written.matches("\\d{1,6}")) {
            return Attempt.declined("the number of bits `" + written + "` is not written on the reported line");
        }
        if (Integer.parseInt(written) >= enough) {
            return Attempt.declined("the key already has " + written + " bits");
        }
        JavaEdits edits = site.file().edit();
        edits.replace(bits, String.valueOf(enough));
        return new Attempt.Fixed(new Fix(
                "weakcipher",
                Patch.of(edits.patch()),
                "The key has " + enough + " bits, too many for anyone to find it by trying.",
                List.of("Keys that are made from now on are longer: columns and peers must take them.")));
    }
}
