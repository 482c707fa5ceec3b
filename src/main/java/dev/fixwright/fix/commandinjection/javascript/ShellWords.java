package dev.fixwright.fix.commandinjection.javascript;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A command line split where a shell would split it; values never split. */
final class ShellWords {
    private static final String ACTED_ON = "|&;<>()$`*?[]#{}~\n";

    private final List<List<Object>> words = new ArrayList<>();
    private List<Object> word = new ArrayList<>();
    private boolean begun;
    private char quote;
    private String obstacle = "";

    private ShellWords() {}

    static ShellWords of(List<Piece> pieces) {
        ShellWords words = new ShellWords();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words text) {
                text.text().chars().forEach(c -> words.read((char) c));
            } else {
                words.word.add(((Piece.Value) piece).expression());
                words.begun = true;
            }
        }
        if (words.quote != 0) {
            words.obstacle = "a quote of the command is never closed";
        }
        words.end();
        return words;
    }

    private void read(char c) {
        if (quote != 0) {
            if (c == quote) {
                quote = 0;
            } else if (quote == '"' && (c == '$' || c == '`' || c == '\\')) {
                obstacle = "the command has `" + c + "` within quotes, which a shell acts on";
            } else {
                append(c);
            }
        } else if (c == '\'' || c == '"') {
            quote = c;
            begun = true;
        } else if (c == ' ' || c == '\t') {
            end();
        } else if (ACTED_ON.indexOf(c) >= 0 || c == '\\') {
            obstacle = "the command needs a shell for `" + (c == '\n' ? "a line end" : String.valueOf(c)) + "`";
        } else {
            append(c);
        }
    }

    private void append(char c) {
        begun = true;
        int last = word.size() - 1;
        if (last >= 0 && word.get(last) instanceof String text) {
            word.set(last, text + c);
        } else {
            word.add(String.valueOf(c));
        }
    }

    private void end() {
        if (begun) {
            words.add(word.isEmpty() ? List.of("") : word);
        }
        word = new ArrayList<>();
        begun = false;
    }

    /** Why the words are not sure; empty where they are. */
    Optional<String> obstacle() {
        return obstacle.isEmpty() ? Optional.empty() : Optional.of(obstacle);
    }

    /** Each word as its parts: texts and values ({@link SyntaxNode}). */
    List<List<Object>> words() {
        return words;
    }
}
