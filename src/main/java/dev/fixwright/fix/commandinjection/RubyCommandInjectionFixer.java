package dev.fixwright.fix.commandinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyRequires;
import dev.fixwright.syntax.ruby.RubyString;
import dev.fixwright.syntax.ruby.RubyText;
import java.util.List;
import java.util.Optional;

/** Runs commands without a shell, their words one by one; where a shell is needed, quotes the values for it. */
public final class RubyCommandInjectionFixer implements RubyFixer {
    private static final String RUNS =
            "system|exec|spawn|popen|capture2|capture2e|capture3|popen2|popen2e|popen3|pipeline";

    @Override
    public String weakness() {
        return "commandinjection";
    }

    @Override
    public Attempt attempt(RubySite site) {
        Optional<SyntaxNode> shell = site.nodes("subshell").stream().findFirst();
        if (shell.isPresent()) {
            return rewritten(site, shell.get(), shell.get(), Optional.empty());
        }
        Optional<RubyCall> found = site.call(RubyCommandInjectionFixer::runs).or(() -> fed(site));
        if (found.isEmpty()) {
            return site.nothing("command");
        }
        List<SyntaxNode> arguments = found.get().arguments();
        int first =
                arguments.get(0).is("hash", "pair") || arguments.get(0).text().matches("env|ENV.*") ? 1 : 0;
        if (first >= arguments.size() || arguments.get(first).is("array")) {
            return Attempt.declined("the command is already run without a shell");
        }
        boolean more = arguments.size() > first + 1
                && !arguments.get(first + 1).is("pair", "hash", "string", "hash_splat_argument");
        boolean words = arguments.size() > first + 1
                && arguments.get(first + 1).is("string")
                && !found.get().method().equals("popen");
        if (more || words || arguments.get(first).is("splat_argument")) {
            return Attempt.declined("the command is already run without a shell, its words one by one");
        }
        return rewritten(site, arguments.get(first), found.get().node(), found);
    }

    private static boolean runs(RubyCall call) {
        boolean plain = call.receiver()
                .filter(on -> !on.text().matches("Kernel|Open3|IO|Process"))
                .isEmpty();
        return call.method().matches(RUNS) && plain && !call.arguments().isEmpty();
    }

    /** The command whose text the finding's line builds. */
    private static Optional<RubyCall> fed(RubySite site) {
        return site.nodes("assignment").stream()
                .flatMap(node -> node.child("left").stream())
                .flatMap(name -> site.file().calls(RubyFile.function(name)).stream()
                        .filter(call ->
                                runs(call) && call.arguments().get(0).text().equals(name.text())))
                .findFirst();
    }

    private Attempt rewritten(RubySite site, SyntaxNode command, SyntaxNode whole, Optional<RubyCall> call) {
        RubyFile file = site.file();
        SyntaxNode resolved = command.is("subshell") ? command : file.resolve(command);
        RubyText text = RubyText.of(file, resolved);
        List<TextPart> values = text.values().stream()
                .filter(part -> !isQuoted(part) && !file.isNumber(part.node()))
                .toList();
        if (!text.hasLiteral() && !text.values().isEmpty()) {
            return Attempt.declined("`" + SyntaxSite.words(command)
                    + "` is the whole command, and where it is put together is not seen here");
        }
        if (values.isEmpty()) {
            return Attempt.declined(
                    text.values().isEmpty()
                            ? "the command is already constant"
                            : "the values are already quoted for the shell");
        }
        Optional<TextPart> several = values.stream()
                .filter(part -> part.node().text().matches("(?i).*(options|opts|args|arguments|flags|command|cmd)"))
                .findFirst();
        if (several.isPresent()) {
            return Attempt.declined(
                    "`" + SyntaxSite.words(several.get().node()) + "` may hold several words of the command at once");
        }
        CommandPieces pieces = CommandPieces.of(text.parts(), true);
        boolean simple = text.formats().isEmpty()
                && pieces.obstacle().isEmpty()
                && pieces.words().size() > 1
                && text.parts().stream()
                        .filter(TextPart::isCharacters)
                        .noneMatch(part -> needsShell(part.constant().orElse("")))
                && isProgram(pieces.words().get(0));
        return simple ? divided(site, command, whole, call, pieces.words()) : quoted(site, text, values);
    }

    private static boolean isQuoted(TextPart part) {
        return part.node().text().matches("(?s)(Shellwords\\.(escape|shellescape)\\(.*\\)|.*\\.shellescape)");
    }

    private static boolean needsShell(String text) {
        return text.matches("(?s).*[|&;<>()$`*?\\[\\]{}~#!\\\\].*")
                || text.strip().contains("\n");
    }

    /** Whether the first word is a program, and not a word of the shell's language. */
    private static boolean isProgram(List<TextPart> word) {
        String text = word.isEmpty() ? "" : word.get(0).constant().orElse("");
        return !text.isEmpty()
                && !text.contains("=")
                && !text.matches(
                        "cd|export|source|ulimit|exit|set|unset|umask|eval|exec|if|for|while|test|type|alias|trap");
    }

    private Attempt divided(
            RubySite site, SyntaxNode command, SyntaxNode whole, Optional<RubyCall> call, List<List<TextPart>> words) {
        SyntaxEdits edits = site.edit();
        boolean single = command.text().startsWith("'")
                || !site.file().syntax().source().text().contains("\"");
        String list =
                String.join(", ", words.stream().map(word -> word(word, single)).toList());
        boolean array = call.isEmpty() || call.get().method().matches("popen");
        if (call.isEmpty()) {
            edits.replace(whole, "IO.popen([" + list + "], &:read)");
        } else {
            edits.replace(command, array ? "[" + list + "]" : list);
            dropVariable(site, command, edits);
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The command runs without a shell and gets its words one by one, so a value stays one word.",
                "A value that begins with a hyphen is still read as an option by many programs; check that none is meant.");
    }

    /** The text of the command is not needed any more where a variable held it for this call alone. */
    private static void dropVariable(RubySite site, SyntaxNode command, SyntaxEdits edits) {
        if (!command.is("identifier")) {
            return;
        }
        long uses = RubyFile.function(command).all("identifier").stream()
                .filter(one -> one.text().equals(command.text()))
                .count();
        Optional<SyntaxNode> assignment = site.file().names().of(command).stream()
                .findFirst()
                .flatMap(binding -> binding.name().parent())
                .filter(node -> node.is("assignment") && site.file().standsAlone(RubyFile.statement(node)));
        if (uses == 2 && assignment.isPresent()) {
            String text = site.file().syntax().source().text();
            int start = site.file().syntax().lines().start(assignment.get().line());
            int stop = text.indexOf('\n', assignment.get().end());
            edits.replace(start, stop < 0 ? text.length() : stop + 1, "");
        }
    }

    private static String word(List<TextPart> word, boolean single) {
        if (word.size() == 1 && !word.get(0).isCharacters()) {
            SyntaxNode node = word.get(0).node();
            boolean text = node.is("string") || node.text().matches("(?s).*\\.(to_s|path|strip)");
            boolean grouped = node.is("identifier", "element_reference", "instance_variable", "constant", "call");
            return text ? node.text() : (grouped ? node.text() : "(" + node.text() + ")") + ".to_s";
        }
        if (word.stream().allMatch(TextPart::isCharacters)) {
            return RubyString.literal(
                    word.stream().map(part -> part.constant().orElse("")).reduce("", String::concat), single);
        }
        StringBuilder joined = new StringBuilder("\"");
        for (TextPart part : word) {
            String literal =
                    part.isCharacters() ? RubyString.literal(part.constant().orElse(""), false) : "";
            joined.append(
                    part.isCharacters()
                            ? literal.substring(1, literal.length() - 1)
                            : "#{" + part.node().text() + "}");
        }
        return joined.append('"').toString();
    }

    /** Quotes the values in place; the quotes that stand around one already would undo that. */
    private Attempt quoted(RubySite site, RubyText text, List<TextPart> values) {
        SyntaxEdits edits = site.edit();
        List<TextPart> parts = text.parts();
        for (TextPart part : values) {
            int at = parts.indexOf(part);
            String before = at > 0 ? parts.get(at - 1).constant().orElse("") : "";
            String after = at + 1 < parts.size() ? parts.get(at + 1).constant().orElse("") : "";
            boolean around = before.matches("(?s).*['\"]") && after.matches("(?s)['\"].*");
            String inner = part.node().text();
            if (isInQuotes(parts, at) && !around) {
                return Attempt.declined("`" + SyntaxSite.words(part.node())
                        + "` stands between quotes with other text, where the shell reads" + " it differently");
            }
            String wrapped = "Shellwords.escape(" + inner + ")";
            boolean same = part.is(TextPart.Form.INTERPOLATED)
                    && parts.get(Math.max(at - 1, 0)).operand().node()
                            == part.operand().node();
            if (around
                    && same
                    && parts.get(at + 1).operand().node() == part.operand().node()) {
                edits.replace(
                        parts.get(at - 1).place(before.length() - 1),
                        parts.get(at + 1).place(1),
                        "#{" + wrapped + "}");
            } else if (around) {
                return Attempt.declined("`" + SyntaxSite.words(part.node())
                        + "` stands between quotes of its own, where the shell reads it" + " differently");
            } else {
                edits.replace(part.node(), wrapped);
            }
        }
        if (site.mustRequire("shellwords")) {
            new RubyRequires(site.file(), edits).add("shellwords");
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The values are quoted for the shell, so it reads each as one word and acts on none of its characters.",
                "A value that begins with a hyphen is still read as an option by many programs; check that none is meant.");
    }

    private static boolean isInQuotes(List<TextPart> parts, int at) {
        char quote = 0;
        for (TextPart part : parts.subList(0, at)) {
            for (char c : part.isCharacters() ? part.constant().orElse("").toCharArray() : new char[0]) {
                if (quote == 0 && (c == '"' || c == '\'')) {
                    quote = c;
                } else if (c == quote) {
                    quote = 0;
                }
            }
        }
        return quote != 0;
    }
}
