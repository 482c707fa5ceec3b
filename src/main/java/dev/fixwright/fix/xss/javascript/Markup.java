package dev.fixwright.fix.xss.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.Bindings;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Expressions that make up a piece of a page, with the values in them that are not encoded yet. */
final class Markup {
    private static final String SAFE =
            "(?i).*(escape|encode|sanit|purif)[\\w-]*(\\.\\w+)?\\(\\)|(he|xss|striptags)(\\.\\w+)?\\(\\)"
                    + "|number#|boolean#|Number\\(\\)|parseInt\\(\\)|parseFloat\\(\\)|.*\\.(length|toFixed\\(\\)|getTime\\(\\)|toISOString\\(\\))"
                    + "|Date\\.now\\(\\)|Math\\.\\w+\\(\\)|encodeURI(Component)?\\(\\)";

    /** What has a length in metres rather than in elements, as its name is no plural. */
    private static final String ONE_THING =
            "(?!\\w*(list|array|text|queue|name|title|value|data|body|content|string|all|children|set|map)\\b)\\w*[^s\\W]";

    private final ScriptSite site;
    private final Place place = new Place();
    private final List<SyntaxNode> values = new ArrayList<>();
    private final Set<Binding> read = new HashSet<>();
    private String obstacle = "";

    Markup(ScriptSite site) {
        this.site = site;
    }

    /** The markup of an expression, or of the variable that it names with all that is added to it. */
    static Markup of(ScriptSite site, SyntaxNode expression) {
        Markup markup = new Markup(site);
        texts(site, expression).forEach(markup::read);
        return markup;
    }

    /** The texts that an expression is made of: itself, or those that its variable gets. */
    static List<SyntaxNode> texts(ScriptSite site, SyntaxNode expression) {
        Optional<Binding> binding = expression.is("identifier")
                ? site.script().bindings().binding(expression).filter(Binding::isVariable)
                : Optional.empty();
        if (binding.isEmpty() || binding.get().isPart()) {
            return List.of(expression);
        }
        List<SyntaxNode> set = site.script().bindings().writes(binding.get()).stream()
                .flatMap(write -> write.parent().stream())
                .filter(write -> write.is("augmented_assignment_expression", "assignment_expression"))
                .flatMap(write -> write.child("right").stream())
                .toList();
        List<SyntaxNode> all = Stream.concat(binding.get().initializer().stream(), set.stream())
                .sorted(Comparator.comparingInt(SyntaxNode::start))
                .toList();
        return all.stream().anyMatch(Texts::isText) ? all : List.of(expression);
    }

    boolean hasMarkup() {
        return place.hasMarkup();
    }

    /** The values to encode, in the order of the page. */
    List<SyntaxNode> values() {
        return values;
    }

    Optional<String> obstacle() {
        return obstacle.isEmpty() ? Optional.empty() : Optional.of(obstacle);
    }

    private void read(SyntaxNode expression) {
        for (Piece piece : Piece.of(expression)) {
            if (piece instanceof Piece.Words words) {
                place.read(words.text());
            } else {
                readValue(((Piece.Value) piece).expression());
            }
        }
    }

    private void readValue(SyntaxNode value) {
        List<SyntaxNode> held = held(value);
        if (!held.isEmpty()) {
            held.forEach(this::read);
            place.pass();
            return;
        }
        Optional<SyntaxNode> each = eachPart(value);
        if (each.isPresent()) {
            read(each.get());
        } else if (Texts.isText(value)) {
            read(value);
        } else if (value.is("parenthesized_expression") && value.parts().size() == 1) {
            readValue(value.parts().get(0));
        } else if (value.is("ternary_expression")) {
            value.child("consequence").ifPresent(this::readValue);
            value.child("alternative").ifPresent(this::readValue);
        } else if (!isSafe(value)) {
            note(value);
        }
        place.pass();
    }

    /** The markup of a variable that is used at this place only. */
    private List<SyntaxNode> held(SyntaxNode value) {
        Optional<Binding> binding =
                value.is("identifier") ? site.script().bindings().binding(value) : Optional.empty();
        if (binding.isEmpty() || !read.add(binding.get())) {
            return List.of();
        }
        long reads = site.script().bindings().uses(binding.get()).stream()
                .filter(use -> !Bindings.isWrite(use))
                .count();
        List<SyntaxNode> texts = texts(site, value);
        boolean markup = texts.stream().allMatch(Texts::isText)
                && texts.stream().anyMatch(text -> text.text().matches("(?s).*</?\\w.*"));
        return reads == 1 && markup ? texts : List.of();
    }

    private void note(SyntaxNode value) {
        Optional<String> found = place.obstacle();
        if (found.isPresent() && obstacle.isEmpty()) {
            obstacle = "`" + value.text() + "` stands " + found.get();
        } else if (isMarkup(value) && obstacle.isEmpty()) {
            obstacle = "`" + value.text() + "` seems to be markup of its own";
        }
        values.add(value);
    }

    /** What {@code list.map(one => text).join('')} writes for each element. */
    private static Optional<SyntaxNode> eachPart(SyntaxNode value) {
        Optional<SyntaxNode> mapped = value.is("call_expression")
                ? value.child("function")
                        .filter(function -> function.text().endsWith("join"))
                        .flatMap(function -> function.child("object"))
                : Optional.empty();
        return mapped.filter(call -> call.is("call_expression")
                        && call.child("function")
                                .filter(function -> function.text().endsWith(".map"))
                                .isPresent())
                .flatMap(call -> ScriptFile.argument(call, 0))
                .filter(function -> function.is("arrow_function", "function_expression"))
                .flatMap(function -> function.child("body"))
                .map(body -> body.is("statement_block")
                        ? body.all("return_statement").stream()
                                .flatMap(found -> found.parts().stream())
                                .findFirst()
                                .orElse(body)
                        : body)
                .map(body -> body.is("parenthesized_expression") ? body.parts().get(0) : body)
                .filter(Texts::isText);
    }

    private boolean isSafe(SyntaxNode value) {
        String name = site.name(value);
        if (value.text().matches("(\\w+\\.)*" + ONE_THING + "\\.length")) {
            return false;
        }
        return value.is("number", "null", "true", "false", "undefined")
                || site.script().texts().constant(value).isPresent()
                || name.matches(SAFE)
                || (value.is("call_expression") && value.text().matches("(?s).*\\.replace\\(/</g.*"))
                || site.script()
                        .bindings()
                        .soleValue(value)
                        .filter(held -> site.name(held).matches(SAFE) || held.is("number"))
                        .isPresent();
    }

    /** Whether a value is a text with tags in it that is made in this file, or by its name seems to be one. */
    private boolean isMarkup(SyntaxNode value) {
        boolean made = site.script()
                .bindings()
                .soleValue(value)
                .filter(held -> held.text().matches("(?s).*</?\\w.*"))
                .isPresent();
        boolean called = value.is("call_expression")
                && (value.child("function")
                                .flatMap(function -> site.script().bindings().function(function, false))
                                .filter(function -> function.text().matches("(?s).*['\"`]\\s*</?\\w.*"))
                                .isPresent()
                        || value.child("function")
                                .filter(function -> function.text().matches("(?i)(.*\\.)?(render|build)\\w*"))
                                .isPresent());
        return made || called || value.text().matches("(?i)(.*\\.)?\\w*(html|markup|svg)");
    }
}
