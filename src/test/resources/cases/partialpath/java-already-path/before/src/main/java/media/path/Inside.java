package media.path;

import java.nio.file.Path;

class Inside {
    boolean is(Path file, Path folder) {
        return file.normalize().startsWith(folder);
    }
}
