package dev.fixwright.fix.commandinjection.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A command as the words of a program and its arguments, or why it cannot be that. */
final class CommandLine {
    private static final Pattern SEVERAL =
            Pattern.compile("(?i).*(args|arguments|options|opts|flags|params|files|paths)$");
    private static final Pattern BUILT_IN =
            Pattern.compile("cd|export|source|set|unset|alias|type|ulimit|umask|exit|eval|\\.");

    private final ScriptSite site;
    private final SyntaxNode text;
    private final ShellWords words;
    private final boolean hasValue;

    private CommandLine(ScriptSite site, SyntaxNode text) {
        this.site = site;
        this.text = text;
        List<Piece> pieces = Piece.of(text);
        this.words = ShellWords.of(pieces);
        this.hasValue = pieces.stream().anyMatch(Piece.Value.class::isInstance);
    }

    /** The command that an expression is, or that the variable holds which it names. */
    static CommandLine of(ScriptSite site, SyntaxNode expression) {
        SyntaxNode text = expression;
        while (!Texts.isText(text)) {
            Optional<SyntaxNode> value = site.script().bindings().soleValue(text);
            if (value.isEmpty()) {
                break;
            }
            text = value.get();
        }
        return new CommandLine(site, text);
    }

    /** Why the command needs its shell, or needs no fix. */
    Optional<String> reason() {
        if (!Texts.isText(text)) {
            return Optional.of("the whole command comes from `" + text.text() + "`");
        }
        if (!hasValue) {
            return Optional.of("the command is already constant: nothing flows into it");
        }
        if (words.obstacle().isPresent()) {
            return words.obstacle();
        }
        List<List<Object>> all = words.words();
        if (all.isEmpty()
                || !(all.get(0).get(0) instanceof String program)
                || all.get(0).size() > 1) {
            return Optional.of("the program itself is chosen by a value, and no list of allowed ones is in sight");
        }
        if (BUILT_IN.matcher(program).matches()) {
            return Optional.of("`" + program + "` is a command of the shell itself");
        }
        return all.stream()
                .filter(word -> word.size() == 1 && word.get(0) instanceof SyntaxNode)
                .map(word -> (SyntaxNode) word.get(0))
                .filter(value -> joined(value).isEmpty())
                .filter(value -> value.is("identifier", "member_expression")
                        && SEVERAL.matcher(value.text()).matches())
                .findFirst()
                .map(value -> "`" + value.text() + "` may hold several arguments in one text");
    }

    /** Puts the words where the command stood; a variable that only held the command keeps its place but not its use. */
    void replace(ScriptEdits edits, SyntaxNode expression) {
        Optional<Binding> variable =
                expression == text ? Optional.empty() : site.script().bindings().binding(expression);
        boolean oneUse = variable.filter(
                        found -> site.script().bindings().uses(found).size() == 1
                                && found.initializer()
                                        .filter(value -> value == text)
                                        .isPresent())
                .isPresent();
        if (!oneUse) {
            edits.replace(expression, written(edits));
            return;
        }
        String name = edits.freshName("args");
        edits.replace(text, "[" + arguments(edits) + "]");
        edits.replace(variable.get().identifier(), name);
        edits.replace(expression, edits.quoted(program()) + ", " + name);
        variable.get().declaration().child("type").ifPresent(type -> edits.replace(type, ": string[]"));
    }

    private String program() {
        return (String) words.words().get(0).get(0);
    }

    /** The program and the list of its arguments. */
    String written(ScriptEdits edits) {
        return edits.quoted(program()) + ", [" + arguments(edits) + "]";
    }

    private String arguments(ScriptEdits edits) {
        List<String> written = new ArrayList<>();
        for (List<Object> word : words.words().subList(1, words.words().size())) {
            written.add(argument(edits, word));
        }
        return String.join(", ", written);
    }

    private String argument(ScriptEdits edits, List<Object> word) {
        if (word.size() == 1) {
            return word.get(0) instanceof SyntaxNode value ? value(value) : edits.quoted((String) word.get(0));
        }
        StringBuilder template = new StringBuilder("`");
        for (Object part : word) {
            template.append(
                    part instanceof SyntaxNode value
                            ? "${" + value.text() + "}"
                            : ((String) part)
                                    .replace("\\", "\\\\")
                                    .replace("`", "\\`")
                                    .replace("${", "\\${"));
        }
        return template.append('`').toString();
    }

    private String value(SyntaxNode value) {
        Optional<String> list = joined(value);
        if (list.isPresent()) {
            return "..." + list.get();
        }
        String name = site.name(value);
        boolean isText = name.equals("string#")
                || name.matches("path\\.\\w+\\(\\)|String\\(\\)|.*\\.(toString|trim|replace|toLowerCase)\\(\\)")
                || name.matches("(~req|~request|.*Request#|~ctx)\\.(query|params)\\..*")
                || site.script().texts().constant(value).isPresent() && !value.is("number");
        return isText ? value.text() : "String(" + value.text() + ")";
    }

    /** The list that {@code list.join(' ')} puts together. */
    private static Optional<String> joined(SyntaxNode value) {
        boolean joins = value.is("call_expression") && value.text().matches("(?s).*\\.join\\(\\s*(['\"`]) \\1\\s*\\)");
        return joins
                ? value.child("function")
                        .flatMap(function -> function.child("object"))
                        .map(SyntaxNode::text)
                : Optional.empty();
    }
}
