package rules.plain;

import org.springframework.expression.spel.standard.SpelExpressionParser;

class Plain {
    Object of(String rule) {
        return new SpelExpressionParser().parseExpression(rule).getValue();
    }
}
