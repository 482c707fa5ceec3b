package dev.fixwright.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between a client and a server on this machine, and cuts their connections when told to. */
public final class CuttableProxy implements AutoCloseable {
    private final ServerSocket listening;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<String> swallowAnswerTo = new AtomicReference<>("");
    private volatile boolean cut;

    public CuttableProxy(int target) {
        this.target = target;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin(this::accept);
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** Ends every connection, and lets none through until {@link #restore}. */
    public void cut() {
        cut = true;
        open.forEach(CuttableProxy::closeQuietly);
    }

    public void restore() {
        cut = false;
    }

    /** The next request with this text in it is passed on; once the server has answered, the connection ends instead. */
    public void swallowAnswerTo(String text) {
        swallowAnswerTo.set(text);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                open.add(client);
                if (cut) {
                    closeQuietly(client);
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(server);
                boolean[] doomed = new boolean[1];
                begin(() -> relay(client, server, true, doomed));
                begin(() -> relay(server, client, false, doomed));
            } catch (IOException e) {
                // The listening socket was closed: the end.
                continue;
            }
        }
    }

    private void relay(Socket from, Socket to, boolean requests, boolean[] doomed) {
        byte[] buffer = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                String wanted = swallowAnswerTo.get();
                boolean meant = requests
                        && !wanted.isEmpty()
                        && new String(buffer, 0, count, StandardCharsets.ISO_8859_1).contains(wanted);
                if (meant && swallowAnswerTo.compareAndSet(wanted, "")) {
                    doomed[0] = true;
                } else if (!requests && doomed[0]) {
                    return;
                }
                out.write(buffer, 0, count);
            }
        } catch (IOException e) {
            return;
        } finally {
            open.remove(from);
        }
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "cuttable-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
