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
        File invoice = new File(INVOICES + number + ".pdf");
        if (!invoice.isFile()) {
            response.sendError(404);
            return;
        }
        response.setContentType("application/pdf");
        Files.copy(invoice.toPath(), response.getOutputStream());
    }
}
