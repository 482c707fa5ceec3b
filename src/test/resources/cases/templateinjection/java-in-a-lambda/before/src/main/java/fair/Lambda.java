package fair;

import java.io.StringWriter;
import java.util.List;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

public class Lambda {
    private final VelocityEngine engine = new VelocityEngine();

    public String notes(List<String> visitors) {
        VelocityContext context = new VelocityContext();
        StringWriter out = new StringWriter();
        visitors.forEach(visitor -> engine.evaluate(context, out, "note", "Note for " + visitor));
        return out.toString();
    }
}
