package queues;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.servlet.http.HttpServletRequest;

public class QueueAdmin {
    public Object queue(HttpServletRequest request) throws NamingException {
        String name = request.getParameter("queue");
        InitialContext context = new InitialContext();
        return context.lookup(name);
    }
}
