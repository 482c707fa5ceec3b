package dev.fixwright.syntax.ruby;

import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** The libraries that edits need, required after those that the file requires already. */
public final class RubyRequires {
    private final RubyFile file;
    private final SyntaxEdits edits;

    public RubyRequires(RubyFile file, SyntaxEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** Requires a library of Ruby itself, where the file does not yet. Applications of Rails have most of them loaded. */
    public void add(String library) {
        List<SyntaxNode> present = file.root().parts().stream()
                .filter(one ->
                        one.is("call") && new RubyCall(file, one).method().matches("require|require_relative"))
                .toList();
        boolean there = file.calls(file.root()).stream()
                .filter(call -> call.method().equals("require"))
                .anyMatch(call -> call.arguments().stream()
                        .anyMatch(one -> file.text(one).filter(library::equals).isPresent()));
        if (there) {
            return;
        }
        boolean single = present.stream().anyMatch(one -> one.text().contains("'"))
                || (present.isEmpty() && !file.syntax().source().text().contains("\""));
        String line = "require " + RubyString.literal(library, single);
        List<SyntaxNode> plain = present.stream()
                .filter(one -> new RubyCall(file, one).method().equals("require"))
                .toList();
        if (!plain.isEmpty()) {
            List<String> names = plain.stream().map(this::nameOf).toList();
            boolean sorted = names.equals(names.stream().sorted().toList());
            int before = sorted
                    ? (int) names.stream()
                            .filter(name -> name.compareTo(library) < 0)
                            .count()
                    : names.size();
            if (before == 0) {
                edits.insert(plain.get(0).start(), line + edits.layout().newLine());
            } else {
                edits.insert(plain.get(before - 1).end(), edits.layout().newLine() + line);
            }
            return;
        }
        Optional<SyntaxNode> first = present.stream()
                .findFirst()
                .or(() -> file.root().parts().stream().findFirst());
        String gap = present.isEmpty() ? edits.layout().newLine() : "";
        edits.insert(place(first), line + edits.layout().newLine() + gap);
    }

    private String nameOf(SyntaxNode require) {
        return new RubyCall(file, require)
                .arguments().stream().findFirst().flatMap(file::text).orElse("");
    }

    /** Before the first statement, and before the comment that belongs to it. */
    private int place(Optional<SyntaxNode> first) {
        List<SyntaxNode> all = file.root().children();
        int at = first.map(all::indexOf).orElse(0);
        while (at > 0
                && all.get(at - 1).is("comment")
                && all.get(at - 1).line() == all.get(at).line() - 1
                && !all.get(at - 1).text().matches("(?s)#!.*|#.*(frozen_string_literal|coding|typed):.*")) {
            at--;
        }
        return all.isEmpty() ? 0 : all.get(at).start();
    }
}
