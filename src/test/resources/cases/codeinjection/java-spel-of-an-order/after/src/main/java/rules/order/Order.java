package rules.order;

import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

class Order {
    Object of(String rule, StringBuilder contextOfOrder) {
        return new SpelExpressionParser().parseExpression(rule).getValue(SimpleEvaluationContext.forReadOnlyDataBinding().withInstanceMethods().build(), contextOfOrder);
    }
}
