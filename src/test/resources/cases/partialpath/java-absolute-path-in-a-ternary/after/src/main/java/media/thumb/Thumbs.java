package media.thumb;

import java.io.File;

class Thumbs {
    File of(File cache, String key) {
        File file = new File(cache, key + ".png");
        return file.getAbsoluteFile().toPath().startsWith(cache.getAbsolutePath()) ? file : new File(cache, "none.png");
    }
}
