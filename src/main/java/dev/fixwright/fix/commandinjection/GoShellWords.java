package dev.fixwright.fix.commandinjection;

import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoString;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.go.GoText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a command line that code puts together, as Go expressions. */
final class GoShellWords {
    private final GoFile file;
    private final List<String> words = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final StringBuilder constant = new StringBuilder();
    private boolean open;
    private char quote;
    private Optional<String> obstacle = Optional.empty();

    private GoShellWords(GoFile file) {
        this.file = file;
    }

    static GoShellWords of(GoFile file, GoText text) {
        GoShellWords words = new GoShellWords(file);
        words.obstacle = text.obstacle();
        for (Piece piece : text.pieces()) {
            if (piece.constant().isPresent()) {
                words.characters(piece.constant().get());
            } else {
                words.value(piece);
            }
        }
        words.end();
        if (words.quote != 0) {
            words.stop("the quotes of the command do not pair up");
        }
        return words;
    }

    List<String> words() {
        return words;
    }

    Optional<String> obstacle() {
        return obstacle;
    }

    private void characters(String text) {
        for (char c : text.toCharArray()) {
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else if (quote == '"' && "$`\\".indexOf(c) >= 0) {
                    stop("the shell replaces what stands behind `" + c + "` in the command");
                } else {
                    constant.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                open = true;
            } else if (c == ' ' || c == '\t') {
                end();
            } else if ("|&;<>()$`\\*?[]{}~#!\n".indexOf(c) >= 0) {
                stop("`" + (c == '\n' ? "a line end" : String.valueOf(c))
                        + "` in the command means something to the shell alone");
            } else {
                constant.append(c);
                open = true;
            }
        }
    }

    private void value(Piece piece) {
        if (piece.expression().is("int_literal") && piece.verb().equals("%d")) {
            characters(piece.expression().text());
            return;
        }
        if (quote == 0 && file.resolve(piece.expression()).text().startsWith("strings.Join(")) {
            stop("`" + piece.expression().text() + "` is a list of arguments, which are not one word of the command");
        }
        flush();
        open = true;
        boolean text = piece.verb().isEmpty() || file.type(piece.expression()).equals("string");
        String expression = piece.expression().text();
        boolean plain = piece.verb().matches("|%[svq]");
        boolean number =
                file.type(piece.expression()).equals("int") && piece.verb().matches("%[dv]");
        parts.add(
                text && plain
                        ? expression
                        : number
                                ? GoEdits.use("strconv") + ".Itoa(" + expression + ")"
                                : plain || piece.verb().equals("%d")
                                        ? GoEdits.use("fmt") + ".Sprint(" + expression + ")"
                                        : GoEdits.use("fmt") + ".Sprintf(" + GoString.quoted(piece.verb()) + ", "
                                                + expression + ")");
    }

    private void flush() {
        if (!constant.isEmpty()) {
            parts.add(GoString.quoted(constant.toString()));
            constant.setLength(0);
        }
    }

    private void end() {
        flush();
        if (open) {
            words.add(parts.isEmpty() ? "\"\"" : String.join("+", parts));
        }
        parts.clear();
        open = false;
    }

    private void stop(String reason) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(reason);
        }
    }
}
