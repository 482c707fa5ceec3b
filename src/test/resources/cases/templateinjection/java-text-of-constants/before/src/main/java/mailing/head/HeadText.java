package mailing.head;

import java.io.Writer;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

public class HeadText {
    private static final String HEAD = "<h1>$title</h1>";

    public void write(VelocityContext context, Writer out, int level) {
        String template = HEAD + "<!-- " + level + " -->";
        Velocity.evaluate(context, out, "head", template);
    }
}
