package dev.fixwright.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The bundled sample: a small web shop and what a real scan of it reported. */
final class Sample {
    private Sample() {}

    /** Puts the shop and its SARIF file below a folder. */
    static void unpack(Path folder) throws IOException {
        URL resource = Sample.class.getResource("/sample/shop.sarif");
        if (resource == null) {
            throw new IllegalStateException("this build has no /sample/shop.sarif");
        }
        try {
            URI sarif = resource.toURI();
            if (sarif.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(sarif, Map.of())) {
                    copy(jar.getPath("/sample"), folder);
                }
            } else {
                copy(Path.of(sarif).resolveSibling("."), folder);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the sample is at a strange place", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = from.normalize().relativize(file.normalize()).toString();
            Path target = to.resolve(name);
            Files.createDirectories(target.resolve("..").normalize());
            Files.copy(file, target);
        }
    }
}
