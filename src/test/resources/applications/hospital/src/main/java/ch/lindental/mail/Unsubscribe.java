package ch.lindental.mail;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;

public class Unsubscribe extends HttpServlet {
    private static final Logger logger = Logger.getLogger(Unsubscribe.class.getName());

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String mail = request.getParameter("mail");
        if (mail == null || !mail.contains("@")) {
            logger.warning("no address: " + mail);
            response.sendError(400);
            return;
        }
        logger.info(String.format("%s does not want mail any more", mail));
        response.setContentType("text/plain");
        response.getWriter().println("You will get no more mail at " + mail);
    }
}
