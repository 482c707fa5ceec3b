package dev.fixwright.command;

import dev.fixwright.command.Asked.Line;
import dev.fixwright.command.Asked.Misunderstood;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds in a comment what is asked of the app. Pure, and as fast as the comment is long. */
public final class CommandParser {
    /** How many lines of one comment are obeyed. */
    public static final int MOST = 20;

    static final String CALL = "/fixwright";

    private final Optional<String> appName;

    /** @param appName the app's name in addresses and mentions (its slug); empty where only {@code /fixwright} counts */
    public CommandParser(Optional<String> appName) {
        this.appName = appName.map(name -> name.toLowerCase(Locale.ROOT));
    }

    public Asked parse(String comment) {
        Set<Line> lines = new LinkedHashSet<>();
        if (mayAsk(comment)) {
            CommentLines.of(comment).forEach(line -> line(line).ifPresent(lines::add));
        }
        List<Line> all = new ArrayList<>(lines);
        int obeyed = Math.min(all.size(), MOST);
        return new Asked(all.subList(0, obeyed), all.size() - obeyed);
    }

    /** Whether some app may be asked for something by its name: which it is has then to be looked up. */
    public static boolean mayName(String comment) {
        return CommentLines.of(comment).stream().anyMatch(line -> {
            List<String> words = LineWords.of(line.strip().replace('\t', ' '));
            return line.strip().startsWith("@")
                    && words.size() > 1
                    && CommandLine.verb(words.subList(1, words.size())).isPresent();
        });
    }

    /** What takes the time is only done where it may matter. */
    private static boolean mayAsk(String comment) {
        return comment.indexOf('@') >= 0 || LookAlike.read(comment).contains(CALL);
    }

    private Optional<Line> line(String line) {
        int indent = line.length() - line.stripLeading().length();
        if (indent > 3 || line.startsWith("\t")) {
            return Optional.empty();
        }
        String text = line.strip();
        int end = 0;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        String call = text.substring(0, end);
        String rest = text.substring(end).strip();
        if (LookAlike.isPlain(call)) {
            return plain(call.toLowerCase(Locale.ROOT), rest);
        }
        return isCall(LookAlike.read(call))
                ? Optional.of(new Misunderstood(
                        line,
                        "it looks like a command and is written with characters that look like others, or cannot be"
                                + " seen. Type `" + CALL + "` anew"))
                : Optional.empty();
    }

    private Optional<Line> plain(String call, String rest) {
        if (call.equals(CALL)) {
            return Optional.of(CommandLine.read(rest));
        }
        // A mention may be the beginning of a sentence: only what is a verb is taken for one.
        return isCall(call)
                        && CommandLine.verb(LineWords.of(rest.replace('\t', ' ')))
                                .isPresent()
                ? Optional.of(CommandLine.read(rest))
                : Optional.empty();
    }

    private boolean isCall(String word) {
        return word.equals(CALL)
                || appName.map(name -> word.equals("@" + name) || word.equals("@" + name + "[bot]"))
                        .orElse(false);
    }

    private static boolean isSpace(char one) {
        return one == ' ' || one == '\t' || Character.isSpaceChar(one);
    }
}
