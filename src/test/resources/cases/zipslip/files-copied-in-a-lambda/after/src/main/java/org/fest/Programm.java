package org.fest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

class Programm {
    void unpack(Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
                Path target = folder.resolve(relativePath(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** Returns a relative path as it is; refuses an absolute one and one that climbs out by "..". */
    private static String relativePath(String path) {
        if (path.startsWith("/") || path.startsWith("\\") || path.indexOf(':') == 1) {
            throw new IllegalArgumentException("The path is not relative");
        }
        for (String segment : path.replaceAll("(?i)%2e", ".").split("(?i)[/\\\\]|%2f|%5c")) {
            if (segment.trim().equals("..")) {
                throw new IllegalArgumentException("The path leads out of its folder");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : path.toCharArray()) {
            if (c == '\0') {
                throw new IllegalArgumentException("The path holds a NUL character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
