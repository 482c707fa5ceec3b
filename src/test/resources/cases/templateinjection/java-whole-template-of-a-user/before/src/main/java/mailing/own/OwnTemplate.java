package mailing.own;

import java.io.Writer;
import javax.servlet.http.HttpServletRequest;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

public class OwnTemplate {
    public void preview(HttpServletRequest request, Writer out) {
        String body = request.getParameter("body");
        Velocity.evaluate(new VelocityContext(), out, "preview", body);
    }
}
