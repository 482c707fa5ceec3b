package dev.fixwright.syntax.build;

import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of looking for the place where a build names its libraries. */
public sealed interface Addition {
    /** The exact edits that add the library, first of all to {@code manifest}. */
    record Possible(SourcePath manifest, Patch patch) implements Addition {}

    /**
     * Nothing can be added.
     *
     * @param reason what stands in the way, for people
     */
    record Impossible(String reason) implements Addition {}

    /** The file names that are looked for in a source file's folder and in those above it, and what reads each. */
    Map<Library.Registry, Map<String, Manifest>> MANIFESTS = Map.of(
            Library.Registry.MAVEN,
            Map.of(
                    "pom.xml", new MavenManifest(),
                    "build.gradle", new GradleManifest(),
                    "build.gradle.kts", new GradleManifest()),
            Library.Registry.NPM,
            Map.of("package.json", new NpmManifest()),
            Library.Registry.PYPI,
            Map.of("requirements.txt", new PipManifest()));

    /** The edits that let a source file use a library. */
    static Addition of(Library library, SourceTree tree, SourcePath source) {
        for (String folder : folders(source)) {
            for (Map.Entry<String, Manifest> one :
                    MANIFESTS.getOrDefault(library.registry(), Map.of()).entrySet()) {
                Optional<SourceFile> file = tree.read(SourcePath.of(folder + one.getKey()));
                if (file.isPresent()) {
                    return of(library, tree, file.get(), one.getValue());
                }
            }
        }
        return new Impossible("there is no file that names the libraries of " + source);
    }

    private static Addition of(Library library, SourceTree tree, SourceFile file, Manifest manifest) {
        for (String lock : manifest.locks()) {
            Optional<SourcePath> found = folders(file.path()).stream()
                    .map(folder -> SourcePath.of(folder + lock))
                    .filter(path -> tree.paths().contains(path))
                    .findFirst();
            if (found.isPresent()) {
                return new Impossible(found.get() + " would have to be made anew");
            }
        }
        try {
            List<FilePatch> patches = new ArrayList<>();
            patches.add(manifest.adding(library, file));
            for (String companion : manifest.companions()) {
                @Nullable
                SourceFile beside = tree.read(file.path().sibling(companion)).orElse(null);
                if (beside != null) {
                    patches.add(manifest.adding(library, beside));
                }
            }
            return new Possible(file.path(), new Patch(patches));
        } catch (UnknownLayoutException e) {
            return new Impossible(e.reason());
        }
    }

    /** The folder of a file and those above it, from the inside out. */
    private static List<String> folders(SourcePath file) {
        List<String> folders = new ArrayList<>();
        String folder = file.folder();
        while (!folder.isEmpty()) {
            folders.add(folder);
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        folders.add("");
        return folders;
    }
}
