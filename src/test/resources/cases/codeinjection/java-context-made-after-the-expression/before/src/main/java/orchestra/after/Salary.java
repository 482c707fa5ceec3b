package orchestra.after;

import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class Salary {
    private final SpelExpressionParser parser = new SpelExpressionParser();

    Object of(Object player, String part) {
        Expression expression = parser.parseExpression("salaries['" + part + "'] * 12");
        StandardEvaluationContext context = new StandardEvaluationContext(player);
        return expression.getValue(context);
    }
}
