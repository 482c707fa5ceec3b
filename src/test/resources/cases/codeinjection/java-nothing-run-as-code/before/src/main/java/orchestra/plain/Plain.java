package orchestra.plain;

import org.springframework.expression.spel.standard.SpelExpressionParser;

class Plain {
    String note(String note) {
        return note.strip();
    }

    Object beat() {
        return new SpelExpressionParser().parseExpression("4 / 4").getValue();
    }
}
