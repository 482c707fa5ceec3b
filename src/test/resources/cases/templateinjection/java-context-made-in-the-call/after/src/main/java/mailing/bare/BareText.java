package mailing.bare;

import java.io.StringWriter;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

class BareText {
    String of(String who) {
        StringWriter out = new StringWriter();
        VelocityContext context = new VelocityContext();
        context.put("who", String.valueOf(who));
        Velocity.evaluate(context, out, "bare", "Hello ${who}!");
        return out.toString();
    }
}
