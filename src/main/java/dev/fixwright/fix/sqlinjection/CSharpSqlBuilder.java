package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text that a {@code StringBuilder} gathers in the statements of a method. */
final class CSharpSqlBuilder {
    private final CSharpFile file;
    private final List<TextPart> parts = new ArrayList<>();
    private final List<CSharpCall> formats = new ArrayList<>();
    private Optional<String> obstacle = Optional.empty();

    private CSharpSqlBuilder(CSharpFile file) {
        this.file = file;
    }

    /** The text of a builder where it is used. */
    static CSharpSqlBuilder of(CSharpFile file, SyntaxNode builder, SyntaxNode use) {
        CSharpSqlBuilder built = new CSharpSqlBuilder(file);
        built.appended(builder, use);
        return built;
    }

    List<TextPart> parts() {
        return parts;
    }

    List<CSharpCall> formats() {
        return formats;
    }

    /** Why not all of the text is seen; empty where it is. */
    Optional<String> obstacle() {
        return obstacle;
    }

    /** The builder whose text is taken by {@code builder.ToString()}. */
    static Optional<SyntaxNode> behind(CSharpFile file, SyntaxNode argument) {
        if (!argument.is("invocation_expression")) {
            return Optional.empty();
        }
        CSharpCall call = new CSharpCall(file, argument);
        return call.receiver()
                .filter(on -> call.method().equals("ToString") && on.is("identifier"))
                .filter(on -> file.types().of(on).equals("StringBuilder"));
    }

    private void appended(SyntaxNode builder, SyntaxNode use) {
        Optional<SyntaxNode> made = file.names().onlyValue(builder);
        if (made.isEmpty() || CSharpFile.function(made.get()) != CSharpFile.function(use)) {
            stop(CSharpSqlText.notBuilt(builder));
            return;
        }
        new CSharpCall(file, made.get())
                .values().stream()
                        .filter(value -> !file.types().isNumber(value))
                        .findFirst()
                        .map(value -> CSharpText.of(file, value))
                        .ifPresent(this::add);
        new CSharpSqlPieces(file)
                .uses(builder).stream()
                        .filter(name -> name.start() < use.start())
                        .forEach(this::chain);
    }

    private void add(CSharpText text) {
        formats.addAll(text.formats());
        parts.addAll(text.parts());
    }

    /** The calls that append to a builder in one statement, one on the result of the other. */
    private void chain(SyntaxNode builder) {
        SyntaxNode at = builder;
        List<TextPart> before = List.copyOf(parts);
        List<SyntaxNode> values = new ArrayList<>();
        while (at.parent().filter(up -> up.is("member_access_expression")).isPresent()) {
            SyntaxNode member = at.parent().get();
            Optional<SyntaxNode> node = member.parent().filter(up -> up.is("invocation_expression"));
            if (node.isEmpty()) {
                break;
            }
            CSharpCall call = new CSharpCall(file, node.get());
            values.addAll(call.values());
            append(call, at.end());
            at = node.get();
        }
        List<TextPart> added = List.copyOf(parts.subList(before.size(), parts.size()));
        Optional<SyntaxNode> value = values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
        parts.retainAll(before);
        parts.addAll(CSharpSqlText.added(file, before, added, value, CSharpFile.statement(builder), this::stop));
        if (at == builder && !isLength(builder)) {
            stop("`" + builder.text() + "` is handed to other code, which may add to its text");
        }
    }

    /** Whether a builder is only asked how long its text is. */
    private static boolean isLength(SyntaxNode builder) {
        Optional<SyntaxNode> length = builder.parent().filter(up -> up.text().equals(builder.text() + ".Length"));
        return length.flatMap(SyntaxNode::parent)
                .filter(up -> !up.is("assignment_expression", "postfix_unary_expression")
                        || up.child("right").equals(length))
                .isPresent();
    }

    private void append(CSharpCall call, int from) {
        List<SyntaxNode> values = call.values();
        switch (call.method()) {
            case "Append", "AppendLine" -> {
                if (values.size() > 1) {
                    stop("`" + SyntaxSite.words(call.named()) + "` adds a part of a value only");
                } else if (values.size() == 1) {
                    add(CSharpText.within(file, values.get(0), from, call.node().end()));
                }
            }
            case "AppendFormat" -> stop("the values of `AppendFormat` cannot be taken out of its format one by one");
            case "ToString" -> {
                // adds nothing
            }
            default -> stop("`" + SyntaxSite.words(call.named()) + "` changes text that is already there");
        }
    }

    private void stop(String reason) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(reason);
        }
    }
}
