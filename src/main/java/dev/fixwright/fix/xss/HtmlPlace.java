package dev.fixwright.fix.xss;

import dev.fixwright.syntax.grammar.TextPart;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where in markup, which code puts together as text, a value stands. */
final class HtmlPlace {
    private static final Pattern ADDRESS =
            Pattern.compile("(?is).*\\b(href|src|action|formaction|data|poster)\\s*=\\s*[\"']?\\s*");

    private HtmlPlace() {}

    /** Why encoding a value as text of a page does not make it safe where it stands; empty where it does. */
    static Optional<String> objection(List<TextPart> parts, TextPart value) {
        StringBuilder before = new StringBuilder();
        for (TextPart part : parts) {
            if (part == value) {
                break;
            }
            before.append(part.constant().orElse("x"));
        }
        String text = before.toString();
        String small = text.toLowerCase(java.util.Locale.ROOT);
        if (small.lastIndexOf("<script") > small.lastIndexOf("</script")) {
            return Optional.of("stands in a script, where encoding for a page does not help");
        }
        if (small.lastIndexOf("<style") > small.lastIndexOf("</style")) {
            return Optional.of("stands in a style sheet, where encoding for a page does not help");
        }
        int open = text.lastIndexOf('<');
        boolean inTag = open > text.lastIndexOf('>');
        if (!inTag) {
            return Optional.empty();
        }
        String tag = text.substring(open);
        long quotes = tag.chars().filter(c -> c == '"').count();
        long apostrophes = tag.chars().filter(c -> c == '\'').count();
        if (quotes % 2 == 0 && apostrophes % 2 == 0) {
            return Optional.of(
                    "stands in a tag without quotes around it, where encoding does not keep it in its place");
        }
        if (tag.matches("(?is).*\\bon\\w+\\s*=\\s*(\"[^\"]*|'[^']*)")) {
            return Optional.of("stands in a script of an attribute, where encoding for a page does not help");
        }
        return ADDRESS.matcher(tag).matches()
                ? Optional.of("is an address, which may be a script; check its beginning before it comes into the page")
                : Optional.empty();
    }
}
