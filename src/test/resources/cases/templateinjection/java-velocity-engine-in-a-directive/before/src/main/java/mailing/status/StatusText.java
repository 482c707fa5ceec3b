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
        StringBuilder template = new StringBuilder();
        template.append("#if ($status == \"").append(state).append("\")");
        template.append("in state ").append(state).append(" since $since");
        template.append("#end");
        StringWriter text = new StringWriter();
        engine.evaluate(values, text, "status", template.toString());
        return text.toString();
    }
}
