package dev.fixwright.fix.commandinjection;

import dev.fixwright.syntax.grammar.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides a command line that code puts together into its words, as a program gets them. */
final class CommandPieces {
    private final List<List<TextPart>> words = new ArrayList<>();
    private Optional<String> obstacle = Optional.empty();

    private CommandPieces() {}

    /**
     * @param single whether single quotes hold words together too, as a shell has it
     */
    static CommandPieces of(List<TextPart> parts, boolean single) {
        CommandPieces pieces = new CommandPieces();
        pieces.read(parts, single);
        return pieces;
    }

    List<List<TextPart>> words() {
        return words;
    }

    /** Why the words cannot be told; empty where they can. */
    Optional<String> obstacle() {
        return obstacle;
    }

    private void read(List<TextPart> parts, boolean single) {
        List<TextPart> word = new ArrayList<>();
        char quote = 0;
        boolean open = false;
        for (TextPart part : parts) {
            if (part.constant().isEmpty() || !part.isCharacters()) {
                word.add(part);
                open = true;
                continue;
            }
            String text = part.constant().get();
            int from = 0;
            for (int at = 0; at <= text.length(); at++) {
                boolean end = at == text.length();
                char c = end ? 0 : text.charAt(at);
                boolean quotes = !end && (quote != 0 ? c == quote : c == '"' || (single && c == '\''));
                boolean gap = !end && quote == 0 && Character.isWhitespace(c);
                if (!end && c == '\\') {
                    stop("the command line has characters behind backslashes");
                }
                if (end || quotes || gap) {
                    if (from < at) {
                        word.add(part.cut(from, at));
                        open = true;
                    }
                    from = at + 1;
                }
                if (quotes) {
                    open = true;
                    quote = quote == 0 ? c : 0;
                }
                if (gap && open) {
                    words.add(word);
                    word = new ArrayList<>();
                    open = false;
                }
            }
        }
        if (open) {
            words.add(word);
        }
        if (quote != 0) {
            stop("the quotes of the command line do not pair up");
        }
    }

    private void stop(String reason) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(reason);
        }
    }
}
