package shop.rules;

import org.springframework.expression.Expression;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;

public class PriceRule {
    private final ExpressionParser parser = new SpelExpressionParser();

    public boolean applies(String rule, Object order) {
        Expression expression = parser.parseExpression(rule);
        return Boolean.TRUE.equals(expression.getValue(order, Boolean.class));
    }
}
