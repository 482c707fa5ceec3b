package orchestra.root;

import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

class Root {
    Integer of(String rule, Object player) {
        return new SpelExpressionParser().parseExpression(rule).getValue(SimpleEvaluationContext.forReadOnlyDataBinding().withInstanceMethods().build(), player, Integer.class);
    }

    Integer any(String rule) {
        return new SpelExpressionParser().parseExpression(rule).getValue(Integer.class);
    }
}
