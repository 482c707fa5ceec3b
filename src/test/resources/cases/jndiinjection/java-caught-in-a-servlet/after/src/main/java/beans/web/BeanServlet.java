package beans.web;

import java.io.IOException;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class BeanServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String bean = request.getHeader("X-Bean");
        String name = bean == null ? "default" : bean;
        try {
            Context context = new InitialContext();
            response.getWriter().println(context.lookup(localName(name)) != null);
        } catch (NamingException e) {
            response.sendError(404);
        }
    }

    /** The name as it is; one with an address in it, such as ldap: or rmi:, is refused. */
    private static String localName(String name) throws NamingException {
        if (name != null && name.matches("(?s)[^/]+:.*") && !name.startsWith("java:")) {
            throw new InvalidNameException("The name leads to another server");
        }
        return name;
    }
}
