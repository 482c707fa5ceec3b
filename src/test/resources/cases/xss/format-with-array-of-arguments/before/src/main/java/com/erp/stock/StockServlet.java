package com.erp.stock;

import java.io.IOException;
import java.util.Locale;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class StockServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String part = req.getHeader("X-Part");
        Object[] cells = {part, 12};
        resp.getWriter().format(Locale.GERMANY, "<td>%1$s</td><td>%2$d</td>", cells);
    }
}
