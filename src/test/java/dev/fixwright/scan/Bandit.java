package dev.fixwright.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Python with Bandit, where this machine has both. */
final class Bandit {
    private static final Path SARIF =
            Path.of("src/test/resources/bandit/sarif.py").toAbsolutePath();
    private static final Optional<String> PYTHON = List.of("python3", "/usr/bin/python3").stream()
            .filter(python -> imports(python, "bandit"))
            .findFirst();

    private Bandit() {}

    static boolean isHere() {
        return PYTHON.isPresent();
    }

    static boolean has(String module) {
        return PYTHON.filter(python -> imports(python, module)).isPresent();
    }

    /** Whether its {@code tarfile} can be told to keep files in their folder, as Python can since 3.11.4. */
    static boolean knowsFilters() {
        return python(Path.of("."), "-c", "import tarfile; print(hasattr(tarfile, 'data_filter'))")
                .strip()
                .equals("True");
    }

    private static boolean imports(String python, String module) {
        try {
            return run(Path.of("."), List.of(python, "-c", "import " + module + "; print('here')"))
                    .strip()
                    .endsWith("here");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** The report about a folder, in a file beside it. */
    static Path scan(Path folder) {
        try {
            Path report = Files.writeString(
                    folder.resolveSibling(folder.getFileName() + ".sarif"), python(folder, SARIF.toString(), "."));
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Python writes when it runs in a folder; what it complains about is left out. */
    static String python(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(PYTHON.orElseThrow(), "-B", "-W", "ignore"));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    private static String run(Path folder, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream output = process.getInputStream()) {
                return new String(output.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command.get(0), e);
        }
    }
}
