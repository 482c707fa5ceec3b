package dev.fixwright.fix.weakkey;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The number of bits that a generator of keys is told.
 *
 * @param bits where it is told
 * @param algorithm of which algorithm the keys are, in upper case; empty where nothing tells
 * @param pair whether it is a pair of a public and a private key
 */
record KeyBits(Expression bits, String algorithm, boolean pair) {
    private static final String PAIRS = "java.security.KeyPairGenerator";
    private static final String SECRETS = "javax.crypto.KeyGenerator";
    private static final List<String> SPECS =
            List.of("java.security.spec.RSAKeyGenParameterSpec", "java.security.spec.DSAGenParameterSpec");

    /** The generators on the reported line, else the others of its method. */
    static List<KeyBits> at(JavaSite site) {
        List<KeyBits> here = all(site.file(), site.nodes(MethodCallExpr.class), site.nodes(ObjectCreationExpr.class));
        if (!here.isEmpty()) {
            return here;
        }
        return site.nodes(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().equals("getInstance"))
                .flatMap(call -> JavaFile.around(call, BodyDeclaration.class).stream())
                .findFirst()
                .map(body -> all(
                        site.file(),
                        ((Node) body).findAll(MethodCallExpr.class),
                        ((Node) body).findAll(ObjectCreationExpr.class)))
                .orElse(List.of());
    }

    private static List<KeyBits> all(JavaFile file, List<MethodCallExpr> calls, List<ObjectCreationExpr> creations) {
        Stream<KeyBits> specs = creations.stream()
                .filter(made -> made.getArguments().isNonEmpty()
                        && SPECS.stream().anyMatch(spec -> file.types().creates(made, spec)))
                .map(made -> new KeyBits(
                        made.getArgument(0), made.getType().getNameAsString().substring(0, 3), true));
        Stream<KeyBits> sizes = calls.stream()
                .filter(call -> call.getArguments().isNonEmpty() && isSizing(file, call))
                .map(call -> new KeyBits(
                        call.getArgument(0),
                        algorithm(file, call),
                        call.getNameAsString().equals("initialize")));
        return Stream.concat(specs, sizes).toList();
    }

    private static boolean isSizing(JavaFile file, MethodCallExpr call) {
        boolean sizes =
                file.types().isCall(call, PAIRS, "initialize") || file.types().isCall(call, SECRETS, "init");
        return sizes && isNumber(file, call.getArgument(0));
    }

    private static boolean isNumber(JavaFile file, Expression argument) {
        return argument.isIntegerLiteralExpr()
                || file.types()
                        .typeOf(argument)
                        .filter(type -> type.matches("int|java\\.lang\\.Integer"))
                        .isPresent();
    }

    /** The name that the generator was asked for by. */
    private static String algorithm(JavaFile file, MethodCallExpr call) {
        return call.getScope()
                .flatMap(scope -> scope instanceof NameExpr name ? asked(name) : Optional.of(scope))
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .filter(made -> made.getNameAsString().equals("getInstance")
                        && made.getArguments().isNonEmpty())
                .flatMap(made -> new Constants(file).text(made.getArgument(0)))
                .orElse("")
                .toUpperCase(Locale.ROOT);
    }

    private static Optional<Expression> asked(NameExpr name) {
        Optional<Expression> sole = Variables.soleValue(name);
        return sole.isPresent()
                ? sole
                : Variables.declaration(name).stream()
                        .flatMap(declared -> Variables.assignments(declared).stream())
                        .map(AssignExpr::getValue)
                        .filter(MethodCallExpr.class::isInstance)
                        .findFirst();
    }

    /** How many bits are enough; none where no number is. */
    int enough() {
        if (pair) {
            return algorithm.matches("EC|ECDSA|ECDH") ? 256 : 2048;
        }
        return algorithm.matches("DESEDE|TRIPLEDES") ? 168 : 128;
    }

    /** Why more bits are no cure; empty where they are. */
    Optional<String> reason() {
        if (!pair && algorithm.equals("DES")) {
            return Optional.of("keys of DES have 56 bits and cannot have more; what uses the key has to change to AES");
        }
        return pair && algorithm.matches("ED25519|ED448|EDDSA|X25519|X448|XDH")
                ? Optional.of("keys of " + algorithm + " have one length, which is long enough")
                : Optional.empty();
    }
}
