package shop.rules;

import org.springframework.expression.Expression;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

public class PriceRule {
    private final ExpressionParser parser = new SpelExpressionParser();

    public boolean applies(String rule, Object order) {
        Expression expression = parser.parseExpression(rule);
        return Boolean.TRUE.equals(expression.getValue(SimpleEvaluationContext.forReadOnlyDataBinding().withInstanceMethods().build(), order, Boolean.class));
    }
}
