package mailing;

import java.io.StringWriter;
import javax.servlet.http.HttpServletRequest;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

public class MailRenderer {
    public String render(HttpServletRequest request, String shop) {
        VelocityContext context = new VelocityContext();
        context.put("shop", shop);
        StringWriter out = new StringWriter();
        String name = request.getParameter("name");
        Velocity.evaluate(context, out, "mail", "Dear " + name + ", thank you for shopping at $shop.");
        return out.toString();
    }
}
