package net.press.layout;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

public class LayoutPack {
    public void unpack(File pack, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(pack)) {
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target.resolve(entry.getName()));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }
}
