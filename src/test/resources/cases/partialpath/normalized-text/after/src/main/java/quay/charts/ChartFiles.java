package quay.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

class ChartFiles {
    private static final String ROOT = "/srv/charts";

    byte[] chart(String name) throws IOException {
        String path = Paths.get(ROOT, name).normalize().toString();
        if (!Paths.get(path).startsWith(ROOT)) {
            throw new IOException("no such chart");
        }
        return Files.readAllBytes(Path.of(path));
    }

    byte[] draft(String name) throws IOException {
        String path = ROOT + "/" + name;
        if (!path.startsWith(ROOT)) {
            throw new IOException("no such draft");
        }
        return Files.readAllBytes(Path.of(path));
    }
}
