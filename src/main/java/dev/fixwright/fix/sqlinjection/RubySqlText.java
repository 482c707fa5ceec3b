package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.Binding.Kind;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.grammar.TextPart.Form;
import dev.fixwright.syntax.grammar.TextPart.Operand;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The SQL text that reaches a sink, with all the statements that build it. */
final class RubySqlText {
    private final RubyFile file;
    private final List<List<TextPart>> texts = new ArrayList<>();
    private final List<SyntaxNode> formats = new ArrayList<>();
    private Optional<String> obstacle = Optional.empty();

    private RubySqlText(RubyFile file) {
        this.file = file;
    }

    static RubySqlText of(RubyFile file, SyntaxNode argument) {
        RubySqlText text = new RubySqlText(file);
        SyntaxNode bare = RubyFile.bare(argument);
        if (bare.is("identifier") && file.known(bare).isEmpty()) {
            text.assigned(bare);
        } else {
            text.texts.add(text.read(bare));
        }
        return text;
    }

    /** Each text that may reach the sink, from where it begins; several where branches begin it anew. */
    List<List<TextPart>> texts() {
        return texts;
    }

    List<SyntaxNode> formats() {
        return formats;
    }

    /** Why not all of the text is seen; empty where it is. */
    Optional<String> obstacle() {
        return obstacle;
    }

    private List<TextPart> read(SyntaxNode expression) {
        RubyText text = RubyText.of(file, expression);
        formats.addAll(text.formats());
        return new ArrayList<>(text.parts());
    }

    private void assigned(SyntaxNode use) {
        for (Binding binding : file.names().of(use)) {
            boolean here = RubyFile.function(binding.name()) == RubyFile.function(use);
            if (binding.name().start() > use.start()) {
                continue;
            }
            if (!here || binding.value().isEmpty() || !(binding.is(Kind.ASSIGNED) || binding.is(Kind.GROWN))) {
                stop(use);
                return;
            }
            SyntaxNode value = binding.value().get();
            SyntaxNode whole = grown(binding).orElse(value);
            List<TextPart> parts = read(whole);
            if (whole != value && parts.get(0).node() == whole) {
                parts = read(value);
            }
            boolean repeats = !parts.isEmpty()
                    && parts.get(0).is(Form.OPERAND)
                    && parts.get(0).node().text().equals(use.text());
            if (repeats) {
                parts.remove(0);
            }
            boolean grows = binding.is(Kind.GROWN) || repeats;
            if (grows && texts.isEmpty()) {
                stop(use);
            } else if (grows) {
                grow(texts.get(texts.size() - 1), parts);
            } else {
                texts.add(parts);
            }
        }
        if (texts.isEmpty()) {
            stop(use);
        }
    }

    /** What vanishes with its values outside of quotes, keeps its place for their markers. */
    private void grow(List<TextPart> text, List<TextPart> parts) {
        AddedText added = new AddedText(List.copyOf(text), parts);
        if (!added.vanishes()) {
            text.addAll(parts);
        } else if (added.isQuoted()) {
            obstacle = obstacle.or(
                    () -> Optional.of("`" + SyntaxSite.words(parts.get(0).node()) + AddedText.ALONE));
        } else {
            parts.stream()
                    .map(TextPart::node)
                    .map(node -> new Operand(node, node.start(), node.end()))
                    .forEach(operand -> text.add(TextPart.operand(operand, Optional.empty())));
        }
    }

    /** Another place that takes the text of a variable, which would have markers without parameters. */
    Optional<String> otherUse(SyntaxNode name) {
        List<Binding> bindings = file.names().of(name);
        return RubyFile.function(name).all("identifier").stream()
                .filter(use -> use != name
                        && !bindings.isEmpty()
                        && file.names().of(use).equals(bindings))
                .filter(use -> bindings.stream()
                        .noneMatch(binding -> binding.name() == use
                                || binding.value()
                                        .filter(value -> value.contains(use))
                                        .isPresent()))
                .filter(RubySqlText::isHandedOn)
                .findFirst()
                .map(use -> "the text `" + use.text() + "` is also used on line " + use.line()
                        + ", where its parameters would be missing");
    }

    private static boolean isHandedOn(SyntaxNode use) {
        SyntaxNode function = RubyFile.function(use);
        boolean given = use.ancestors()
                .takeWhile(above -> above != function)
                .anyMatch(above -> above.is("argument_list", "return", "assignment", "pair"));
        return given
                && use.around("call")
                        .filter(call -> call.text().matches("(?s)(\\w+\\.)*(puts|p|log\\w*|debug)\\b.*"))
                        .isEmpty();
    }

    /** All of {@code text << one << other}, whose first operand is the variable. */
    private static Optional<SyntaxNode> grown(Binding binding) {
        return binding.name().parent().filter(up -> up.is("binary")).map(up -> {
            SyntaxNode whole = up;
            while (whole.parent()
                    .filter(above -> above.is("binary") && above.childOf("<<").isPresent())
                    .isPresent()) {
                whole = whole.parent().get();
            }
            return whole;
        });
    }

    private void stop(SyntaxNode use) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of("`" + SyntaxSite.words(use)
                    + "` is not built in this method, so it cannot be seen which values the SQL text holds");
        }
    }
}
