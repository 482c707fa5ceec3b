package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.Binding.Kind;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.grammar.TextPart.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The SQL text that reaches a sink, with all the statements that build it. */
final class CSharpSqlText {
    private final CSharpFile file;
    private final List<List<TextPart>> texts = new ArrayList<>();
    private final List<CSharpCall> formats = new ArrayList<>();
    private Optional<String> obstacle = Optional.empty();

    private CSharpSqlText(CSharpFile file) {
        this.file = file;
    }

    static CSharpSqlText of(CSharpFile file, SyntaxNode argument) {
        CSharpSqlText text = new CSharpSqlText(file);
        SyntaxNode bare = CSharpFile.bare(argument);
        Optional<SyntaxNode> builder = text.builder(bare);
        if (builder.isPresent()) {
            text.appended(builder.get(), bare);
        } else if (bare.is("identifier")) {
            text.assigned(bare);
        } else {
            text.texts.add(text.read(bare));
        }
        if (text.obstacle.isEmpty()) {
            text.expand();
        }
        return text;
    }

    /** The text that a variable gathers before it is used. */
    static CSharpSqlText gathered(CSharpFile file, SyntaxNode variable) {
        CSharpSqlText text = new CSharpSqlText(file);
        text.assigned(variable);
        return text;
    }

    /** Puts the texts that variables and lists gather in several statements in the place of these. */
    private void expand() {
        CSharpSqlPieces pieces = new CSharpSqlPieces(file);
        for (int i = 0; i < texts.size(); i++) {
            List<TextPart> parts = texts.get(i);
            for (int p = 0; p < parts.size(); p++) {
                List<List<TextPart>> inner = pieces.of(parts.get(p), formats);
                long values =
                        parts.stream().filter(part -> part.constant().isEmpty()).count();
                boolean branches = inner.size() > 1 && (values > 1 || texts.size() > 1);
                if (inner.isEmpty() || branches || isQuoted(parts.subList(0, p))) {
                    continue;
                }
                List<TextPart> before = parts.subList(0, p);
                List<TextPart> after = parts.subList(p + 1, parts.size());
                texts.remove(i);
                texts.addAll(
                        i,
                        inner.stream()
                                .map(one -> Stream.of(before, one, after)
                                        .flatMap(List::stream)
                                        .toList())
                                .toList());
                expand();
                return;
            }
        }
    }

    /** Whether a quote is open at the end of some parts. */
    private static boolean isQuoted(List<TextPart> parts) {
        return parts.stream()
                                .flatMap(part -> part.constant().stream())
                                .flatMapToInt(String::chars)
                                .filter(c -> c == '\'')
                                .count()
                        % 2
                == 1;
    }

    /** Each text that may reach the sink, from where it begins; several where branches begin it anew. */
    List<List<TextPart>> texts() {
        return texts;
    }

    List<CSharpCall> formats() {
        return formats;
    }

    /** Why not all of the text is seen; empty where it is. */
    Optional<String> obstacle() {
        return obstacle;
    }

    private List<TextPart> read(SyntaxNode expression) {
        CSharpText text = CSharpText.of(file, expression);
        formats.addAll(text.formats());
        return new ArrayList<>(text.parts());
    }

    private void stop(String reason) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(reason);
        }
    }

    private void assigned(SyntaxNode use) {
        for (Binding binding : file.names().of(use)) {
            boolean here = CSharpFile.function(binding.name()) == CSharpFile.function(use);
            if (binding.is(Kind.DECLARED) || binding.name().start() > use.start()) {
                continue;
            }
            if (!here || binding.value().isEmpty() || !(binding.is(Kind.ASSIGNED) || binding.is(Kind.GROWN))) {
                stop(notBuilt(use));
                return;
            }
            List<TextPart> parts = read(binding.value().get());
            boolean repeats = !parts.isEmpty()
                    && parts.get(0).is(Form.OPERAND)
                    && parts.get(0).node().text().equals(use.text());
            if (repeats) {
                parts.remove(0);
            }
            if (binding.is(Kind.GROWN) || repeats) {
                grow(parts, use);
            } else {
                texts.add(parts);
            }
        }
        if (texts.isEmpty()) {
            stop(notBuilt(use));
        }
    }

    private static String notBuilt(SyntaxNode use) {
        return "`" + SyntaxSite.words(use)
                + "` is not built in this method, so it cannot be seen which values the SQL text holds";
    }

    private void grow(List<TextPart> parts, SyntaxNode use) {
        if (texts.isEmpty()) {
            stop(notBuilt(use));
        } else {
            texts.get(texts.size() - 1).addAll(parts);
        }
    }

    /** The builder whose text is taken by {@code builder.ToString()}. */
    private Optional<SyntaxNode> builder(SyntaxNode argument) {
        if (!argument.is("invocation_expression")) {
            return Optional.empty();
        }
        CSharpCall call = new CSharpCall(file, argument);
        return call.receiver()
                .filter(on -> call.method().equals("ToString") && on.is("identifier"))
                .filter(on -> file.types().of(on).equals("StringBuilder"));
    }

    private void appended(SyntaxNode builder, SyntaxNode use) {
        List<Binding> bindings = file.names().of(builder);
        Optional<SyntaxNode> made = file.names().onlyValue(builder);
        if (made.isEmpty() || CSharpFile.function(made.get()) != CSharpFile.function(use)) {
            stop(notBuilt(builder));
            return;
        }
        List<TextPart> parts = new ArrayList<>();
        new CSharpCall(file, made.get())
                .values().stream()
                        .filter(value -> !file.types().isNumber(value))
                        .findFirst()
                        .ifPresent(value -> parts.addAll(read(value)));
        for (SyntaxNode name : CSharpFile.function(use).all("identifier")) {
            boolean same = name.text().equals(builder.text())
                    && file.names().of(name).equals(bindings)
                    && name.start() < use.start();
            boolean declares =
                    name.parent().filter(up -> up.is("variable_declarator")).isPresent();
            if (same && !declares) {
                chain(name, parts);
            }
        }
        texts.add(parts);
    }

    /** The calls that append to a builder in one statement, one on the result of the other. */
    private void chain(SyntaxNode builder, List<TextPart> parts) {
        SyntaxNode at = builder;
        while (at.parent().filter(up -> up.is("member_access_expression")).isPresent()) {
            SyntaxNode member = at.parent().get();
            Optional<SyntaxNode> node = member.parent().filter(up -> up.is("invocation_expression"));
            if (node.isEmpty()) {
                break;
            }
            append(new CSharpCall(file, node.get()), at.end(), parts);
            at = node.get();
        }
        if (at == builder) {
            stop("`" + builder.text() + "` is handed to other code, which may add to its text");
        }
    }

    private void append(CSharpCall call, int from, List<TextPart> parts) {
        List<SyntaxNode> values = call.values();
        switch (call.method()) {
            case "Append", "AppendLine" -> {
                if (values.size() > 1) {
                    stop("`" + SyntaxSite.words(call.named()) + "` adds a part of a value only");
                } else if (values.size() == 1) {
                    CSharpText added = CSharpText.within(
                            file, values.get(0), from, call.node().end());
                    formats.addAll(added.formats());
                    parts.addAll(added.parts());
                }
            }
            case "AppendFormat" -> stop("the values of `AppendFormat` cannot be taken out of its format one by one");
            case "ToString", "Clear", "get_Length" -> {
                // adds nothing
            }
            default -> stop("`" + SyntaxSite.words(call.named()) + "` changes text that is already there");
        }
    }
}
