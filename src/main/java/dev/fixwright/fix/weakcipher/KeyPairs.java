package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pairs of RSA keys that are made in a method and never leave it. */
final class KeyPairs {
    private KeyPairs() {}

    /** Whether a key belongs to such a pair, so that nobody else encrypts or decrypts with its other half. */
    static boolean stayHere(JavaFile file, Expression key) {
        Expression half =
                key instanceof NameExpr name ? Variables.soleValue(name).orElse(key) : key;
        if (!(half instanceof MethodCallExpr taken) || !(taken.getScope().orElse(null) instanceof NameExpr pair)) {
            return false;
        }
        Optional<Variables.Declaration> variable = Variables.declaration(pair).filter(Variables.Declaration::isLocal);
        boolean made = variable.flatMap(Variables::soleValue)
                .filter(value -> value instanceof MethodCallExpr call
                        && call.getScope()
                                .filter(scope -> file.types().isA(scope, "java.security.KeyPairGenerator"))
                                .isPresent())
                .isPresent();
        return made && Variables.uses(variable.orElseThrow()).stream().allMatch(KeyPairs::isKept);
    }

    /** Whether a half of the pair goes nowhere but into a cipher. */
    private static boolean isKept(Expression pair) {
        Node half = pair.getParentNode().orElse(null);
        if (!(half instanceof MethodCallExpr taken) || taken.getScope().orElse(null) != pair) {
            return false;
        }
        Node use = half.getParentNode().orElse(null);
        if (use instanceof VariableDeclarator declarator) {
            return Variables.of(declarator).stream()
                    .flatMap(variable -> Variables.uses(variable).stream())
                    .allMatch(name -> isInit(name.getParentNode().orElse(null)));
        }
        return isInit(use);
    }

    private static boolean isInit(@Nullable Node node) {
        return node instanceof MethodCallExpr call && call.getNameAsString().equals("init");
    }
}
