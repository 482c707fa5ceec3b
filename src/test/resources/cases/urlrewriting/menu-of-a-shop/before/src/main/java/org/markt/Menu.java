package org.markt;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

public class Menu {
    public void write(HttpServletResponse response) throws IOException {
        response.getWriter().println("<a href='" + response.encodeURL("basket") + "'>basket</a>");
    }
}
