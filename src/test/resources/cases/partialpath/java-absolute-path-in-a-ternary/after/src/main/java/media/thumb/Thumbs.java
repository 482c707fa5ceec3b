package media.thumb;

import java.io.File;
import java.nio.file.Paths;

class Thumbs {
    File of(File cache, String key) {
        File file = new File(cache, key + ".png");
        return file.getAbsoluteFile().toPath().normalize().startsWith(Paths.get(cache.getAbsolutePath()).normalize()) ? file : new File(cache, "none.png");
    }
}
