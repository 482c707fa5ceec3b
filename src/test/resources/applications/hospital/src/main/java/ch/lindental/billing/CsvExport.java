package ch.lindental.billing;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

public class CsvExport extends HttpServlet {
    private final transient InvoiceRepository invoices;

    public CsvExport(InvoiceRepository invoices) {
        this.invoices = invoices;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String state = request.getParameter("state");
        String name = request.getParameter("file");
        if (name == null) {
            name = "invoices.csv";
        }
        response.setContentType("text/csv");
        response.setHeader("Content-Disposition", String.format("attachment; filename=%s", name));
        List<String> numbers = invoices.numbers(state, null);
        response.setIntHeader("X-Rows", numbers.size());
        for (String number : numbers) {
            response.getOutputStream().write((number + ";" + state + "\n").getBytes("UTF-8"));
        }
    }
}
