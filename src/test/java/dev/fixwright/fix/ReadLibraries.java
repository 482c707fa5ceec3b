package dev.fixwright.fix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * The class path and the platform, each package listed and each class file read from its archive once however many
 * compilations ask for it. Neither changes while tests run.
 */
final class ReadLibraries extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<Package, List<JavaFileObject>> packages = new ConcurrentHashMap<>();

    ReadLibraries(JavaFileManager files) {
        super(files);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String name, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        Package asked = new Package(location, name, Set.copyOf(kinds), recurse);
        List<JavaFileObject> known = packages.get(asked);
        if (known == null) {
            List<JavaFileObject> found = new ArrayList<>();
            for (JavaFileObject file : super.list(location, name, kinds, recurse)) {
                found.add(new ReadFile(file, super.inferBinaryName(location, file)));
            }
            known = List.copyOf(found);
            packages.put(asked, known);
        }
        return known;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ReadFile read ? read.binaryName : super.inferBinaryName(location, file);
    }

    private record Package(Location location, String name, Set<JavaFileObject.Kind> kinds, boolean recurse) {}

    private static final class ReadFile extends ForwardingJavaFileObject<JavaFileObject> {
        private final String binaryName;
        private byte[] bytes = {};

        ReadFile(JavaFileObject file, String binaryName) {
            super(file);
            this.binaryName = binaryName;
        }

        @Override
        public synchronized InputStream openInputStream() throws IOException {
            if (bytes.length == 0) {
                try (InputStream file = super.openInputStream()) {
                    bytes = file.readAllBytes();
                }
            }
            return new ByteArrayInputStream(bytes);
        }
    }
}
