package dev.fixwright.fix.openredirect;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The address that a redirect leads to, and what of it a visitor chooses. */
record RubyRedirectTarget(RubyFile file, SyntaxNode node) {
    private static final String REQUEST =
            "(?s)((params|cookies(\\.\\w+)?|session|flash)(\\[|\\.(fetch|dig|delete|require)\\b)"
                    + "|(request|req)\\.(referer|referrer|env|original_url|headers|params|GET|cookies|get_header)\\b).*";
    private static final String OWN = "(?s)\\w+_(path|url)(\\(.*\\))?|(main_app|\\w+)\\.\\w+_(path|url)(\\(.*\\))?";

    /** The expression that must be checked: the address, or those of its alternatives that come from the request. */
    Optional<SyntaxNode> open() {
        SyntaxNode value = value();
        if (value.is("binary") && value.childOf("||", "or").isPresent()) {
            Optional<SyntaxNode> left = value.child("left").map(RubyFile::bare);
            if (value == node && left.filter(this::isChosen).isPresent()) {
                return left;
            }
        }
        return isChosen(value) ? Optional.of(node) : Optional.empty();
    }

    /** What stands behind the address: the value of a variable, or what a method of this file answers. */
    private SyntaxNode value() {
        SyntaxNode value = file.resolve(node);
        return value.is("identifier") ? answer(value).orElse(value) : value;
    }

    private Optional<SyntaxNode> answer(SyntaxNode name) {
        if (file.names().of(name).stream().findAny().isPresent()) {
            return Optional.empty();
        }
        return file.root().all("method").stream()
                .filter(method -> method.child("name")
                        .filter(one -> one.text().equals(name.text()))
                        .isPresent())
                .filter(method -> method.child("parameters").isEmpty())
                .flatMap(method -> method.child("body").stream())
                .map(body -> body.is("body_statement") ? body.parts() : List.of(body))
                .filter(statements -> !statements.isEmpty())
                .map(statements -> file.resolve(statements.get(statements.size() - 1)))
                .findFirst();
    }

    /** Whether a visitor chooses a text, or one of several texts and nothing but texts. */
    private boolean isChosen(SyntaxNode value) {
        List<SyntaxNode> alternatives = new ArrayList<>();
        alternatives(value, alternatives);
        return alternatives.stream().anyMatch(this::isOfRequest)
                && alternatives.stream().allMatch(one -> isOfRequest(one) || isOwn(one));
    }

    private void alternatives(SyntaxNode expression, List<SyntaxNode> found) {
        SyntaxNode value = found.size() > 8 ? RubyFile.bare(expression) : file.resolve(expression);
        if (value.is("binary") && value.childOf("||", "or").isPresent()) {
            value.child("left").ifPresent(one -> alternatives(one, found));
            value.child("right").ifPresent(one -> alternatives(one, found));
        } else if (value.is("conditional")) {
            value.child("consequence").ifPresent(one -> alternatives(one, found));
            value.child("alternative").ifPresent(one -> alternatives(one, found));
        } else {
            found.add(value);
        }
    }

    private boolean isOwn(SyntaxNode value) {
        return value.text().matches(OWN) || file.known(value).isPresent();
    }

    private boolean isOfRequest(SyntaxNode value) {
        if (value.is("string")) {
            List<TextPart> parts = RubyText.of(file, value).parts();
            int first = !parts.isEmpty()
                            && parts.get(0).constant().filter("/"::equals).isPresent()
                    ? 1
                    : 0;
            return parts.size() > first
                    && !parts.get(first).isCharacters()
                    && isOfRequest(file.resolve(parts.get(first).node()));
        }
        return value.is("call", "element_reference", "binary") && value.text().matches(REQUEST);
    }

    /** The value that names the host of the address, where one does. */
    Optional<SyntaxNode> host() {
        List<TextPart> parts = RubyText.of(file, file.resolve(node)).parts();
        return parts.size() > 1
                        && parts.get(0)
                                .constant()
                                .filter(start -> start.matches("(?s)(https?:)?//[^/?#]*"))
                                .isPresent()
                        && parts.get(1).constant().isEmpty()
                ? Optional.of(parts.get(1).node())
                : Optional.empty();
    }

    /** Whether the address can be asked for twice, and earlier than it stands. */
    boolean isPlain() {
        return node.text()
                .matches(
                        "(?s)([@\\w.]+(\\[[:'\"\\w]+])*(&?\\.(presence|to_s))?|[\"'][^\"']*[\"'])(\\s*\\|\\|\\s*([@\\w.]+(\\[[:'\"\\w]+])*(&?\\.(presence|to_s))?|[\"'][^\"']*[\"']))*");
    }
}
