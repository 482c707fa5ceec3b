package dev.fixwright.fix.hiddencharacters;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Shows characters that nobody sees: by their number in texts, and not at all in comments. */
public final class JavaScriptHiddenCharactersFixer implements JavaScriptFixer {
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\x{061C}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{00AD}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}]");

    @Override
    public String weakness() {
        return "hiddencharacters";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> text = site.sink(
                one -> !hidden(one).isEmpty()
                        && one.around("string", "template_string").isEmpty(),
                "string",
                "template_string",
                "comment");
        if (text.isEmpty()) {
            return Attempt.declined(
                    "the characters that nobody sees stand in no text and no comment of their own here");
        }
        boolean tagged = text.get().field().equals("arguments");
        if (tagged) {
            return Attempt.declined("a tag reads the template as it is written");
        }
        boolean comment = text.get().is("comment");
        boolean escaped = !comment
                && hidden(text.get()).stream().anyMatch(one -> text.get().text().charAt(one.start() - 1) == '\\');
        if (escaped) {
            return Attempt.declined("a backslash stands before a character that nobody sees");
        }
        ScriptEdits edits = site.edit();
        boolean attribute =
                text.get().parent().filter(above -> above.is("jsx_attribute")).isPresent();
        for (MatchResult one : hidden(text.get())) {
            int at = text.get().start() + one.start();
            String shown = String.format(
                    attribute ? "&#x%04X;" : "\\u%04X", (int) one.group().charAt(0));
            edits.replace(at, at + 1, comment ? "" : shown);
        }
        return site.fix(
                weakness(),
                edits,
                comment
                        ? "The characters that nobody sees are gone from the comment, which now reads as it is written."
                        : "The characters that nobody sees are written by their numbers, which means the same text.",
                "Read the line again as it stands now.");
    }

    /** The characters of a text or a comment itself, without what is put into a template. */
    private static List<MatchResult> hidden(SyntaxNode text) {
        List<SyntaxNode> code = text.all("template_substitution");
        return HIDDEN.matcher(text.text())
                .results()
                .filter(one -> code.stream()
                        .noneMatch(part ->
                                part.start() <= text.start() + one.start() && part.end() > text.start() + one.start()))
                .toList();
    }
}
