package dev.fixwright.proof;

import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Some lines of a file before and after the edits to them.
 *
 * @param takesAway whether the edits only take text away
 */
record Hunk(SourcePath path, String before, String after, boolean takesAway) {
    private static final Pattern SLASHES = Pattern.compile("(?<![:\"'\\w])//.*$|/\\*.*?\\*/", Pattern.MULTILINE);
    private static final Pattern HASHES = Pattern.compile("(?:^|\\s)#(?!\\{).*$", Pattern.MULTILINE);

    /** The hunks of a patch; a new file is one that had no lines. */
    static List<Hunk> of(Patch patch, Outlines before) {
        List<Hunk> hunks = new ArrayList<>();
        for (FilePatch file : patch.files()) {
            if (file instanceof FilePatch.Edited edited) {
                add(edited, before.of(file.path()).orElseThrow(), hunks);
            } else {
                hunks.add(new Hunk(file.path(), "", ((FilePatch.Created) file).text(), false));
            }
        }
        return hunks;
    }

    private static void add(FilePatch.Edited patch, Outline file, List<Hunk> hunks) {
        Lines lines = file.lines();
        List<Edit> edits = patch.edits();
        for (int i = 0; i < edits.size(); ) {
            int first = lines.lineAt(edits.get(i).start());
            int last = lines.lineAt(edits.get(i).end());
            int begun = i++;
            while (i < edits.size() && lines.lineAt(edits.get(i).start()) <= last) {
                last = Math.max(last, lines.lineAt(edits.get(i).end()));
                i++;
            }
            hunks.add(of(patch.path(), file.text(), lines.start(first), lines.end(last), edits.subList(begun, i)));
        }
    }

    private static Hunk of(SourcePath path, String text, int start, int end, List<Edit> edits) {
        StringBuilder after = new StringBuilder();
        int done = start;
        for (Edit edit : edits) {
            after.append(text, done, edit.start()).append(edit.replacement());
            done = edit.end();
        }
        boolean takesAway = edits.stream().allMatch(edit -> !edit.isInsertion() && !saysSomething(edit.replacement()));
        return new Hunk(
                path, text.substring(start, end), after.append(text, done, end).toString(), takesAway);
    }

    private static boolean saysSomething(String text) {
        return text.chars().anyMatch(c -> !Character.isWhitespace(c) && ";,)}".indexOf(c) < 0);
    }

    /** Lines of a file of this path without what its language takes for comments. */
    static String code(String text, SourcePath path) {
        boolean hashes = path.hasExtension("py") || path.hasExtension("rb") || path.hasExtension("rake");
        boolean comment = text.indexOf(hashes ? '#' : '/') >= 0;
        return comment ? (hashes ? HASHES : SLASHES).matcher(text).replaceAll("") : text;
    }

    String codeBefore() {
        return code(before, path);
    }

    String codeAfter() {
        return code(after, path);
    }

    /** Whether code is only taken away, or made a comment. */
    boolean deletes() {
        return takesAway || (saysSomething(codeBefore()) && !saysSomething(codeAfter()));
    }
}
