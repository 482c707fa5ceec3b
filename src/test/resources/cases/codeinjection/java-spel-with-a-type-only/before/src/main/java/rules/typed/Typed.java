package rules.typed;

import org.springframework.expression.spel.standard.SpelExpressionParser;

class Typed {
    Integer of(String rule) {
        return new SpelExpressionParser().parseExpression(rule).getValue(Integer.class);
    }
}
