package dev.fixwright.fix;

import dev.fixwright.fix.Spellings.Spelling;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Edits to one Java file and to texts that are written in other files: constants and configuration. */
public final class SpellingEdits {
    private final JavaFile file;
    private final JavaEdits java;
    private final Map<SourcePath, Set<Edit>> elsewhere = new TreeMap<>();

    public SpellingEdits(JavaFile file) {
        this.file = file;
        this.java = file.edit();
    }

    /** The edits to the Java file itself. */
    public JavaEdits java() {
        return java;
    }

    public void change(Spelling spelling, String newText) {
        String written = spelling.written(newText);
        if (spelling.path().equals(file.source().path())) {
            java.replace(spelling.start(), spelling.end(), written);
        } else {
            elsewhere
                    .computeIfAbsent(spelling.path(), path -> new LinkedHashSet<>())
                    .add(new Edit(spelling.start(), spelling.end(), written));
        }
    }

    public Patch patch() {
        List<FilePatch> files = new ArrayList<>();
        if (!java.isEmpty()) {
            files.add(java.patch());
        }
        elsewhere.forEach((path, edits) -> files.add(new FilePatch.Edited(path, List.copyOf(edits))));
        return new Patch(files);
    }
}
