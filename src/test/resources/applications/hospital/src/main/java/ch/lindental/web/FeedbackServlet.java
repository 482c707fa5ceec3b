package ch.lindental.web;

import ch.lindental.core.Texts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;

public class FeedbackServlet extends BaseServlet {
    private final Logger log = Logger.getLogger(getClass().getName());

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Map<String, String> form = new HashMap<>();
        for (String field : new String[] {"subject", "text", "mail"}) {
            form.put(field, request.getParameter(field));
        }
        log.info("feedback of " + form.get("mail") + ": " + Texts.shorten(form.get("subject"), 40));
        PrintWriter out = response.getWriter();
        out.println("<h1>Thank you</h1>");
        out.println("<p>You wrote: <b>" + form.get("subject") + "</b></p>");
        out.println("<textarea name=\"text\">" + form.get("text") + "</textarea>");
        String[] lines = request.getParameter("text").split("\n");
        for (int i = 0; i < lines.length; i++) {
            out.println(i + ": " + lines[i] + "<br>");
        }
    }
}
