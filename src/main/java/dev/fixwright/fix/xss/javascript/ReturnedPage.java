package dev.fixwright.fix.xss.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import dev.fixwright.syntax.javascript.Texts;
import java.util.List;
import java.util.Optional;

/** Pages that a handler gives back instead of sending them: a {@code Response}, or the text of a controller's method. */
final class ReturnedPage {
    private final ScriptSite site;

    ReturnedPage(ScriptSite site) {
        this.site = site;
    }

    /** The page's text; empty where nothing of the kind is on the finding's lines. */
    Optional<SyntaxNode> body() {
        return site.sink(this::isPage, "new_expression")
                .flatMap(made -> ScriptFile.argument(made, 0))
                .or(() -> site.nodes("return_statement").stream()
                        .filter(statement -> isOfController(statement))
                        .flatMap(statement -> statement.parts().stream())
                        .filter(value -> Texts.isText(value))
                        .findFirst());
    }

    /** Whether a response is a page: one whose type is not said is plain text. */
    private boolean isPage(SyntaxNode made) {
        return site.script().called(made).matches("Response|next/server\\.NextResponse")
                && ScriptFile.argument(made, 0).isPresent()
                && ScriptFile.argument(made, 1)
                        .map(options -> options.text().contains("headers")
                                        && !options.text().contains("'")
                                        && !options.text().contains("\"")
                                ? made.file().source().text()
                                : options.text())
                        .filter(text -> text.contains("text/html"))
                        .isPresent();
    }

    /** Whether a statement stands in a method of a controller that answers requests. */
    private boolean isOfController(SyntaxNode statement) {
        Optional<SyntaxNode> method = Statements.function(statement).filter(one -> one.is("method_definition"));
        Optional<SyntaxNode> body = method.flatMap(SyntaxNode::parent);
        if (body.isEmpty()) {
            return false;
        }
        List<SyntaxNode> members = body.get().parts();
        StringBuilder decorators = new StringBuilder();
        for (int i = members.indexOf(method.get()) - 1; i >= 0 && members.get(i).is("decorator"); i--) {
            decorators.append(members.get(i).text()).append('\n');
        }
        method.get().parts().stream()
                .filter(part -> part.is("decorator"))
                .forEach(part -> decorators.append(part.text()).append('\n'));
        return decorators.toString().matches("(?s).*@(Get|Post|Put|Patch|Delete|All)\\(.*")
                && statement.file().source().text().contains("@nestjs/common");
    }
}
