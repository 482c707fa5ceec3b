package net.press.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

public class PluginJar {
    public void unpack(JarFile jar) throws IOException {
        for (var entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            File file = Paths.get("/opt/press/plugins", entry.getName()).toFile();
            Files.copy(jar.getInputStream(entry), file.toPath());
        }
    }
}
