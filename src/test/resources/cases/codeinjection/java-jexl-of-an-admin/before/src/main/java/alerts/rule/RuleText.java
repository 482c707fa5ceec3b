package alerts.rule;

import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;

class RuleText {
    Object run(String rule, JexlContext values) {
        return new JexlBuilder().create().createScript(rule).execute(values);
    }
}
