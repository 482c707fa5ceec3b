package alerts;

import java.util.Map;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;

public class AlertCondition {
    private final JexlEngine jexl = new JexlBuilder().create();

    public boolean hits(Map<String, Object> reading, String station) {
        MapContext context = new MapContext(reading);
        JexlExpression condition = jexl.createExpression("station == '" + station + "' && level > limit");
        return Boolean.TRUE.equals(condition.evaluate(context));
    }
}
