package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.source.Lines;
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
import java.util.function.Consumer;
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
        Optional<SyntaxNode> builder = CSharpSqlBuilder.behind(file, bare);
        if (builder.isPresent()) {
            CSharpSqlBuilder built = CSharpSqlBuilder.of(file, builder.get(), bare);
            text.texts.add(built.parts());
            text.formats.addAll(built.formats());
            text.obstacle = built.obstacle();
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
                if (inner.isEmpty() || branches || AddedText.isQuoted(parts.subList(0, p))) {
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
                grow(parts, binding, use);
            } else {
                texts.add(parts);
            }
        }
        if (texts.isEmpty()) {
            stop(notBuilt(use));
        }
    }

    static String notBuilt(SyntaxNode use) {
        return "`" + SyntaxSite.words(use)
                + "` is not built in this method, so it cannot be seen which values the SQL text holds";
    }

    private void grow(List<TextPart> parts, Binding binding, SyntaxNode use) {
        if (texts.isEmpty()) {
            stop(notBuilt(use));
            return;
        }
        List<TextPart> before = texts.get(texts.size() - 1);
        Optional<SyntaxNode> value = binding.value().filter(one -> binding.is(Kind.GROWN));
        before.addAll(added(file, before, parts, value, CSharpFile.statement(binding.name()), this::stop));
    }

    /**
     * What a statement adds to a text; where nothing of it would stay beside its values, its lines go with them.
     *
     * @param value the only expression that is added, empty where there are several
     */
    static List<TextPart> added(
            CSharpFile file,
            List<TextPart> before,
            List<TextPart> added,
            Optional<SyntaxNode> value,
            SyntaxNode statement,
            Consumer<String> stop) {
        AddedText text = new AddedText(before, added);
        boolean quoted = text.isQuoted();
        if (!text.vanishes() || added.isEmpty()) {
            return added;
        }
        if (added.size() > 1 || value.isEmpty()) {
            if (quoted) {
                stop.accept("`" + SyntaxSite.words(added.get(0).node()) + AddedText.ALONE);
            }
            return added;
        }
        SyntaxNode only = value.get();
        Lines lines = file.syntax().lines();
        CSharpText read = quoted && file.standsAlone(statement)
                ? CSharpText.within(
                        file, only, lines.start(statement.line()), lines.start(lines.lineAt(statement.end()) + 1))
                : CSharpText.within(file, only, only.start(), only.end());
        return read.parts();
    }
}
