package dev.fixwright.fix.xss.javascript;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.build.Library;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Texts;
import java.util.List;
import java.util.Optional;

/** The places where a script writes markup into its own page. */
final class PageSinks {
    private final ScriptSite site;
    private final String weakness;

    PageSinks(ScriptSite site, String weakness) {
        this.site = site;
        this.weakness = weakness;
    }

    /** What comes of the first such place on the finding's lines; empty where there is none. */
    Optional<Attempt> attempt() {
        Optional<SyntaxNode> set = site.sink(
                one -> one.child("left")
                        .filter(left -> left.text().matches("(?s).*\\.(innerHTML|outerHTML)"))
                        .isPresent(),
                "assignment_expression",
                "augmented_assignment_expression");
        if (set.isPresent()) {
            return Optional.of(property(set.get()));
        }
        Optional<SyntaxNode> react = site.node(one -> Objects.key(one).equals("__html"), "pair")
                .or(() -> site.nodes("jsx_attribute").stream()
                        .filter(one -> one.text().startsWith("dangerouslySetInnerHTML"))
                        .flatMap(one -> one.all("pair").stream())
                        .findFirst());
        if (react.isPresent()) {
            return Optional.of(react(react.get().child("value").orElseThrow()));
        }
        return site.sink(PageSinks::writes, "call_expression").map(this::call);
    }

    private static boolean writes(SyntaxNode call) {
        String function = call.child("function").map(SyntaxNode::text).orElse("");
        return (function.matches("(?s)([\\w$.]+\\.)?document\\.(write|writeln)|.*\\.insertAdjacentHTML")
                        || function.matches(
                                "(?s)(\\$|jQuery)\\(.*\\)(\\.\\w+\\(.*\\))*\\.(html|append|prepend|after|before)|\\$\\w+\\.(html|append|prepend)"))
                && !ScriptFile.arguments(call).isEmpty();
    }

    private Attempt property(SyntaxNode set) {
        SyntaxNode value = set.child("right").orElseThrow();
        SyntaxNode property =
                set.child("left").flatMap(left -> left.child("property")).orElse(set);
        if (isBare(value)) {
            boolean inner = property.text().equals("innerHTML");
            Optional<Attempt> reason = unclear(value);
            if (reason.isPresent() || !inner) {
                return reason.orElseGet(() -> Attempt.declined("`outerHTML` takes markup only"));
            }
            ScriptEdits edits = site.edit();
            edits.replace(property, "textContent");
            return site.fix(
                    weakness,
                    edits,
                    "The value is written as text, so the browser does not read it as markup.",
                    "Check that the value was not meant to hold markup.");
        }
        return encoded(value);
    }

    private Attempt call(SyntaxNode call) {
        List<SyntaxNode> arguments = ScriptFile.arguments(call);
        SyntaxNode function = call.child("function").orElse(call);
        SyntaxNode method = function.child("property").orElse(function);
        boolean adjacent = method.text().equals("insertAdjacentHTML");
        SyntaxNode value = adjacent && arguments.size() > 1 ? arguments.get(1) : arguments.get(0);
        boolean asText = adjacent || method.text().equals("html");
        if (!isBare(value) || !asText) {
            return encoded(value);
        }
        return unclear(value).orElseGet(() -> {
            ScriptEdits edits = site.edit();
            edits.replace(method, adjacent ? "insertAdjacentText" : "text");
            return site.fix(
                    weakness,
                    edits,
                    "The value is written as text, so the browser does not read it as markup.",
                    "Check that the value was not meant to hold markup.");
        });
    }

    /** Whether a value has no words of the source beside it that could be markup. */
    private boolean isBare(SyntaxNode value) {
        List<SyntaxNode> texts = Markup.texts(site, value);
        Markup markup = Markup.of(site, value);
        return !markup.hasMarkup()
                && texts.stream()
                        .noneMatch(text -> Texts.isText(text) && text.text().contains("&"));
    }

    /** A value without markup around it that may be markup itself, or that is constant. */
    private Optional<Attempt> unclear(SyntaxNode value) {
        Markup markup = Markup.of(site, value);
        if (markup.values().isEmpty()) {
            return Optional.of(Attempt.declined("every value of the page is already encoded or constant"));
        }
        boolean mayBe =
                value.text().matches("(?is).*(html|markup|template|content|svg|icon|snippet|body)\\w*(\\(.*\\))?")
                        || (value.is("call_expression", "await_expression")
                                && !value.text()
                                        .matches(
                                                "(?s).*(\\.get|getItem|decodeURIComponent|decodeURI|String|\\.trim|\\.toString|\\.toUpperCase|\\.slice|\\.substring|\\.val|\\.join)\\(.*\\)"));
        return mayBe ? Optional.of(cleaned(value)) : Optional.empty();
    }

    private Attempt react(SyntaxNode value) {
        if (Markup.of(site, value).values().isEmpty()) {
            return Attempt.declined("the markup is already cleaned or constant");
        }
        return cleaned(value);
    }

    private Attempt cleaned(SyntaxNode value) {
        ScriptEdits edits = site.edit();
        Optional<String> sanitizer = Encoder.sanitizer(site, edits);
        if (sanitizer.isEmpty()) {
            return Attempt.without(
                    Library.DOMPURIFY,
                    "`" + value.text() + "` may be markup on purpose, and the package has no library that cleans it");
        }
        edits.wrap(value, sanitizer.get() + "(", ")");
        return site.fix(
                weakness,
                edits,
                "The markup is cleaned of scripts before it becomes part of the page.",
                "The library removes elements that it does not know; check that the page still looks as it should.");
    }

    private Attempt encoded(SyntaxNode value) {
        Markup markup = Markup.of(site, value);
        if (markup.obstacle().isPresent()) {
            return Attempt.declined(markup.obstacle().get());
        }
        if (markup.values().isEmpty()) {
            return Attempt.declined("every value of the page is already encoded or constant");
        }
        ScriptEdits edits = site.edit();
        Encoder encoder = Encoder.of(site, edits);
        markup.values().forEach(one -> edits.wrap(one, encoder.before(), encoder.after()));
        return site.fix(
                weakness,
                edits,
                "The values are encoded as text before they become part of the page, so the browser cannot"
                        + " read them as markup.",
                "Check that no value was meant to hold markup of its own.");
    }
}
