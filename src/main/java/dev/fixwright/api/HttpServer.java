package dev.fixwright.api;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.NotFoundResponse;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one listening port. Request threads are virtual where the Java at hand has them. */
public final class HttpServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final int IDLE_MILLIS = 10_000;
    private static final int STOP_MILLIS = 5_000;

    /** How long a connection may say nothing while the server stops: most are only kept for a next request. */
    private static final int STOP_IDLE_MILLIS = 200;

    /** Nearly all bodies are smaller. What says that it is larger is handed on at once, and its reader admits few. */
    private static final long RECEIVED_BYTES = 128 * 1024;

    private static final int FRAMING_BYTES = 16;

    private final Javalin javalin;

    private HttpServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /** Starts with the routes that each face adds. Port 0 takes any free one. */
    public static HttpServer start(int port, List<Consumer<JavalinConfig>> faces) {
        EarlyRefusals early = new EarlyRefusals();
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.http.generateEtags = false;
            config.jetty.modifyHttpConfiguration(http -> {
                http.setSendServerVersion(false);
                http.setRequestHeaderSize(16_384);
            });
            config.jetty.modifyServer(server -> {
                server.setErrorHandler(early);
                server.setStopTimeout(STOP_MILLIS);
                server.insertHandler(new GracefulHandler());
                server.insertHandler(whenReceived());
            });
            config.jetty.addConnector((server, http) -> {
                ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
                connector.setPort(port);
                connector.setIdleTimeout(IDLE_MILLIS);
                connector.setShutdownIdleTimeout(STOP_IDLE_MILLIS);
                connector.setAcceptQueueSize(1_024);
                return connector;
            });
            // Faces answer for their own prefixes.
            config.routes.exception(NotFoundResponse.class, (failure, context) -> early.miss(context));
            config.routes.exception(Exception.class, (failure, context) -> {
                LOG.error("request failed method={} path={}", context.method(), Guard.path(context), failure);
                context.status(500).contentType("application/json").result("{\"error\":\"internal error\"}");
            });
            faces.forEach(face -> face.accept(config));
        });
        try {
            return new HttpServer(javalin.start());
        } catch (JavalinBindException e) {
            throw new PortTakenException(port, e);
        }
    }

    /** Gives a request a thread when its body is there, so that one who sends slowly holds up nobody. */
    private static EagerContentHandler whenReceived() {
        EagerContentHandler handler = new EagerContentHandler(
                new EagerContentHandler.RetainedContentLoaderFactory(RECEIVED_BYTES, FRAMING_BYTES, false));
        handler.exclude(request -> request.getLength() > RECEIVED_BYTES);
        return handler;
    }

    /** Another program listens on the port. */
    public static final class PortTakenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int port;

        PortTakenException(int port, Throwable cause) {
            super(cause);
            this.port = port;
        }

        public int port() {
            return port;
        }
    }

    public int port() {
        return javalin.port();
    }

    /** Accepts nothing more and lets what was accepted finish. */
    @Override
    public void close() {
        javalin.stop();
    }
}
