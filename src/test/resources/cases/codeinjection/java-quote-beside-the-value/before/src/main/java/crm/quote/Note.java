package crm.quote;

import org.springframework.expression.spel.standard.SpelExpressionParser;

class Note {
    Object text(Object root, String author) {
        return new SpelExpressionParser().parseExpression("note + ' (it''s of " + author + ")'").getValue(root);
    }
}
