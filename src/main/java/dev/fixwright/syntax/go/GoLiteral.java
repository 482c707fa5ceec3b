package dev.fixwright.syntax.go;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A literal of a struct, {@code http.Cookie{Name: "a"}}: its fields by name. */
public record GoLiteral(GoFile file, SyntaxNode node) {

    /** The type with its package's path. */
    public String type() {
        return node.child("type").map(file::typeText).orElse("");
    }

    private SyntaxNode body() {
        return node.child("body").orElse(node);
    }

    private List<SyntaxNode> elements() {
        return body().parts();
    }

    /** Whether some fields are given by place alone, so that none can be added by name. */
    public boolean isByPlace() {
        return elements().stream().anyMatch(element -> !element.is("keyed_element"));
    }

    /** The value that a field is given. */
    public Optional<SyntaxNode> value(String field) {
        return elements().stream()
                .filter(element ->
                        element.child("key").map(SyntaxNode::text).orElse("").equals(field))
                .flatMap(element -> element.child("value").stream())
                .map(GoFile::bare)
                .findFirst();
    }

    /** Gives a field a value: in place of the one there is, else as the last one, laid out as gofmt does. */
    public void set(GoEdits edits, String field, String value) {
        Optional<SyntaxNode> there = value(field);
        if (there.isEmpty()) {
            add(edits, List.of(field), List.of(value));
        } else if (there.get().text().contains("\n") && !value.contains("\n")) {
            shorten(edits, there.get(), value);
        } else {
            edits.replace(there.get(), value);
        }
    }

    /** A value of several lines becomes one of one line: its key moves into the column of the fields beside it. */
    private void shorten(GoEdits edits, SyntaxNode there, String value) {
        SyntaxNode element = there.around("keyed_element").orElse(there);
        List<SyntaxNode> elements = elements();
        int at = elements.indexOf(element);
        List<SyntaxNode> section = new ArrayList<>(section(elements.subList(0, at)));
        if (!section.isEmpty() && section.get(0).line() != element.line() - 1) {
            section.clear();
        }
        int line = file.syntax().lines().lineAt(element.end());
        for (SyntaxNode next : elements.subList(at + 1, elements.size())) {
            boolean single = file.syntax().lines().lineAt(next.end()) == next.line();
            if (!single || next.line() != line + 1) {
                break;
            }
            section.add(next);
            line = next.line();
        }
        String key = element.child("key").map(SyntaxNode::text).orElse("");
        int width = width(section, List.of(key));
        align(edits, section, width);
        edits.replace(element, key + ":" + " ".repeat(width - key.length()) + value);
    }

    /** Adds fields that are not there, after the others. */
    public void add(GoEdits edits, List<String> fields, List<String> values) {
        List<String> written = new ArrayList<>();
        List<SyntaxNode> elements = elements();
        boolean own = !elements.isEmpty()
                && file.syntax()
                        .edit()
                        .layout()
                        .startsItsLine(elements.get(elements.size() - 1).start())
                && body().parts().get(elements.size() - 1).line() < lineOfEnd();
        if (!own) {
            for (int i = 0; i < fields.size(); i++) {
                written.add(fields.get(i) + ": " + values.get(i));
            }
            boolean many = !elements.isEmpty();
            int at = many ? elements.get(elements.size() - 1).end() : body().start() + 1;
            edits.insert(at, (many ? ", " : "") + String.join(", ", written));
            return;
        }
        List<SyntaxNode> section = section(elements);
        int width = width(section, fields);
        String indent = file.syntax()
                .edit()
                .layout()
                .indentOf(elements.get(elements.size() - 1).start());
        for (int i = 0; i < fields.size(); i++) {
            written.add(indent + fields.get(i) + ":"
                    + " ".repeat(width - fields.get(i).length()) + values.get(i) + ",");
        }
        int end = endOfLine(elements.get(elements.size() - 1).end());
        edits.insert(end, edits.newLine() + String.join(edits.newLine(), written));
        align(edits, section, width);
    }

    private int lineOfEnd() {
        return file.syntax().lines().lineAt(body().end() - 1);
    }

    private int endOfLine(int from) {
        String text = file.syntax().source().text();
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The last fields that stand on lines of their own one below the other: gofmt puts their values in one column. */
    private List<SyntaxNode> section(List<SyntaxNode> elements) {
        List<SyntaxNode> section = new ArrayList<>();
        int line = -1;
        for (int i = elements.size() - 1; i >= 0; i--) {
            SyntaxNode element = elements.get(i);
            boolean single = file.syntax().lines().lineAt(element.end()) == element.line();
            boolean alone = file.syntax().edit().layout().startsItsLine(element.start());
            if (!single || !alone || (line > 0 && element.line() != line - 1)) {
                break;
            }
            section.add(element);
            line = element.line();
        }
        return section;
    }

    /** The column of the values after the keys, counted with the colon and one space. */
    private int width(List<SyntaxNode> section, List<String> fields) {
        int width = fields.stream().mapToInt(String::length).max().orElse(0);
        for (SyntaxNode element : section) {
            width = Math.max(
                    width, element.child("key").map(key -> key.text().length()).orElse(0));
        }
        return width + 1;
    }

    private void align(GoEdits edits, List<SyntaxNode> section, int width) {
        for (SyntaxNode element : section) {
            SyntaxNode key = element.child("key").orElse(element);
            SyntaxNode value = element.child("value").orElse(element);
            int from = key.end() + 1;
            int pad = width - key.text().length();
            if (value.start() - from != pad) {
                edits.replace(from, value.start(), " ".repeat(Math.max(pad, 1)));
            }
        }
    }
}
