package ch.lindental.billing;

import ch.lindental.core.Invoice;
import ch.lindental.core.Money;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;

public class InvoiceServlet extends HttpServlet {
    @Override
    public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        String greeting = request.getParameter("greeting");
        Invoice invoice = new Invoice(number, 1, LocalDate.of(2024, 3, 1)).add("Consultation", Money.ofCentimes(12050), 2);
        StringBuilder html = new StringBuilder();
        html.append("<h1>Invoice ").append(number).append("</h1>\n");
        if (greeting != null) {
            html.append("<p>").append(greeting).append("</p>\n");
        }
        html.append("<table>\n");
        for (Invoice.Line line : invoice.lines()) {
            html.append("<tr><td>").append(line.text()).append("</td><td>").append(line.each()).append("</td></tr>\n");
        }
        html.append("</table>\n<p>Total ").append(invoice.total()).append("</p>");
        response.setContentType("text/html");
        response.getWriter().print(html);
        response.getWriter().print(String.format("<input type='hidden' name='number' value='%s'>", number));
    }
}
