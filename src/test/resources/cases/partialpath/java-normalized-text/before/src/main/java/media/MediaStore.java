package media;

import java.nio.file.Path;

class MediaStore {
    private final Path root = Path.of("media").toAbsolutePath().normalize();

    boolean owns(String name) {
        Path path = root.resolve(name).normalize();
        return path.toString().startsWith(root.toString());
    }
}
