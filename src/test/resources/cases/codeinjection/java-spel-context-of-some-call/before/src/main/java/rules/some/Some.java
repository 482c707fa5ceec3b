package rules.some;

import org.springframework.expression.spel.standard.SpelExpressionParser;
import java.util.function.Supplier;

class Some {
    Object of(String rule, Supplier<?> contexts) {
        return new SpelExpressionParser().parseExpression(rule).getValue(contexts.get());
    }
}
