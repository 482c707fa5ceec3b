package ch.lindental.finance;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ChequeServlet extends HttpServlet {
    private static final Logger LOGGER = LoggerFactory.getLogger(ChequeServlet.class);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String payee = request.getParameter("payee");
        String amount = request.getParameter("amount");
        LOGGER.info("cheque of {} to {}", amount, payee);
        if (payee == null || payee.length() > 60) {
            LOGGER.error("bad payee: {}", payee);
            response.sendError(400, "Bad payee: " + payee);
            return;
        }
        response.setHeader("X-Payee", payee.replace('\r', ' ').replace('\n', ' '));
        response.addHeader("X-Amount", amount);
        response.getWriter().printf("<td class=\"amount\">%s</td><td>%d signs</td>", amount, payee.length());
    }
}
