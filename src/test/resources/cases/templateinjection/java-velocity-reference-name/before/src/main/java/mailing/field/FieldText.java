package mailing.field;

import java.io.Writer;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

class FieldText {
    void show(VelocityContext context, Writer out, String field) {
        Velocity.evaluate(context, out, "field", "Value: $order." + field);
    }
}
