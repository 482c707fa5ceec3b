package dev.fixwright.fix;

import dev.fixwright.scan.NodeTools;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Node.js of this machine, where there is one. */
final class Node {
    static final Path SCRIPTS = Path.of("src/test/resources/node").toAbsolutePath();

    private Node() {}

    static boolean isHere() {
        try {
            return NodeTools.run(Path.of(""), "node", "--print", "1").strip().equals("1");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** What a script of the test resources writes. */
    static String script(String name, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("node", SCRIPTS.resolve(name).toString()));
        Stream.of(arguments).forEach(command::add);
        return NodeTools.run(SCRIPTS, command.toArray(String[]::new));
    }
}
