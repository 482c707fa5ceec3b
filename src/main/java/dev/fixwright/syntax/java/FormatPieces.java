package dev.fixwright.syntax.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.syntax.java.StringParts.Choice;
import dev.fixwright.syntax.java.StringParts.Hole;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes {@code String.format}, {@code formatted} and {@code MessageFormat.format} apart where their text is written out. */
final class FormatPieces {
    private static final Pattern FORMAT = Pattern.compile("%(?:(\\d+)\\$)?([sd%n])");
    private static final Pattern MESSAGE = Pattern.compile("\\{(\\d+)}|''");

    private final JavaFile file;
    private final StringPieces pieces;

    FormatPieces(JavaFile file, StringPieces pieces) {
        this.file = file;
        this.pieces = pieces;
    }

    /** Adds the pieces of a call of a format; false where it is none, or one that is not understood. */
    boolean add(MethodCallExpr call, List<Part> parts) {
        Optional<Expression> text = format(call);
        boolean message = file.types().isStaticCall(call, "java.text.MessageFormat", "format");
        if (text.isEmpty()) {
            return false;
        }
        List<Expression> arguments = new ArrayList<>(call.getArguments());
        arguments.removeIf(argument -> argument == text.get() || isLocale(argument));
        List<Part> found = new ArrayList<>();
        Reading reading = new Reading(call, arguments, message ? MESSAGE : FORMAT);
        for (Part piece : pieces.of(written(text.get()))) {
            if (!(piece instanceof Text written) || written.literal().isEmpty() || !reading.read(written, found)) {
                return false;
            }
        }
        return parts.addAll(found) || found.isEmpty();
    }

    /** The text of a format that stands in a variable of its own, where it may be edited as well. */
    private static Expression written(Expression text) {
        return text instanceof NameExpr name
                ? Variables.declaration(name)
                        .filter(found -> Variables.uses(found).size() == 1)
                        .filter(found -> found.isLocal() || found.isFinal())
                        .flatMap(Variables::soleValue)
                        .orElse(text)
                : text;
    }

    /** The expression that gives a format's text. */
    static Optional<Expression> text(JavaFile file, MethodCallExpr call) {
        return new FormatPieces(file, new StringPieces(file)).format(call);
    }

    private Optional<Expression> format(MethodCallExpr call) {
        if (call.getNameAsString().equals("formatted")) {
            return call.getScope().filter(file.types()::isString);
        }
        boolean isFormat = file.types().isStaticCall(call, "java.lang.String", "format")
                || file.types().isStaticCall(call, "java.text.MessageFormat", "format");
        if (!isFormat || call.getArguments().isEmpty()) {
            return Optional.empty();
        }
        int first = isLocale(call.getArgument(0)) && call.getArguments().size() > 1 ? 1 : 0;
        return Optional.of(call.getArgument(first));
    }

    private boolean isLocale(Expression argument) {
        return argument.toString().startsWith("Locale.") || file.types().isA(argument, "java.util.Locale");
    }

    /** Reads a format's text, remembering which argument comes next. */
    private final class Reading {
        private final MethodCallExpr call;
        private final List<Expression> arguments;
        private final Pattern pattern;
        private int next;

        Reading(MethodCallExpr call, List<Expression> arguments, Pattern pattern) {
            this.call = call;
            this.arguments = arguments;
            this.pattern = pattern;
        }

        boolean read(Text text, List<Part> found) {
            Matcher matcher = pattern.matcher(text.value());
            int done = 0;
            while (matcher.find()) {
                if (!plain(text, done, matcher.start(), found) || !hole(text, matcher, found)) {
                    return false;
                }
                done = matcher.end();
            }
            return plain(text, done, text.value().length(), found);
        }

        private boolean plain(Text text, int from, int to, List<Part> found) {
            String piece = text.value().substring(from, to);
            boolean special = pattern == MESSAGE ? piece.matches("(?s).*[{}'].*") : piece.contains("%");
            if (!piece.isEmpty()) {
                found.add(new Text(piece, text.node(), from, text.literal(), Optional.empty()));
            }
            return !special;
        }

        private boolean hole(Text text, Matcher matcher, List<Part> found) {
            LiteralText literal = text.literal().orElseThrow();
            Hole hole =
                    new Hole(call, text.node(), literal.offset(matcher.start()), literal.offset(matcher.end() - 1) + 1);
            String kind = pattern == MESSAGE ? matcher.group() : matcher.group(2);
            if (kind.equals("%") || kind.equals("n") || kind.equals("''")) {
                String meant = kind.equals("n") ? "\n" : kind.substring(0, 1);
                found.add(new Text(meant, text.node(), matcher.start(), text.literal(), Optional.of(hole)));
                return true;
            }
            boolean indexed = matcher.group(1) != null;
            int index = !indexed ? next++ : Integer.parseInt(matcher.group(1)) - (pattern == MESSAGE ? 0 : 1);
            if (index < 0 || index >= arguments.size()) {
                return false;
            }
            found.add(argument(arguments.get(index), hole));
            return true;
        }

        private Part argument(Expression argument, Hole hole) {
            List<Part> pieces = FormatPieces.this.pieces.of(argument);
            if (pieces.size() == 1 && pieces.get(0) instanceof Text text) {
                return new Text(text.value(), argument, 0, Optional.empty(), Optional.of(hole));
            }
            return pieces.size() == 1 && pieces.get(0) instanceof Choice choice
                    ? new Choice(choice.values(), argument, Optional.of(hole))
                    : new Value(argument, Optional.of(hole));
        }
    }
}
