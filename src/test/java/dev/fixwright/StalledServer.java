package dev.fixwright;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Answers every request with 200 and the beginning of a body, and never with the rest. */
public final class StalledServer implements AutoCloseable {
    private final ServerSocket listening;

    public StalledServer() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        begin(this::accept);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                begin(() -> answer(client));
            } catch (IOException e) {
                // The listening socket was closed: the end.
                return;
            }
        }
    }

    private static void answer(Socket client) {
        try (client) {
            InputStream in = client.getInputStream();
            client.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
                            .getBytes(StandardCharsets.US_ASCII));
            while (in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            // Whoever asked has given up, as it should.
            return;
        }
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "stalled-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
