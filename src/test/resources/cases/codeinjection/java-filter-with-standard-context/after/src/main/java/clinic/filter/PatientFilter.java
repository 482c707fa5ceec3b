package clinic.filter;

import java.util.ArrayList;
import java.util.List;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.expression.spel.support.StandardEvaluationContext;

public class PatientFilter {
    public List<Object> filter(List<Object> patients, String condition) {
        var parser = new SpelExpressionParser();
        var found = new ArrayList<Object>();
        for (Object patient : patients) {
            SimpleEvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding().withInstanceMethods().withRootObject(patient).build();
            context.setVariable("today", java.time.LocalDate.now());
            Object hit = parser.parseExpression(condition).getValue(context);
            if (Boolean.TRUE.equals(hit)) {
                found.add(patient);
            }
        }
        return found;
    }
}
