package org.markt;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

public class Back {
    public void toStart(HttpServletResponse response) throws IOException {
        response.sendRedirect(response.encodeRedirectURL("start"));
    }
}
