package dev.fixwright.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * ESLint with its plug-ins, TypeScript, and the few packages that applications of the tests run with: exactly those of a
 * lock file, fetched once into the build's folder.
 */
public final class NodeTools {
    private static final Path RESOURCES = Path.of("src/test/resources/eslint").toAbsolutePath();

    /** Where the tools are; what stands in a folder within finds their modules. */
    public static final Path FOLDER = Path.of("target/eslint").toAbsolutePath();

    public static final Path MODULES = FOLDER.resolve("node_modules");

    private NodeTools() {}

    /** Whether node is here and npm has fetched the tools, or can. */
    public static boolean areHere() {
        try {
            return run(Path.of(""), "node", "--print", "1").strip().equals("1") && install();
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static boolean install() {
        try {
            Files.createDirectories(FOLDER);
            String wanted = Files.readString(RESOURCES.resolve("package-lock.json"));
            Path mark = FOLDER.resolve("installed.json");
            boolean done = Files.exists(mark) && Files.readString(mark).equals(wanted);
            for (Path file : files(RESOURCES)) {
                Files.write(FOLDER.resolve(RESOURCES.relativize(file)), Files.readAllBytes(file));
            }
            if (!done) {
                run(FOLDER, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
                if (!Files.exists(MODULES.resolve("eslint/package.json"))) {
                    return false;
                }
                Files.writeString(mark, wanted);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SARIF of all alerts in a folder within {@link #FOLDER}. */
    static Path scan(String folder) {
        Path sarif = FOLDER.resolve(folder + ".sarif");
        String said = run(
                FOLDER,
                "node",
                "node_modules/eslint/bin/eslint.js",
                "--format",
                "@microsoft/eslint-formatter-sarif",
                "--output-file",
                sarif.toString(),
                folder);
        if (!Files.exists(sarif)) {
            throw new IllegalStateException("ESLint wrote no SARIF: " + said);
        }
        return sarif;
    }

    /** What a script of the tools' folder writes about another folder. */
    static String script(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of("node", "--no-warnings"));
        if (name.equals("unit-tests.mjs")) {
            command.add("--test-reporter=tap");
        }
        command.add(name);
        command.addAll(Arrays.asList(arguments));
        return run(FOLDER, command.toArray(String[]::new));
    }

    /** What a command writes, its errors among it. */
    public static String run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectErrorStream(true)
                    .start();
            try (InputStream output = process.getInputStream()) {
                return new String(output.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command[0], e);
        }
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder within {@link #FOLDER}, without the files that were there. */
    static Path empty(String name) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve(name));
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        return folder;
    }

    /** Copies an application into {@link #FOLDER}, in the place of what was there. */
    static Path copy(Path application, String to) {
        try {
            Path target = empty(to);
            for (Path file : files(application)) {
                Path copy = target.resolve(application.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
