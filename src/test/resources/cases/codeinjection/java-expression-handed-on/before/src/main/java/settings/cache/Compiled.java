package settings.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class Compiled {
    private final Map<String, Expression> known = new ConcurrentHashMap<>();

    Expression of(String text) {
        return known.computeIfAbsent(text, key -> new SpelExpressionParser().parseExpression(key));
    }
}
