package uploads.lambda;

import java.nio.file.Paths;
import java.util.List;

class Roots {
    private final List<String> roots;

    Roots(List<String> roots) {
        this.roots = roots;
    }

    boolean any(String path) {
        return roots.stream().anyMatch(root -> Paths.get(path).normalize().startsWith(Paths.get(root).normalize()));
    }
}
