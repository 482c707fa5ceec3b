package dev.fixwright.fix.xss;

import dev.fixwright.patch.Edit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has been found out and decided about the outputs of one page so far. */
final class PageFix {
    private final List<Edit> edits = new ArrayList<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private final Set<String> values = new LinkedHashSet<>();
    private final Set<String> encoders = new LinkedHashSet<>();
    private final Set<String> safe = new LinkedHashSet<>();

    void edit(Edit edit) {
        edits.add(edit);
    }

    /** A value is encoded, in these words for people. */
    void encoded(String value, String encoder) {
        values.add(brief(value));
        encoders.add(encoder);
    }

    void problem(String sentence) {
        problems.add(sentence);
    }

    /** Why an output needs nothing. */
    void safe(String sentence) {
        safe.add(sentence);
    }

    List<Edit> edits() {
        return edits;
    }

    Set<String> problems() {
        return problems;
    }

    Set<String> values() {
        return values;
    }

    Set<String> encoders() {
        return encoders;
    }

    Set<String> safe() {
        return safe;
    }

    static String brief(String code) {
        String text = code.strip().replaceAll("\\s+", " ");
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }
}
