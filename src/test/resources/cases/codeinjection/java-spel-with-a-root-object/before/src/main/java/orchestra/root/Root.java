package orchestra.root;

import org.springframework.expression.spel.standard.SpelExpressionParser;

class Root {
    Integer of(String rule, Object player) {
        return new SpelExpressionParser().parseExpression(rule).getValue(player, Integer.class);
    }

    Integer any(String rule) {
        return new SpelExpressionParser().parseExpression(rule).getValue(Integer.class);
    }
}
