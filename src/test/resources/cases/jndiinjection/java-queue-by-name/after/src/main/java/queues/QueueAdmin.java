package queues;

import javax.naming.InitialContext;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.servlet.http.HttpServletRequest;

public class QueueAdmin {
    public Object queue(HttpServletRequest request) throws NamingException {
        String name = request.getParameter("queue");
        InitialContext context = new InitialContext();
        return context.lookup(localName(name));
    }

    /** The name as it is; one with an address in it, such as ldap: or rmi:, is refused. */
    private static String localName(String name) throws NamingException {
        if (name != null && name.matches("(?s)[^/]+:.*") && !name.startsWith("java:")) {
            throw new InvalidNameException("The name leads to another server");
        }
        return name;
    }
}
