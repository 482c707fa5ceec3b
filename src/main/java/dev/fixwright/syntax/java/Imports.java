package dev.fixwright.syntax.java;

import com.github.javaparser.ast.ImportDeclaration;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The imports of a file after an edit. */
public final class Imports {
    private Imports() {}

    /**
     * The patch, which also removes the imports of these classes where nothing in the file, not even a comment, names
     * them any more.
     */
    public static FilePatch.Edited pruned(JavaFile file, FilePatch.Edited patch, String... qualified) {
        List<Edit> edits = new ArrayList<>(patch.edits());
        String after = withoutImports(patch.apply(file.source().text()));
        for (String name : qualified) {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (!Pattern.compile("\\b" + simple + "\\b").matcher(after).find()) {
                file.unit().getImports().stream()
                        .filter(one -> !one.isStatic()
                                && !one.isAsterisk()
                                && one.getNameAsString().equals(name))
                        .map(one -> removal(file, one))
                        .filter(removal -> edits.stream().noneMatch(removal::overlaps))
                        .forEach(edits::add);
            }
        }
        return new FilePatch.Edited(patch.path(), edits);
    }

    private static String withoutImports(String text) {
        return text.replaceAll("(?m)^\\s*import\\s[^;]*;", "");
    }

    /** The whole line of an import that has its line for itself, so far as no new import is written at its end. */
    private static Edit removal(JavaFile file, ImportDeclaration one) {
        return Removal.of(file, one);
    }
}
