package ch.lindental.audit;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.logging.Logger;

public final class Trace {
    private static final Logger LOGGER = Logger.getLogger(Trace.class.getName());

    private Trace() {
    }

    public static void enter(String method, Object... arguments) {
        LOGGER.fine(() -> method + Arrays.toString(arguments));
    }

    public static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            LOGGER.finer(what + " took " + (System.nanoTime() - start) / 1000 + " us");
        }
    }

    public static void warn(String pattern, String... values) {
        LOGGER.warning(String.format(pattern, (Object[]) values));
    }
}
