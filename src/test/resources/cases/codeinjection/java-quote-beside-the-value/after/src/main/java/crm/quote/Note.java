package crm.quote;

import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

class Note {
    Object text(Object root, String author) {
        return new SpelExpressionParser().parseExpression("note + ' (it''s of " + author + ")'").getValue(SimpleEvaluationContext.forReadOnlyDataBinding().withInstanceMethods().build(), root);
    }
}
