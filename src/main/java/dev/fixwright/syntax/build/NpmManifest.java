package dev.fixwright.syntax.build;

import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A {@code package.json} and npm's lock file of version 3 beside it, which both name every library. */
final class NpmManifest implements Manifest {
    private static final String LOCK = "package-lock.json";

    @Override
    public FilePatch adding(Library library, SourceFile file) throws UnknownLayoutException {
        boolean lock = file.path().fileName().equals(LOCK);
        return new FilePatch.Edited(file.path(), lock ? locked(library, file) : named(library, file));
    }

    private static List<Edit> named(Library library, SourceFile file) throws UnknownLayoutException {
        return List.of(new JsonObjectText(file, "dependencies").insert(library.name(), range(library)));
    }

    private static List<Edit> locked(Library library, SourceFile file) throws UnknownLayoutException {
        if (!file.text().contains("\"lockfileVersion\": 3")) {
            throw new UnknownLayoutException(file.path() + " is not of version 3 and would have to be made anew");
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new JsonObjectText(file, "packages", "", "dependencies").insert(library.name(), range(library)));
        edits.add(new JsonObjectText(file, "packages")
                .insert(
                        "node_modules/" + library.name(),
                        Map.of(
                                "version", library.version(),
                                "integrity", library.integrity(),
                                "license", library.licence())));
        return edits;
    }

    private static String range(Library library) {
        return "^" + library.version();
    }

    @Override
    public List<String> companions() {
        return List.of(LOCK);
    }

    @Override
    public List<String> locks() {
        return List.of("yarn.lock", "pnpm-lock.yaml", "npm-shrinkwrap.json", "bun.lockb", "bun.lock");
    }
}
