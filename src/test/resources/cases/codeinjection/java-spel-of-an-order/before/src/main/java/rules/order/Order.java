package rules.order;

import org.springframework.expression.spel.standard.SpelExpressionParser;

class Order {
    Object of(String rule, StringBuilder contextOfOrder) {
        return new SpelExpressionParser().parseExpression(rule).getValue(contextOfOrder);
    }
}
