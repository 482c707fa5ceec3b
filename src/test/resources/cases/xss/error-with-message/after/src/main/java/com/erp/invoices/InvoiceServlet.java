package com.erp.invoices;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.text.StringEscapeUtils;

public class InvoiceServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String number = req.getParameter("number");
        if (!number.startsWith("R-"))
            resp.sendError(HttpServletResponse.SC_NOT_FOUND, StringEscapeUtils.escapeHtml4(String.valueOf(number)).replace("'", "&#39;"));
        else
            resp.getWriter().println(StringEscapeUtils.escapeHtml4(number));
    }
}
