package dev.fixwright;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window, told what to do over its own protocol. */
final class Chromium implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private String page = "";
    private int calls;

    private Chromium(Process process, URI debugger) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(debugger, new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
                        partial.append(text);
                        if (last) {
                            messages.add(json(partial.toString()));
                            partial.setLength(0);
                        }
                        from.request(1);
                        return null;
                    }
                })
                .join();
    }

    /** The program, where it is installed. */
    static Optional<Path> program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        program().orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread drain = new Thread(() -> out.lines().forEach(ignored -> {}), "chromium-output");
                drain.setDaemon(true);
                drain.start();
                Chromium browser = new Chromium(process, URI.create(line.substring(LISTENING.length())));
                browser.attach();
                return browser;
            }
        }
        throw new IOException("the browser did not start");
    }

    private void attach() {
        JsonNode targets = call("Target.getTargets", Map.of(), "");
        String target = "";
        for (JsonNode one : targets.path("targetInfos")) {
            target = one.path("type").asText().equals("page")
                    ? one.path("targetId").asText()
                    : target;
        }
        page = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true), "")
                .path("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log")) {
            call(domain + ".enable", Map.of(), page);
        }
    }

    /** Opens an address; comes back when the page is there. */
    void open(URI address) {
        call("Page.navigate", Map.of("url", address.toString()), page);
        awaitPage();
    }

    /** Does something that leads to another page, in the page's own language; comes back when that is there. */
    void follow(String script) {
        evaluate(script);
        awaitPage();
    }

    /** What an expression in the page's own language says. */
    String evaluate(String script) {
        JsonNode answer = call(
                "Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "userGesture", true), page);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails").toString());
        }
        return answer.at("/result/value").asText("");
    }

    /** What the browser found wrong with pages: blocked scripts, styles and forms, and errors. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void awaitPage() {
        while (!next().path("method").asText().equals("Page.loadEventFired")) {
            continue;
        }
    }

    private JsonNode call(String method, Map<String, ?> parameters, String session) {
        int id = ++calls;
        ObjectNode request = JSON.createObjectNode().put("id", id).put("method", method);
        request.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            request.put("sessionId", session);
        }
        socket.sendText(request.toString(), true).join();
        List<JsonNode> others = new ArrayList<>();
        while (true) {
            JsonNode message = next();
            if (message.path("id").asInt() == id) {
                messages.addAll(others);
                return message.path("result");
            }
            others.add(message);
        }
    }

    private JsonNode next() {
        try {
            JsonNode message = messages.poll(60, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("the browser says nothing for a minute");
            }
            if (message.path("method").asText().equals("Log.entryAdded")) {
                complaints.add(message.at("/params/entry/text").asText());
            }
            return message;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
