package dev.fixwright.fix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The Go tools of this machine, where there are any. */
final class Go {
    private Go() {}

    static boolean isHere() {
        try {
            return run(Path.of(""), "go", "version").startsWith("go version");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** What a command writes, its errors among it; nothing is fetched. */
    static String run(Path folder, String... command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile());
        builder.environment().put("GOFLAGS", "-mod=mod");
        builder.environment().put("GOPROXY", "off");
        try {
            Process process = builder.redirectErrorStream(true).start();
            try (InputStream output = process.getInputStream()) {
                return new String(output.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + List.of(command), e);
        }
    }
}
