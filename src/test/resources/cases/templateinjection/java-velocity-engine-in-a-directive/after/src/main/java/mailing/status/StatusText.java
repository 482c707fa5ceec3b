package mailing.status;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

public class StatusText {
    private final VelocityEngine engine;

    public StatusText(VelocityEngine engine) {
        this.engine = engine;
    }

    public String of(Map<String, Object> order, String state) {
        VelocityContext values = new VelocityContext(order);
        StringWriter text = new StringWriter();
        values.put("state2", String.valueOf(state));
        engine.evaluate(values, text, "status", "#if ($status == $state2)in state ${state2} since $since#end");
        return text.toString();
    }
}
