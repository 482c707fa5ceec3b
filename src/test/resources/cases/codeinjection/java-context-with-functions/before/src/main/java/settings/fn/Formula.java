package settings.fn;

import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class Formula {
    Object compute(String formula) throws NoSuchMethodException {
        StandardEvaluationContext context = new StandardEvaluationContext();
        context.registerFunction("round", Math.class.getMethod("round", double.class));
        return new SpelExpressionParser().parseExpression(formula).getValue(context);
    }
}
