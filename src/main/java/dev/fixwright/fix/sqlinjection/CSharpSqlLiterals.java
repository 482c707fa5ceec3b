package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextCuts;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.ArrayList;
import java.util.List;

/** Makes plain literals of those that hold values no more: without {@code $}, and without {@code string.Format}. */
final class CSharpSqlLiterals {
    private final CSharpFile file;
    private final SyntaxEdits edits;

    CSharpSqlLiterals(CSharpFile file, SyntaxEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    void tidy(CSharpSqlText text, List<TextCuts> cuts) {
        for (TextCuts cut : cuts) {
            for (SyntaxNode literal : cut.emptied()) {
                boolean plain =
                        !literal.text().contains("{{") && !literal.text().contains("}}");
                long holes = literal.children().stream()
                        .filter(child -> child.is("interpolation"))
                        .count();
                long gone = text.texts().stream()
                        .flatMap(List::stream)
                        .filter(part -> part.is(TextPart.Form.INTERPOLATED)
                                && part.operand().node() == literal)
                        .distinct()
                        .count();
                if (literal.is("interpolated_string_expression") && plain && holes == gone) {
                    int dollar = literal.start() + literal.text().indexOf('$');
                    edits.replace(dollar, dollar + 1, "");
                }
            }
        }
        text.formats().forEach(format -> unwrap(format, text, cuts));
    }

    /** A format that still has values keeps them; one with braces of its own stays to read these. */
    private void unwrap(CSharpCall format, CSharpSqlText text, List<TextCuts> cuts) {
        List<TextPart> markers = text.texts().stream()
                .flatMap(List::stream)
                .filter(part -> part.is(TextPart.Form.MARKED)
                        && format.brackets().contains(part.operand().node()))
                .toList();
        List<TextPart> kept = markers.stream()
                .filter(part -> cuts.stream().noneMatch(cut -> cut.isGone(part)))
                .toList();
        SyntaxNode literal = markers.get(0).operand().node();
        if (kept.isEmpty() && !literal.text().contains("{{")) {
            edits.replace(format.node().start(), literal.start(), "");
            edits.replace(literal.end(), format.node().end(), "");
        } else {
            renumber(format, markers, kept);
        }
    }

    private void renumber(CSharpCall format, List<TextPart> markers, List<TextPart> kept) {
        List<SyntaxNode> order = new ArrayList<>();
        String source = file.syntax().source().text();
        for (TextPart part : kept) {
            if (!order.contains(part.node())) {
                order.add(part.node());
            }
        }
        order.sort((a, b) -> Integer.compare(a.start(), b.start()));
        for (TextPart part : kept) {
            int end = part.start() + 1;
            while (Character.isDigit(source.charAt(end))) {
                end++;
            }
            edits.replace(part.start() + 1, end, String.valueOf(order.indexOf(part.node())));
        }
        List<SyntaxNode> arguments = format.arguments();
        for (int i = 1; i < arguments.size(); i++) {
            SyntaxNode argument = arguments.get(i);
            boolean gone = markers.stream().anyMatch(part -> argument.contains(part.node()))
                    && order.stream().noneMatch(argument::contains);
            if (gone) {
                edits.replace(arguments.get(i - 1).end(), argument.end(), "");
            }
        }
    }
}
