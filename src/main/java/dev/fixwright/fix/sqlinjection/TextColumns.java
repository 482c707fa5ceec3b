package dev.fixwright.fix.sqlinjection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells columns that surely hold text from those that may as well hold dates, keys or numbers written in quotes. */
final class TextColumns {
    private static final Set<String> TEXT_OPERATORS = Set.of("LIKE", "ILIKE", "||", "SIMILAR", "~");
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
    private static final Set<String> TEXTS = Set.of(
            "name",
            "mail",
            "email",
            "title",
            "login",
            "user",
            "username",
            "nick",
            "nickname",
            "firstname",
            "lastname",
            "surname",
            "city",
            "town",
            "street",
            "country",
            "text",
            "comment",
            "note",
            "notes",
            "description",
            "search",
            "term",
            "query",
            "word",
            "phrase",
            "pattern",
            "phone",
            "label",
            "subject",
            "slug",
            "locale",
            "language",
            "path",
            "url",
            "file",
            "filename",
            "host",
            "token",
            "password",
            "author",
            "message",
            "keyword",
            "needle",
            "prefix",
            "brand",
            "company",
            "q");

    private TextColumns() {}

    /**
     * Whether a text in quotes is compared with a text, as its place or the last word of either name says.
     *
     * @param clause the word that governs the place
     * @param subject the column; empty where it is not known
     */
    static boolean isText(String clause, String subject, String expression) {
        return TEXT_OPERATORS.contains(clause)
                || TEXTS.contains(lastWord(subject))
                || (subject.isEmpty() && TEXTS.contains(lastWord(expression)));
    }

    private static String lastWord(String name) {
        Matcher words = WORD.matcher(name);
        String last = "";
        while (words.find()) {
            last = words.group().toLowerCase(Locale.ROOT);
        }
        return last;
    }
}
