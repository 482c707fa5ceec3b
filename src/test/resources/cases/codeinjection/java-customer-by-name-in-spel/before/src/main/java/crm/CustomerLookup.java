package crm;

import javax.servlet.http.HttpServletRequest;
import org.springframework.expression.spel.standard.SpelExpressionParser;

public class CustomerLookup {
    private final SpelExpressionParser parser = new SpelExpressionParser();

    public Object find(HttpServletRequest request, Object store) {
        String name = request.getParameter("name");
        return parser.parseExpression("customers.?[name == '" + name + "']").getValue(store);
    }
}
