package dev.fixwright.syntax.build;

import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.SourceFile;
import java.util.List;

/** Reads one kind of file that names libraries. Stateless. */
interface Manifest {
    /** The edit that adds a library to the file, or to a companion of it. */
    FilePatch adding(Library library, SourceFile file) throws UnknownLayoutException;

    /** Files beside this one that name every library too and are changed along with it. */
    default List<String> companions() {
        return List.of();
    }

    /** Files that only the build tool itself can bring up to date; where there is one, nothing is added. */
    default List<String> locks() {
        return List.of();
    }
}
