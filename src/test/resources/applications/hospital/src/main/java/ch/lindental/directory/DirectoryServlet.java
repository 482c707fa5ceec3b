package ch.lindental.directory;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.naming.NamingException;

public class DirectoryServlet extends HttpServlet {
    private transient StaffDirectory directory;

    public DirectoryServlet(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("cn");
        var out = response.getWriter();
        try {
            List<String> found = directory.byName(name);
            out.println("<ul title='" + name + "'>");
            found.forEach(one -> out.println("<li>" + one + "</li>"));
            out.println("</ul>");
        } catch (NamingException e) {
            out.println("<pre>" + e + "</pre>");
        }
    }
}
