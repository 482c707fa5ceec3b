package fair;

import java.io.StringWriter;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

public class Shared {
    private final VelocityContext context = new VelocityContext();
    private final VelocityEngine engine = new VelocityEngine();

    public String note(String visitor) {
        StringWriter out = new StringWriter();
        engine.evaluate(context, out, "note", "Note for " + visitor + ": $fair");
        return out.toString();
    }
}
