package dev.fixwright.fix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The Ruby of this machine, where there is one. */
final class Ruby {
    private Ruby() {}

    static boolean isHere() {
        try {
            return run("puts 1").strip().equals("1");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** What a program writes, its errors among it. */
    static String run(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of("ruby", "-e", program));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (InputStream output = process.getInputStream()) {
                return new String(output.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run ruby", e);
        }
    }
}
