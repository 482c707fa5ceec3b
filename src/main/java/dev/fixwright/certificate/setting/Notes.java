package dev.fixwright.certificate.setting;

import java.util.ArrayList;
import java.util.List;

/** Gathers everything that is wrong with a file, in the order of its lines. */
final class Notes {
    private final String file;
    private final Wording wording;
    private final List<Note> notes = new ArrayList<>();

    private record Note(int line, String text) {}

    Notes(String file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    Wording wording() {
        return wording;
    }

    void add(int line, String text) {
        notes.add(new Note(line, text));
    }

    /** Sentences that begin with file and line. */
    List<String> sentences() {
        return notes.stream()
                .sorted((a, b) -> Integer.compare(a.line(), b.line()))
                .map(note -> file + ":" + note.line() + ": " + note.text())
                .distinct()
                .toList();
    }
}
