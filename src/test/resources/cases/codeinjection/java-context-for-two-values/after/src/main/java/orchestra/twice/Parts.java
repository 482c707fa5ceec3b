package orchestra.twice;

import org.springframework.expression.EvaluationContext;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class Parts {
    String both(EvaluationContext first, EvaluationContext second, String part) {
        first.setVariable("part", String.valueOf(part));
        second.setVariable("part", String.valueOf(part));
        Expression found = new SpelExpressionParser().parseExpression("parts[#part] + '!'");
        Object one = found.getValue(first);
        return one + " / " + found.getValue(second);
    }
}
