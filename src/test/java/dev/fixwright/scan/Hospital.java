package dev.fixwright.scan;

import dev.fixwright.fix.LoadedClasses;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourceTree;
import java.nio.file.Path;
import java.util.List;

/** A regional hospital's application, scanned and fixed once for all tests: before and after. */
final class Hospital {
    static final Path FOLDER = Path.of("src/test/resources/applications/hospital");
    static final String PACKAGE = "ch.lindental.";
    static final AppTrial TRIAL = AppTrial.of(FOLDER);
    static final LoadedClasses BEFORE = LoadedClasses.of(files(TRIAL.before()));
    static final LoadedClasses AFTER = LoadedClasses.of(files(TRIAL.after()));

    private Hospital() {}

    static List<SourceFile> files(SourceTree tree) {
        return tree.paths().stream()
                .filter(path -> path.hasExtension("java"))
                .flatMap(path -> tree.read(path).stream())
                .toList();
    }
}
