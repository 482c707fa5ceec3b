package dev.fixwright.syntax.outline;

import java.util.List;

/**
 * One declaration of a file, or what heads several: a method, a field, the imports, the header of a class, a statement of a
 * script, a job of a workflow.
 *
 * @param kind what it is
 * @param word how people call such a part: "method", "job"
 * @param names what it declares; none where it only does something
 * @param lead where what stands before it begins: its comments, and white space
 * @param start where it begins itself (counted from 0)
 * @param end just past its last character
 * @param reach just past the last character of all that it heads; the same as {@code end} for what heads nothing
 */
public record Part(Kind kind, String word, List<String> names, int lead, int start, int end, int reach) {
    /** What a part is to the others of its file. */
    public enum Kind {
        IMPORT,
        DECLARATION,
        /** The beginning of a class or a namespace, up to what is in it. */
        HEADER,
        /** A whole file that is not divided into its parts here. */
        WHOLE
    }

    public Part {
        names = List.copyOf(names);
    }

    static Part of(String word, List<String> names, int start, int end) {
        return new Part(Kind.DECLARATION, word, names, start, start, end, end);
    }

    static Part ofImport(int start, int end) {
        return new Part(Kind.IMPORT, "imports", List.of(), start, start, end, end);
    }

    static Part header(String word, List<String> names, int start, int end, int reach) {
        return new Part(Kind.HEADER, word, names, start, start, end, reach);
    }

    Part ledBy(int earlier) {
        return new Part(kind, word, names, earlier, start, end, reach);
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether this heads the other one. */
    public boolean heads(Part other) {
        return is(Kind.HEADER) && other != this && start <= other.start && other.end <= reach;
    }

    /** Whether another version of the file has this part there, by its name, whatever has become of its text. */
    public boolean isSameAs(Part other) {
        return !names.isEmpty() && kind == other.kind && word.equals(other.word) && names.equals(other.names);
    }

    /** For a sentence: {@code method refund}. */
    @Override
    public String toString() {
        return names.isEmpty() ? word : word + " " + String.join(", ", names);
    }
}
