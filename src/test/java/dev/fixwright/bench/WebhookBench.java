package dev.fixwright.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.fixwright.LocalBot;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.webhook.SentDelivery;
import dev.fixwright.webhook.Signed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * How many deliveries a second are on disk and acknowledged: a closed loop of sixteen connections, each delivery an 8 kB
 * alert of its own, signed. H2 and PostgreSQL take turns, so that a noisy machine is noisy for both; what counts is the
 * ratio. Without log lines, and with the sender in the same process, whose CPU is taken off. Arguments: seconds of
 * warm-up of each, seconds of each turn, turns.
 */
public final class WebhookBench {
    private static final int CONNECTIONS = 16;
    private static final AtomicLong NUMBER = new AtomicLong();
    private static final AtomicLong CLIENT_NANOS = new AtomicLong();

    private WebhookBench() {}

    /** One turn: the time of each answer, sorted, and the server's CPU. */
    private record Turn(long[] nanos, int seconds, long serverNanos) {
        int perSecond() {
            return nanos.length / seconds;
        }

        long cpuMicros() {
            return serverNanos / 1_000 / Math.max(1, nanos.length);
        }
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("FIXWRIGHT_LOG_LEVEL", "WARN");
        int warmUp = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        int turns = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Path directory = Files.createTempDirectory("webhook-bench");
        DatabaseAddress h2 = TestDatabase.h2(directory);
        DatabaseAddress postgreSql = TestDatabase.postgreSql();
        try (LocalBot onH2 = LocalBot.receivingOnly(h2);
                LocalBot onPostgreSql = LocalBot.receivingOnly(postgreSql)) {
            compare(onH2, onPostgreSql, warmUp, seconds, turns);
        }
        System.exit(0);
    }

    private static void compare(LocalBot onH2, LocalBot onPostgreSql, int warmUp, int seconds, int turns)
            throws Exception {
        turn("h2 warm-up", onH2, warmUp);
        turn("postgresql warm-up", onPostgreSql, warmUp);
        List<Turn> first = new ArrayList<>();
        List<Turn> second = new ArrayList<>();
        for (int i = 1; i <= turns; i++) {
            first.add(turn("h2 " + i, onH2, seconds));
            second.add(turn("postgresql " + i, onPostgreSql, seconds));
        }
        long[] ratios = LongStream.range(0, turns)
                .map(i -> 1_000L
                        * second.get((int) i).perSecond()
                        / Math.max(1, first.get((int) i).perSecond()))
                .sorted()
                .toArray();
        System.out.printf(
                "median of %d turns: h2 %,d acks/s, postgresql %,d acks/s; postgresql to h2 in one turn: %.2f to %.2f,"
                        + " median %.2f%n",
                turns,
                median(first),
                median(second),
                ratios[0] / 1e3,
                ratios[turns - 1] / 1e3,
                ratios[turns / 2] / 1e3);
    }

    private static int median(List<Turn> turns) {
        return turns.stream().mapToInt(Turn::perSecond).sorted().toArray()[turns.size() / 2];
    }

    private static Turn turn(String name, LocalBot bot, int seconds) throws Exception {
        long serverNanos = cpuNanos() - CLIENT_NANOS.get();
        long[] nanos = run(bot.address("/").getPort(), seconds);
        Turn turn = new Turn(nanos, seconds, cpuNanos() - CLIENT_NANOS.get() - serverNanos);
        System.out.printf(
                "%s: %,d acks/s, p50 %.2f ms, p99 %.2f ms, slowest %.0f ms, CPU of the server %d µs an ack%n",
                name,
                turn.perSecond(),
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6,
                turn.cpuMicros());
        return turn;
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long[] run(int port, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS);
        List<Future<long[]>> results = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            results.add(senders.submit(() -> send(port, end)));
        }
        LongStream all = LongStream.empty();
        for (Future<long[]> result : results) {
            all = LongStream.concat(all, Arrays.stream(result.get()));
        }
        senders.shutdown();
        return all.sorted().toArray();
    }

    private static long[] send(int port, long end) throws IOException {
        long[] nanos = new long[500_000];
        int count = 0;
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (System.nanoTime() < end) {
                byte[] request = request(NUMBER.incrementAndGet());
                long begun = System.nanoTime();
                socket.getOutputStream().write(request);
                answer(in);
                nanos[count++] = System.nanoTime() - begun;
            }
        }
        CLIENT_NANOS.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        return Arrays.copyOf(nanos, count);
    }

    private static byte[] request(long number) {
        byte[] body = SentDelivery.alert(number).getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST /webhook HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "X-GitHub-Event: code_scanning_alert\r\nX-GitHub-Delivery: bench-" + number
                        + "\r\nX-Hub-Signature-256: " + Signed.header(LocalBot.SECRET, body) + "\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /** Reads one answer: its head to the empty line, then as many bytes as it says. */
    private static void answer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 202")) {
            throw new IOException("unexpected answer: " + status);
        }
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring(16));
            }
        }
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
