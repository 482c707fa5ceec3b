package dev.fixwright;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.SocketChannel;
import java.security.Permission;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The whole bot in a process that refuses every connection, and every question for an address, but to one port of this
 * machine. Prints what was asked for.
 */
@SuppressWarnings("removal")
final class GuardedBot {
    private GuardedBot() {}

    private static final class Guard extends SecurityManager {
        private final int allowed;
        private final String itself;
        private final Set<String> seen = ConcurrentHashMap.newKeySet();

        Guard(int allowed, String itself) {
            this.allowed = allowed;
            this.itself = itself;
        }

        @Override
        public void checkConnect(String host, int port) {
            boolean here = host.equals("127.0.0.1") || host.equals("localhost");
            // The workers are called by the name of their machine.
            boolean name = port == -1 && (here || host.equals(itself));
            boolean fine = name || (here && port == allowed);
            if ((seen.add(host + ":" + port) && port != -1) || !fine) {
                System.out.println((fine ? "CONNECTED " : "REFUSED ") + host + ":" + port);
            }
            if (!fine) {
                throw new SecurityException("no connection to " + host + ":" + port);
            }
        }

        @Override
        public void checkConnect(String host, int port, Object context) {
            checkConnect(host, port);
        }

        @Override
        public void checkPermission(Permission permission) {
            // Everything but the network is as without a guard.
        }

        @Override
        public void checkPermission(Permission permission, Object context) {
            // Everything but the network is as without a guard.
        }
    }

    private static String nameOfThisMachine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** A way to reach out. */
    private interface Attempt {
        void run() throws Exception;
    }

    private static void tryInVain(String name, Attempt attempt) {
        try {
            attempt.run();
            System.out.println("OPEN " + name);
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SecurityException) {
                    System.out.println("GUARDED " + name);
                    return;
                }
            }
            System.out.println("OPEN " + name + " " + e);
        }
    }

    public static void main(String[] arguments) throws IOException {
        System.setSecurityManager(new Guard(URI.create(arguments[2]).getPort(), nameOfThisMachine()));
        tryInVain("socket", () -> new Socket("192.0.2.1", 443).close());
        tryInVain(
                "channel",
                () -> SocketChannel.open(new InetSocketAddress("192.0.2.1", 443))
                        .close());
        tryInVain("name", () -> InetAddress.getByName("telemetry.example.com"));
        tryInVain(
                "client",
                () -> HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://192.0.2.1/"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding()));
        System.out.println("BEGIN");
        ChildBot.main(arguments);
    }
}
