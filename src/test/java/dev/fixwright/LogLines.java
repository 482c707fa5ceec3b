package dev.fixwright;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.LoggerFactory;

/** What is logged from now on, level and message, for tests that wait for a line. */
final class LogLines implements AutoCloseable {
    private final Logger ours = (Logger) LoggerFactory.getLogger("dev.fixwright");
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getLevel() + " " + event.getFormattedMessage());
            synchronized (lines) {
                lines.notifyAll();
            }
        }
    };

    LogLines() {
        this(Level.INFO);
    }

    LogLines(Level level) {
        appender.setContext(ours.getLoggerContext());
        appender.start();
        ours.setLevel(level);
        ours.addAppender(appender);
    }

    List<String> all() {
        return List.copyOf(lines);
    }

    /** The first line with this in it, as soon as there is one. */
    String await(String part) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        synchronized (lines) {
            while (lines.stream().noneMatch(line -> line.contains(part))) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new TimeoutException("no line with " + part + " among " + lines);
                }
                lines.wait(left);
            }
        }
        return lines.stream().filter(line -> line.contains(part)).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        ours.detachAppender(appender);
        ours.setLevel(null);
    }
}
