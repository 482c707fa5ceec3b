package ch.lindental.pharmacy;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.Socket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class OrderMail {
    private static final Logger LOG = LoggerFactory.getLogger(OrderMail.class);

    private final String host;
    private final int port;

    OrderMail(String host, int port) {
        this.host = host;
        this.port = port;
    }

    void send(String supplier, String order) {
        try (Socket socket = new Socket(host, port);
                PrintWriter out = new PrintWriter(socket.getOutputStream(), true)) {
            out.println("ORDER " + supplier.replaceAll("[\\r\\n]", " "));
            out.println(order);
            LOG.info("ordered at {}", supplier.replaceAll("[\\r\\n]", "_"));
        } catch (IOException e) {
            LOG.error("order at " + supplier + " was not sent", e);
        }
    }
}
