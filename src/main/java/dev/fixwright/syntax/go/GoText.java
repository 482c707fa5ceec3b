package dev.fixwright.syntax.go;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that an expression builds by {@code +} and {@code fmt.Sprintf}, taken apart: constant pieces and values in order. */
public final class GoText {
    private static final Pattern VERB =
            Pattern.compile("%(?<flags>[#0\\- +]*(?:\\d+)?(?:\\.\\d*)?)(?:\\[(?<index>\\d{1,3})])?(?<verb>[a-zA-Z%*])");

    private final GoFile file;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Format> formats = new ArrayList<>();
    private Optional<String> obstacle = Optional.empty();

    private GoText(GoFile file) {
        this.file = file;
    }

    /**
     * A piece of the text.
     *
     * @param literal for constant text, the literal whose characters from {@code from} to {@code to} it is
     * @param expression for a value, its expression; for constant text the literal itself
     * @param verb how a format writes the value, {@code %s} for one; empty where it is joined by {@code +}
     * @param constant what the text is known to be
     */
    public record Piece(
            Optional<GoString> literal,
            int from,
            int to,
            SyntaxNode expression,
            String verb,
            Optional<String> constant) {
        public boolean isText() {
            return literal.isPresent() && verb.isEmpty();
        }
    }

    /** A call of a format function with its literal, which may stand elsewhere as a constant that nothing else uses. */
    record Format(SyntaxNode call, SyntaxNode argument, GoString literal, List<SyntaxNode> values) {}

    /** The text that an expression builds; empty where no constant text has a part in it. */
    public static Optional<GoText> of(GoFile file, SyntaxNode expression) {
        GoText text = new GoText(file);
        text.read(GoFile.bare(expression));
        return text.pieces.stream().anyMatch(Piece::isText) ? Optional.of(text) : Optional.empty();
    }

    /** The text that an expression is, also where it is one value alone. */
    public static Optional<GoText> whole(GoFile file, SyntaxNode expression) {
        GoText text = new GoText(file);
        text.read(GoFile.bare(expression));
        return Optional.of(text);
    }

    /** The text of a format and its values, as {@code fmt.Fprintf} takes them. */
    public static Optional<GoText> ofFormat(GoFile file, SyntaxNode call, SyntaxNode format, List<SyntaxNode> values) {
        GoText text = new GoText(file);
        text.format(call, format, values);
        return text.pieces.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public List<Piece> values() {
        return pieces.stream().filter(piece -> !piece.isText()).toList();
    }

    List<Format> formats() {
        return formats;
    }

    /** Why not all of the text is understood; empty where it is. */
    public Optional<String> obstacle() {
        return obstacle;
    }

    private void read(SyntaxNode node) {
        boolean sum = node.is("binary_expression")
                && node.child("operator").filter(sign -> sign.is("+")).isPresent();
        if (GoString.is(node)) {
            GoString literal = GoString.of(node);
            text(literal, 0, literal.value().length());
        } else if (sum) {
            read(node.child("left").map(GoFile::bare).orElse(node));
            read(node.child("right").map(GoFile::bare).orElse(node));
        } else if (isFormat(node)) {
            GoCall call = new GoCall(file, node);
            List<SyntaxNode> arguments = call.arguments();
            stopIf(call.spreads(), node);
            format(node, arguments.get(0), arguments.subList(1, arguments.size()));
        } else {
            pieces.add(new Piece(Optional.empty(), 0, 0, node, "", file.text(node)));
        }
    }

    private boolean isFormat(SyntaxNode node) {
        if (!node.is("call_expression")) {
            return false;
        }
        GoCall call = new GoCall(file, node);
        return call.name().equals("fmt.Sprintf")
                && !call.arguments().isEmpty()
                && GoString.is(file.resolve(call.arguments().get(0)));
    }

    private void text(GoString literal, int from, int to) {
        if (from < to) {
            String value = literal.value().substring(from, to);
            pieces.add(new Piece(Optional.of(literal), from, to, literal.node(), "", Optional.of(value)));
        }
    }

    private void format(SyntaxNode call, SyntaxNode argument, List<SyntaxNode> values) {
        SyntaxNode resolved = file.resolve(argument);
        if (!GoString.is(resolved)) {
            stopIf(true, call);
            return;
        }
        GoString literal = GoString.of(resolved);
        formats.add(new Format(call, argument, literal, values));
        int at = 0;
        int next = 0;
        Set<Integer> taken = new HashSet<>();
        Matcher verb = VERB.matcher(literal.value());
        while (verb.find()) {
            if (verb.group("verb").equals("%")) {
                text(literal, at, verb.start());
                pieces.add(new Piece(
                        Optional.of(literal), verb.start(), verb.end(), literal.node(), "", Optional.of("%")));
                at = verb.end();
                continue;
            }
            text(literal, at, verb.start());
            next = verb.group("index") == null ? next : Integer.parseInt(verb.group("index")) - 1;
            if (next >= values.size() || next < 0 || verb.group("verb").equals("*")) {
                stopIf(true, call);
                return;
            }
            taken.add(next);
            SyntaxNode value = values.get(next);
            pieces.add(
                    new Piece(Optional.of(literal), verb.start(), verb.end(), value, verb.group(), file.text(value)));
            next++;
            at = verb.end();
        }
        text(literal, at, literal.value().length());
        stopIf(taken.size() != values.size(), call);
    }

    private void stopIf(boolean problem, SyntaxNode node) {
        if (problem && obstacle.isEmpty()) {
            String line = node.text().strip().replaceAll("\\s+", " ");
            obstacle = Optional.of("the values of `" + (line.length() > 60 ? line.substring(0, 57) + "…" : line)
                    + "` cannot be matched with their places");
        }
    }
}
