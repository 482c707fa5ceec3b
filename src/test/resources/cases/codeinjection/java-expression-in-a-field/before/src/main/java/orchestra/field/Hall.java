package orchestra.field;

import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class Hall {
    private final String name = System.getProperty("hall");
    private final Expression title = new SpelExpressionParser().parseExpression("'Hall ' + '" + name + "'");

    Object title() {
        return title.getValue();
    }
}
