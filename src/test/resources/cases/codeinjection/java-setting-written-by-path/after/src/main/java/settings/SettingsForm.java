package settings;

import java.util.Map;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

final class SettingsForm {
    private static final ExpressionParser PARSER = new SpelExpressionParser();

    private SettingsForm() {}

    static void fill(Object settings, Map<String, String> form) {
        form.forEach((path, value) -> PARSER.parseExpression(path).setValue(SimpleEvaluationContext.forReadWriteDataBinding().withInstanceMethods().build(), settings, value));
    }
}
