package dev.fixwright.fix;

import dev.fixwright.fix.Spellings.Spelling;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.java.Imports;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Edits to one Java file and to texts that are written in other files: constants and configuration. */
public final class SpellingEdits {
    private final JavaFile file;
    private final Map<JavaFile, JavaEdits> java = new LinkedHashMap<>();
    private final Map<SourcePath, Set<Edit>> elsewhere = new TreeMap<>();

    public SpellingEdits(JavaFile file) {
        this.file = file;
    }

    /** The edits to the Java file itself. */
    public JavaEdits java() {
        return java(file);
    }

    /** The edits to a Java file of the project. */
    public JavaEdits java(JavaFile edited) {
        return java.computeIfAbsent(edited, JavaFile::edit);
    }

    public void change(Spelling spelling, String newText) {
        String written = spelling.written(newText);
        Optional<JavaEdits> edited = spelling.path().equals(file.source().path())
                ? Optional.of(java())
                : java.keySet().stream()
                        .filter(one -> one.source().path().equals(spelling.path()))
                        .map(java::get)
                        .findFirst();
        if (edited.isPresent()) {
            edited.get().replace(spelling.start(), spelling.end(), written);
        } else {
            elsewhere
                    .computeIfAbsent(spelling.path(), path -> new LinkedHashSet<>())
                    .add(new Edit(spelling.start(), spelling.end(), written));
        }
    }

    /** All edits; imports of these classes go where nothing needs them any more. */
    public Patch patch(String... perhapsUnused) {
        List<FilePatch> files = new ArrayList<>();
        java.forEach((edited, edits) -> {
            if (!edits.isEmpty()) {
                files.add(Imports.pruned(edited, edits.patch(), perhapsUnused));
            }
        });
        elsewhere.forEach((path, edits) -> files.add(new FilePatch.Edited(path, List.copyOf(edits))));
        return Patch.all(files.stream().map(Patch::of).toList());
    }
}
