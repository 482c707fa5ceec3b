package beans.web;

import java.io.IOException;
import javax.naming.Context;
import javax.naming.InitialContext;
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
            response.getWriter().println(context.lookup(name) != null);
        } catch (NamingException e) {
            response.sendError(404);
        }
    }
}
