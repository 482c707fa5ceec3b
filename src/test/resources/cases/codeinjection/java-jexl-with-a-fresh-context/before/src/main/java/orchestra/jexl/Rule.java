package orchestra.jexl;

import java.util.Map;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.MapContext;

class Rule {
    Object fits(JexlEngine jexl, Map<String, Object> player, String instrument) {
        return jexl.createExpression("plays == '" + instrument + "'").evaluate(new MapContext(player));
    }
}
