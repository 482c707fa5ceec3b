package dev.fixwright.fix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Node.js of this machine, where there is one. */
final class Node {
    static final Path SCRIPTS = Path.of("src/test/resources/node").toAbsolutePath();
    private static final Path TYPESCRIPT = Path.of("target/typescript").toAbsolutePath();

    private Node() {}

    static boolean isHere() {
        try {
            return run(Path.of(""), "node", "--print", "1").strip().equals("1");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** TypeScript's folder of modules, fetched once; it is not there where npm cannot fetch it. */
    static Path typescript() {
        Path modules = TYPESCRIPT.resolve("node_modules");
        if (!Files.exists(modules.resolve("typescript/package.json"))) {
            try {
                Files.createDirectories(TYPESCRIPT);
                run(TYPESCRIPT, "npm", "install", "--no-save", "--no-audit", "--no-fund", "typescript@5.6.3");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (UncheckedIOException e) {
                return modules;
            }
        }
        return modules;
    }

    /** What a command writes, its errors among it. */
    static String run(Path folder, String... command) {
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

    /** What a script of the test resources writes. */
    static String script(String name, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("node", SCRIPTS.resolve(name).toString()));
        Stream.of(arguments).forEach(command::add);
        return run(SCRIPTS, command.toArray(String[]::new));
    }
}
