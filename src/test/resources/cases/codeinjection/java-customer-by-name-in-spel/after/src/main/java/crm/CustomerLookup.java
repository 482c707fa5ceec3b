package crm;

import javax.servlet.http.HttpServletRequest;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

public class CustomerLookup {
    private final SpelExpressionParser parser = new SpelExpressionParser();

    public Object find(HttpServletRequest request, Object store) {
        String name = request.getParameter("name");
        StandardEvaluationContext context = new StandardEvaluationContext();
        context.setVariable("name2", String.valueOf(name));
        return parser.parseExpression("customers.?[name == #name2]").getValue(context, store);
    }
}
