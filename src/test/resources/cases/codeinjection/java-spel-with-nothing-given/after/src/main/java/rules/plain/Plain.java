package rules.plain;

import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

class Plain {
    Object of(String rule) {
        return new SpelExpressionParser().parseExpression(rule).getValue(SimpleEvaluationContext.forReadOnlyDataBinding().withInstanceMethods().build());
    }
}
