package dev.fixwright.fix.sqlinjection.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression with SQL text in it: its values, and the edits that put placeholders there. */
final class SqlText {
    private final ScriptSite site;
    private final List<Piece> pieces;
    private final boolean doubleQuotes;
    private final List<SqlRegion> regions = new ArrayList<>();
    private final List<SyntaxNode> kept = new ArrayList<>();
    private String obstacle = "";

    private SqlText(ScriptSite site, SyntaxNode expression, int skipped) {
        this.site = site;
        List<Piece> all = Piece.of(expression);
        this.pieces = all.subList(skipped, all.size());
        this.doubleQuotes = Dialect.readsDoubleQuotes(site);
    }

    static SqlText of(ScriptSite site, SyntaxNode expression) {
        return after("", site, expression, 0);
    }

    /**
     * A text that goes on after another.
     *
     * @param skipped how many of its first pieces are that other text
     */
    static SqlText after(String before, ScriptSite site, SyntaxNode expression, int skipped) {
        SqlText text = new SqlText(site, expression, skipped);
        text.read(before);
        return text;
    }

    List<SqlRegion> regions() {
        return regions;
    }

    /** The values that stay in the text, because only the source decides what they are. */
    List<SyntaxNode> keptPieces() {
        return kept;
    }

    Optional<String> obstacle() {
        return obstacle.isEmpty() ? Optional.empty() : Optional.of(obstacle);
    }

    /** The SQL of the expression's words, with an x for each value. */
    String words() {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece instanceof Piece.Words text ? text.source() : "x"));
        return words.toString();
    }

    private void read(String before) {
        StringBuilder sql = new StringBuilder(before);
        int opened = -1;
        int openedAt = -1;
        char quote = 0;
        boolean hasValue = false;
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Value value) {
                if (opened < 0 && Values.isConstant(site, value.expression())) {
                    kept.add(value.expression());
                    sql.append("x");
                } else if (opened >= 0) {
                    parts.add(value.expression());
                    hasValue = hasValue || !Values.isConstant(site, value.expression());
                } else {
                    plain(i, value, sql.toString());
                    sql.append("x");
                }
                continue;
            }
            Piece.Words words = (Piece.Words) pieces.get(i);
            String source = words.source();
            int from = 0;
            for (int at = 0; at < source.length(); at++) {
                int width = quoteAt(source, at);
                char mark = width == 0 ? 0 : source.charAt(at + width - 1);
                if (width == 0 || (opened >= 0 && mark != quote)) {
                    at += source.charAt(at) == '\\' ? 1 : 0;
                    continue;
                }
                if (opened < 0) {
                    sql.append(source, from, at);
                    opened = i;
                    quote = mark;
                    openedAt = words.start() + at;
                    parts = new ArrayList<>();
                    hasValue = false;
                } else {
                    if (at > from) {
                        parts.add(source.substring(from, at));
                    }
                    if (hasValue) {
                        SqlPlace.literal(sql, doubleQuotes).ifPresent(reason -> obstacle = reason);
                        regions.add(new SqlRegion(
                                opened, i, openedAt, words.start() + at + width, List.copyOf(parts), sql.toString()));
                    }
                    sql.append("x");
                    opened = -1;
                }
                at += width - 1;
                from = at + 1;
            }
            if (from < source.length()) {
                if (opened >= 0) {
                    parts.add(source.substring(from));
                } else {
                    sql.append(source.substring(from));
                }
            }
        }
        if (opened >= 0 && hasValue) {
            obstacle = "a quote of the SQL text is not closed in the same expression";
        }
    }

    /** How many characters the quote at a place of the source takes: two with a backslash, none where there is no quote. */
    private int quoteAt(String source, int at) {
        int escaped = source.charAt(at) == '\\' && at + 1 < source.length() ? 1 : 0;
        char c = source.charAt(at + escaped);
        return c == '\'' || (c == '"' && doubleQuotes) ? escaped + 1 : 0;
    }

    private void plain(int i, Piece.Value value, String before) {
        String name = value.expression().text();
        SqlPlace.obstacle(name, before, isText(value.expression())).ifPresent(reason -> obstacle = reason);
        regions.add(new SqlRegion(i, i, value.start(), value.end(), List.of(value.expression()), before));
    }

    private boolean isText(SyntaxNode value) {
        return site.script()
                .bindings()
                .soleValue(value)
                .filter(found -> Texts.isText(found)
                        || found.all().stream().anyMatch(part -> Texts.isText(part) && !part.is("string")))
                .isPresent();
    }

    /** Puts a placeholder in the place of each region; or why one cannot be there. */
    Optional<String> replace(ScriptEdits edits, IntFunction<String> placeholder) {
        for (int i = 0; i < regions.size(); i++) {
            Optional<String> reason = replace(edits, regions.get(i), placeholder.apply(i));
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private Optional<String> replace(ScriptEdits edits, SqlRegion region, String mark) {
        int first = region.first();
        int last = region.last();
        boolean bare = first == last;
        if (bare && ((Piece.Value) pieces.get(first)).isEmbedded()) {
            edits.replace(region.from(), region.to(), mark);
            return Optional.empty();
        }
        if (bare) {
            first--;
            last++;
        }
        if (first < 0) {
            return Optional.of("a value stands before any SQL text that its placeholder could go to");
        }
        Piece.Words opening = (Piece.Words) pieces.get(first);
        int from = bare ? opening.end() : region.from();
        Piece.Words closing = last < pieces.size() && pieces.get(last) instanceof Piece.Words words ? words : null;
        if (closing != null && closing.literal() == opening.literal()) {
            edits.replace(from, region.to(), mark);
            return Optional.empty();
        }
        Piece.Value value = (Piece.Value) pieces.get(first + 1);
        String quote = opening.literal().text().substring(0, 1);
        boolean single = last == first + 2;
        if (closing != null
                && isSum(opening.literal().end(), closing.literal().start())
                && closing.literal().text().startsWith(quote)
                && (!single || opening.literal().line() == closing.literal().line())) {
            edits.replace(from, bare ? closing.start() : region.to(), mark);
            return Optional.empty();
        }
        if (!single || !isPlus(opening.literal().end(), value.start())) {
            return Optional.of("the value `" + value.expression().text() + "` is not simply added to the SQL text");
        }
        edits.replace(from, value.end(), mark + quote);
        if (closing != null && !bare) {
            edits.replace(closing.start(), region.to(), "");
        }
        return Optional.empty();
    }

    /** Whether nothing but operands that are added up stands between two places. */
    private boolean isSum(int from, int to) {
        String between = site.site().file().source().text().substring(from, to);
        int depth = 0;
        for (char c : between.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0 && between.matches("(?s)\\s*\\+.*\\+\\s*") && !between.contains("//");
    }

    private boolean isPlus(int from, int to) {
        return site.site().file().source().text().substring(from, to).matches("\\s*\\+\\s*");
    }

    /** How many placeholders stand in the words already, numbered ones by the highest. */
    int placeholdersAlready(boolean numbered) {
        int count = 0;
        Matcher mark = Pattern.compile(numbered ? "\\$(\\d{1,4})" : "\\?")
                .matcher(words().replaceAll("(?<!\\{)\\?", numbered ? "" : "?"));
        while (mark.find()) {
            count = numbered ? Math.max(count, Integer.parseInt(mark.group(1))) : count + 1;
        }
        return count;
    }
}
