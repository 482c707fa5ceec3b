package orchestra.spot;

import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class Spot {
    void set(String path, Object player, Object value) {
        new SpelExpressionParser().parseExpression(path).setValue(SimpleEvaluationContext.forReadWriteDataBinding().withInstanceMethods().withRootObject(player).build(), value);
    }
}
