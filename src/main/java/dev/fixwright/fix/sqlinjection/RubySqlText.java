package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.Binding.Kind;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.grammar.TextPart.Form;
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
            List<TextPart> parts = read(grown(binding).orElse(binding.value().get()));
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
                texts.get(texts.size() - 1).addAll(parts);
            } else {
                texts.add(parts);
            }
        }
        if (texts.isEmpty()) {
            stop(use);
        }
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
