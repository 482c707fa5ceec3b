package rules.typed;

import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

class Typed {
    Integer of(String rule) {
        return new SpelExpressionParser().parseExpression(rule).getValue(SimpleEvaluationContext.forReadOnlyDataBinding().withInstanceMethods().build(), Integer.class);
    }
}
