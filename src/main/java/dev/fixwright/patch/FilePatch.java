package dev.fixwright.patch;

import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The edits to one file that exists, or one new file.
 *
 * <p>Edits are sorted and do not overlap; insertions at one place keep the order in which they were given.
 */
public sealed interface FilePatch {
    /** How languages that nothing compiles here declare a variable. */
    Pattern DECLARED = Pattern.compile("\\b(?:const|let|var)\\s+(\\w+)|(\\w+)\\s*:=");

    SourcePath path();

    /** Edits to a file that exists; ranges count in its text without a byte order mark. */
    record Edited(SourcePath path, List<Edit> edits) implements FilePatch {
        public Edited {
            edits = edits.stream().sorted().toList();
            for (int i = 1; i < edits.size(); i++) {
                if (edits.get(i - 1).overlaps(edits.get(i))) {
                    throw new IllegalArgumentException("edits to " + path + " overlap");
                }
            }
        }

        /** The text after the edits; everything outside their ranges is untouched. */
        public String apply(String text) {
            StringBuilder result = new StringBuilder(text.length() + 256);
            int done = 0;
            for (Edit edit : edits) {
                result.append(text, done, edit.start()).append(edit.replacement());
                done = edit.end();
            }
            return result.append(text, done, text.length()).toString();
        }

        /** Where an offset of the old text stands in the new one; inside a replaced range, where that range begins. */
        public int moved(int offset) {
            int shift = 0;
            for (Edit edit : edits) {
                if (edit.start() > offset || (edit.start() == offset && !edit.isInsertion())) {
                    break;
                }
                if (edit.end() > offset) {
                    return edit.start() + shift;
                }
                shift += edit.replacement().length() - (edit.end() - edit.start());
            }
            return offset + shift;
        }

        public boolean overlaps(Edited other) {
            return edits.stream().anyMatch(mine -> other.edits.stream().anyMatch(mine::overlaps));
        }

        /** Whether both bring a variable of the same name, which would then be declared twice. */
        public boolean declaresAgain(Edited other) {
            Set<String> mine = declared(other.edits);
            mine.retainAll(other.declared(edits));
            return !mine.isEmpty();
        }

        /** The variables that edits declare which are not among some known ones. */
        private Set<String> declared(List<Edit> known) {
            return edits.stream()
                    .filter(edit -> !known.contains(edit))
                    .flatMap(edit -> DECLARED.matcher(edit.replacement()).results())
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .collect(Collectors.toCollection(HashSet::new));
        }

        /** Both files' edits; an edit that both make is made once. */
        public Edited and(Edited other) {
            LinkedHashSet<Edit> all = new LinkedHashSet<>(edits);
            all.addAll(other.edits);
            return new Edited(path, new ArrayList<>(all));
        }
    }

    /** A new file with its whole text. */
    record Created(SourcePath path, String text) implements FilePatch {}
}
