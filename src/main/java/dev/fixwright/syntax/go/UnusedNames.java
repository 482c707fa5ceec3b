package dev.fixwright.syntax.go;

import dev.fixwright.syntax.go.Declaration.Kind;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Local variables that nothing uses after some edits: their declarations go too. */
final class UnusedNames {
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|`[^`]*`");

    private final GoEdits edits;

    UnusedNames(GoEdits edits) {
        this.edits = edits;
    }

    /** Takes them away one by one, since what one was made of may be unused then; says what cannot be taken away. */
    Optional<String> remove() {
        for (int round = 0; round < 20; round++) {
            Optional<Declaration> unused = next();
            if (unused.isEmpty()) {
                return Optional.empty();
            }
            if (!remove(unused.get())) {
                return Optional.of("the variable `" + unused.get().name().text()
                        + "` would not be used any more, which the compiler refuses");
            }
        }
        return Optional.empty();
    }

    private Optional<Declaration> next() {
        GoFile file = edits.file();
        return file.root().all("identifier").stream()
                .filter(edits::isGone)
                .flatMap(name -> file.scopes().of(name).stream())
                .filter(found -> found.is(Kind.VARIABLE) || found.is(Kind.ELEMENT))
                .filter(found -> found.scope() != file.root() && !edits.isGone(found.name()))
                .filter(found -> file.scopes().uses(found).stream().allMatch(edits::isGone))
                .filter(found -> !isNew(found.name().text()))
                .findFirst();
    }

    /** Whether new text has the name. */
    private boolean isNew(String name) {
        Pattern word = Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "\\b");
        return edits.changes().stream()
                .anyMatch(change -> word.matcher(LITERAL.matcher(change.text()).replaceAll("\"\""))
                        .find());
    }

    private boolean remove(Declaration unused) {
        SyntaxNode statement = GoFile.statement(unused.name());
        List<SyntaxNode> changed = edits.file().scopes().changes(unused);
        SyntaxNode spec = unused.name()
                .around("short_var_declaration", "var_spec", "range_clause")
                .orElse(statement);
        if (changed.stream().anyMatch(name -> !edits.isGone(name))) {
            return false;
        }
        if (spec.is("range_clause")) {
            edits.replace(unused.name(), "_");
            return true;
        }
        boolean plain = statement == spec
                || (statement.is("var_declaration") && statement.all("var_spec").size() == 1);
        if (plain && unused.place() < 0 && isAlone(unused, spec)) {
            if (unused.value().map(this::isPure).orElse(true)) {
                edits.remove(statement);
            } else {
                edits.replace(statement.start(), unused.value().get().start(), "_ = ");
            }
            return true;
        }
        return spec.is("short_var_declaration") && unused.place() >= 0 && blank(unused, spec);
    }

    private static boolean isAlone(Declaration unused, SyntaxNode spec) {
        return spec.is("var_spec")
                ? spec.children().stream()
                                .filter(child -> child.is("identifier"))
                                .count()
                        == 1
                : spec.child("left").map(left -> left.parts().size() == 1).orElse(false);
    }

    /** Whether leaving an expression out changes nothing but its value: it calls nothing that acts. */
    private boolean isPure(SyntaxNode value) {
        return edits.file().calls(value).stream()
                .allMatch(call -> call.name()
                        .matches(
                                "(strings|strconv|fmt\\.Sprint|path|path/filepath|net/url|html|time\\.(Now|Time)|math/rand|os\\.(TempDir|Getenv)"
                                        + "|net/http\\.Request\\.(FormValue|PostFormValue))[.\\w]*"
                                        + "|len|string|make|new|(net/url\\.Values|net/http\\.Header)\\.Get|net/url\\.URL\\.Query"
                                        + "|runtime/debug\\.Stack"));
    }

    private boolean blank(Declaration unused, SyntaxNode spec) {
        List<SyntaxNode> names = spec.child("left").map(SyntaxNode::parts).orElse(List.of());
        boolean another = names.stream()
                .anyMatch(name -> name != unused.name()
                        && !name.text().equals("_")
                        && !edits.isGone(name)
                        && edits.file()
                                .scopes()
                                .of(name)
                                .filter(found -> found.name() == name)
                                .isPresent());
        if (!another) {
            return false;
        }
        edits.replace(unused.name(), "_");
        return true;
    }
}
