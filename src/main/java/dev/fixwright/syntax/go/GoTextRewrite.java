package dev.fixwright.syntax.go;

import dev.fixwright.syntax.go.GoText.Format;
import dev.fixwright.syntax.go.GoText.Piece;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** A built text written anew: stretches of it give way to other text. A format that has no values left becomes a literal. */
public final class GoTextRewrite {
    /** Stands in a new literal where an expression divides it. */
    public static final String MARK = "\u27e8";

    private final GoText text;
    private final GoEdits edits;
    private final IdentityHashMap<Piece, List<Stretch>> gone = new IdentityHashMap<>();

    public GoTextRewrite(GoText text, GoEdits edits) {
        this.text = text;
        this.edits = edits;
    }

    /** Characters of a piece, counted as the program sees them, that give way to text. */
    private record Stretch(int from, int to, String instead) {}

    /** Replaces characters of a constant piece, counted from its first, by text as the program sees it. */
    public void replace(Piece piece, int from, int to, String instead) {
        gone.computeIfAbsent(piece, none -> new ArrayList<>()).add(new Stretch(from, to, instead));
    }

    /** Replaces a whole value. */
    public void replace(Piece value, String instead) {
        replace(value, 0, 0, instead);
    }

    /** Writes the expression that the text was read from. Says what is in the way. */
    public Optional<String> write(SyntaxNode expression) {
        return write(expression, MARK, "");
    }

    /**
     * Writes the expression; where a literal has the mark in it, an expression of text stands there instead.
     */
    public Optional<String> write(SyntaxNode expression, String mark, String instead) {
        for (Format format : text.formats()) {
            boolean elsewhere = !format.argument().contains(format.literal().node());
            GoFile file = edits.file();
            boolean shared = elsewhere
                    && file.scopes()
                            .of(GoFile.bare(format.argument()))
                            .filter(found -> file.scopes().uses(found).size() == 1)
                            .isEmpty();
            if (shared) {
                return Optional.of("`" + format.argument().text() + "` is used in other places too");
            }
        }
        String written = written(GoFile.bare(expression));
        edits.replace(expression, written.contains(mark) ? joined(written, mark, instead) : written);
        return Optional.empty();
    }

    /** Divides a literal at the mark. */
    private static String joined(String written, String mark, String instead) {
        int at = written.indexOf(mark);
        int open = Math.max(written.lastIndexOf('"', at), written.lastIndexOf('`', at));
        String quote = written.substring(open, open + 1);
        return (written.substring(0, at) + quote + " + " + instead + " + " + quote
                        + written.substring(at + mark.length()))
                .replace(" + " + quote + quote, "");
    }

    private String written(SyntaxNode node) {
        if (GoString.is(node)) {
            return literal(GoString.of(node), false);
        }
        Optional<Format> format =
                text.formats().stream().filter(found -> found.call() == node).findFirst();
        if (format.isPresent()) {
            return formatted(format.get());
        }
        boolean sum = node.is("binary_expression")
                && node.child("operator").filter(sign -> sign.is("+")).isPresent();
        if (sum) {
            return sum(node);
        }
        return text.pieces().stream()
                .filter(piece -> piece.expression() == node)
                .flatMap(piece -> gone.getOrDefault(piece, List.of()).stream())
                .findFirst()
                .map(Stretch::instead)
                .map(instead -> instead.isEmpty() ? "" : "\"" + instead + "\"")
                .orElse(node.text());
    }

    private String formatted(Format format) {
        List<SyntaxNode> kept = format.values().stream()
                .filter(value -> text.pieces().stream()
                        .anyMatch(piece -> piece.expression() == value && !gone.containsKey(piece)))
                .toList();
        String written = literal(format.literal(), !kept.isEmpty());
        String argument = format.argument().text();
        if (format.argument().contains(format.literal().node())) {
            argument = written;
        } else {
            edits.replace(format.literal().node(), written);
        }
        GoCall call = new GoCall(edits.file(), format.call());
        boolean writes = !call.method().equals("Sprintf");
        if (kept.isEmpty() && !writes) {
            return argument;
        }
        String function = call.function().text();
        String name = kept.isEmpty() ? function.replaceFirst("f$", "") : function;
        String target = writes ? call.arguments().get(0).text() + ", " : "";
        String values =
                String.join("", kept.stream().map(value -> ", " + value.text()).toList());
        return name + "(" + target + argument + values + ")";
    }

    private String sum(SyntaxNode node) {
        List<SyntaxNode> operands = new ArrayList<>();
        flatten(node, operands);
        StringBuilder joined = new StringBuilder();
        int last = node.start();
        String source = edits.file().syntax().source().text();
        for (SyntaxNode operand : operands) {
            String gap = source.substring(last, operand.start());
            last = operand.end();
            String written = written(operand);
            if (written.isEmpty() || written.equals("\"\"") || written.equals("``")) {
                continue;
            }
            boolean value = !GoString.is(operand) && written.startsWith("\"");
            if (value && !joined.isEmpty() && joined.charAt(joined.length() - 1) == '`') {
                written = "`" + written.substring(1, written.length() - 1) + "`";
                gap = "";
            } else if (value) {
                gap = joined.isEmpty() || joined.charAt(joined.length() - 1) == '"' ? "" : gap;
            }
            char quote = written.charAt(0);
            boolean meets = !joined.isEmpty()
                    && !gap.contains("\n")
                    && (quote == '"' || quote == '`')
                    && joined.charAt(joined.length() - 1) == quote
                    && begins(joined, quote);
            if (joined.isEmpty()) {
                joined.append(written);
            } else if (meets) {
                joined.setLength(joined.length() - 1);
                joined.append(written.substring(1));
            } else {
                joined.append(gap.contains("+") ? gap : " + ").append(written);
            }
        }
        return joined.isEmpty() ? "\"\"" : joined.toString();
    }

    /** Whether the last literal of the joined operands is opened by the same quote. */
    private static boolean begins(StringBuilder joined, char quote) {
        int at = 0;
        char open = 0;
        char lastOpened = 0;
        while (at < joined.length()) {
            char c = joined.charAt(at);
            if (open == 0 && (c == '"' || c == '`')) {
                open = c;
                lastOpened = c;
            } else if (open == '"' && c == '\\') {
                at++;
            } else if (c == open) {
                open = 0;
            }
            at++;
        }
        return lastOpened == quote;
    }

    private static void flatten(SyntaxNode node, List<SyntaxNode> operands) {
        boolean sum = node.is("binary_expression")
                && node.child("operator").filter(sign -> sign.is("+")).isPresent();
        if (sum) {
            node.child("left").map(GoFile::bare).ifPresent(left -> flatten(left, operands));
            node.child("right").map(GoFile::bare).ifPresent(right -> flatten(right, operands));
        } else {
            operands.add(node);
        }
    }

    /** @param formats whether the literal stays a format, so that {@code %%} and verbs stay as they are */
    private String literal(GoString literal, boolean formats) {
        boolean carried =
                text.formats().stream().anyMatch(format -> format.literal().node() == literal.node());
        String quote = literal.isRaw() ? "`" : "\"";
        StringBuilder written = new StringBuilder(quote);
        for (Piece piece : text.pieces()) {
            boolean here = piece.literal()
                    .filter(found -> found.node() == literal.node())
                    .isPresent();
            if (!here) {
                continue;
            }
            if (!piece.isText()) {
                List<Stretch> stretches = gone.get(piece);
                written.append(
                        stretches == null
                                ? literal.source(piece.from(), piece.to())
                                : escaped(literal, stretches.get(0).instead(), formats));
            } else if (carried
                    && !formats
                    && !gone.containsKey(piece)
                    && piece.constant().orElse("").equals("%")
                    && piece.to() - piece.from() == 2) {
                written.append("%");
            } else {
                written.append(characters(literal, piece, formats));
            }
        }
        return written.append(quote).toString();
    }

    private static String escaped(GoString literal, String instead, boolean formats) {
        return literal.inside(formats ? instead.replace("%", "%%") : instead);
    }

    private String characters(GoString literal, Piece piece, boolean formats) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        int length = piece.to() - piece.from();
        while (at <= length) {
            int here = at;
            Optional<Stretch> stretch = gone.getOrDefault(piece, List.of()).stream()
                    .filter(found -> found.from() == here)
                    .findFirst();
            if (stretch.isPresent()) {
                written.append(escaped(literal, stretch.get().instead(), formats));
                if (stretch.get().to() > at) {
                    at = stretch.get().to();
                    continue;
                }
            }
            if (at < length) {
                written.append(literal.source(piece.from() + at, piece.from() + at + 1));
            }
            at++;
        }
        return written.toString();
    }
}
