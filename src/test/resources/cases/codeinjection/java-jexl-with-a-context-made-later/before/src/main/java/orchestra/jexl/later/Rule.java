package orchestra.jexl.later;

import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;

class Rule {
    Object fits(JexlEngine jexl, String instrument, int year) {
        JexlExpression rule = jexl.createExpression("plays == '" + instrument + "'");
        JexlContext context = new MapContext();
        context.set("plays", year > 1900 ? "saxophone" : "lute");
        return rule.evaluate(context);
    }
}
