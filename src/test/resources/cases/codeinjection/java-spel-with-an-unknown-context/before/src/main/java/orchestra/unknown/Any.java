package orchestra.unknown;

import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class Any {
    Object of(String rule, StandardEvaluationContext handed) {
        return new SpelExpressionParser().parseExpression(rule).getValue(handed);
    }
}
