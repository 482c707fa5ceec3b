package at.alpinehut;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class BookedServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getSession().setAttribute("back", request.getParameter("back"));
        response.sendRedirect(localTarget((String) request.getSession().getAttribute("back")));
    }

    /** The address if it stays on this site, else the start page. Browsers skip control characters in addresses. */
    private static String localTarget(String address) {
        StringBuilder local = new StringBuilder();
        String.valueOf(address)
                .codePoints()
                .filter(c -> !Character.isISOControl(c))
                .forEach(c -> local.appendCodePoint(c));
        String target = local.toString();
        boolean staysHere = target.matches("(?!\\s|//)[^:/?#\\\\]*([/?#][^\\\\]*)?");
        return address != null && staysHere ? target : "/";
    }
}
