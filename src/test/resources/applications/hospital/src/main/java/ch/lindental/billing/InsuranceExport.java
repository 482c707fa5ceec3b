package ch.lindental.billing;

import ch.lindental.core.Invoice;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Set;

public class InsuranceExport {
    private static final Set<String> INSURERS = Set.of("helvita.example", "sanacare.example");

    private final String base;

    public InsuranceExport(String base) {
        this.base = base;
    }

    public int send(Invoice invoice, String insurer) throws IOException {
        URL url = new URL("https://" + insurer + "/invoices/" + invoice.number);
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        return post(connection, xml(invoice));
    }

    public int sendKnown(Invoice invoice, String insurer) throws IOException {
        if (!INSURERS.contains(insurer)) {
            throw new IllegalArgumentException("unknown insurer");
        }
        HttpURLConnection connection = (HttpURLConnection) new URL("https://" + insurer + "/invoices").openConnection();
        return post(connection, xml(invoice));
    }

    public int state(String number) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(base + "/state?number=" + number).openConnection();
        return connection.getResponseCode();
    }

    static String xml(Invoice invoice) {
        StringBuilder xml = new StringBuilder("<invoice number=\"").append(invoice.number).append("\">");
        for (Invoice.Line line : invoice.lines()) {
            xml.append("<line sum=\"").append(line.each().times(line.count())).append("\"/>");
        }
        return xml.append("</invoice>").toString();
    }

    private static int post(HttpURLConnection connection, String body) throws IOException {
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return connection.getResponseCode();
    }
}
