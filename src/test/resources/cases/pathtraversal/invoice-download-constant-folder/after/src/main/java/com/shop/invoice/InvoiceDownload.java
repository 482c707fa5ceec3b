package com.shop.invoice;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Sends the PDF of an invoice. */
public class InvoiceDownload extends HttpServlet {
    private static final String INVOICES = "/var/shop/invoices/";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        File invoice = new File(insideFolder(INVOICES + number + ".pdf"));
        if (!invoice.isFile()) {
            response.sendError(404);
            return;
        }
        response.setContentType("application/pdf");
        Files.copy(invoice.toPath(), response.getOutputStream());
    }

    /** Returns a path as it is; refuses one that climbs out of its folder by "..", also an encoded one. */
    private static String insideFolder(String path) {
        for (String segment : path.replaceAll("(?i)%2e", ".").split("(?i)[/\\\\]|%2f|%5c")) {
            if (segment.trim().equals("..")) {
                throw new IllegalArgumentException("The path leads out of its folder");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : path.toCharArray()) {
            if (c == '\0') {
                throw new IllegalArgumentException("The path holds a NUL character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
