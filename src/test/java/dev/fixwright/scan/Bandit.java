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
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");
    private static final Optional<String> PYTHON =
            PYTHONS.stream().filter(python -> imports(python, "bandit")).findFirst();
    /** One whose {@code tarfile} can be told to keep files in their folder, as Python can since 3.11.4. */
    private static final Optional<String> FILTERING = PYTHONS.stream()
            .filter(python -> imports(python, "tarfile; tarfile.data_filter"))
            .findFirst();

    private Bandit() {}

    static boolean isHere() {
        return PYTHON.isPresent();
    }

    static boolean has(String module) {
        return PYTHON.filter(python -> imports(python, module)).isPresent();
    }

    /** Whether some Python here can filter archives. */
    static boolean knowsFilters() {
        return FILTERING.isPresent();
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
        return python(PYTHON.orElseThrow(), folder, arguments);
    }

    /** The same with a Python that can filter archives. */
    static String filteringPython(Path folder, String... arguments) {
        return python(FILTERING.orElseThrow(), folder, arguments);
    }

    private static String python(String python, Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(python, "-B", "-W", "ignore"));
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
