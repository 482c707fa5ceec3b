package dev.fixwright.fix.openredirect;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.Declaration;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets redirects lead to this site only. */
public final class GoOpenRedirectFixer implements GoFixer {
    private static final String DONE =
            "Only an address on this site is followed; any other leads to the start page, so a link to this site cannot lead away from it.";

    @Override
    public String weakness() {
        return "openredirect";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<Attempt> check = new GoRedirectCheck(site).attempt();
        if (check.isPresent()) {
            return check.get();
        }
        Optional<SyntaxNode> target = site.calls().stream()
                .flatMap(call -> target(site, call).stream())
                .findFirst()
                .or(() -> site.nodes("short_var_declaration", "assignment_statement").stream()
                        .flatMap(node -> fed(site, node).stream())
                        .findFirst());
        return target.map(found -> guarded(site, found)).orElseGet(() -> site.nothing("redirect"));
    }

    private static Optional<SyntaxNode> target(GoSite site, GoCall call) {
        String name = call.name();
        if (name.equals("net/http.Redirect")) {
            return call.argument(2);
        }
        if (name.matches("github\\.com/(gin-gonic/gin|labstack/echo)\\.Context\\.Redirect")) {
            return call.argument(1);
        }
        if (name.equals("github.com/gofiber/fiber.Ctx.Redirect")) {
            return call.argument(0);
        }
        boolean header = call.method().matches("Set|Add|Header")
                && call.argument(0)
                        .flatMap(site.file()::text)
                        .filter("location"::equalsIgnoreCase)
                        .isPresent();
        return header ? call.argument(1) : Optional.empty();
    }

    private static Optional<SyntaxNode> fed(GoSite site, SyntaxNode node) {
        String name = node.child("left").map(SyntaxNode::text).orElse("").split(",")[0];
        return site.file().calls(GoFile.function(node).orElse(site.file().root())).stream()
                .flatMap(call -> target(site, call).stream())
                .filter(found -> found.text().equals(name))
                .findFirst();
    }

    private Attempt guarded(GoSite site, SyntaxNode target) {
        GoFile file = site.file();
        SyntaxNode bare = GoFile.bare(target);
        SyntaxNode value = file.resolve(bare);
        String begins = GoText.of(file, value)
                .map(text -> text.pieces().get(0))
                .filter(GoText.Piece::isText)
                .flatMap(GoText.Piece::constant)
                .or(() -> file.text(value))
                .orElse("");
        if (begins.matches("/[^/\\\\].*|https?://[^/]+/.*|\\?.*")
                || file.text(value).isPresent()) {
            return Attempt.declined("the address already begins with a constant that fixes the site it leads to");
        }
        SyntaxNode statement = GoFile.statement(target);
        String around = GoFile.function(target).map(SyntaxNode::text).orElse("");
        if (around.matches("(?si).*(is_?)?(local_?url|valid_?redir(ect)?)(ur[li])?\\(\\s*" + Pattern.quote(bare.text())
                + "\\s*[,)].*")) {
            return Attempt.declined("the function already checks where `" + GoSite.words(bare) + "` leads");
        }
        Optional<Declaration> variable = bare.is("identifier") ? file.scopes().of(bare) : Optional.empty();
        boolean own = variable.filter(found -> GoFile.function(found.name()).equals(GoFile.function(target)))
                .isPresent();
        if (!file.takesLinesBefore(statement)) {
            return Attempt.declined("`" + GoSite.words(statement) + "` takes no lines before it");
        }
        GoEdits edits = site.edit();
        String name = own ? bare.text() : edits.freshName("target", "redirectTo");
        List<String> lines = new ArrayList<>();
        if (!own) {
            lines.add(name + " := " + bare.text());
            edits.replace(target, name);
        }
        lines.addAll(List.of(
                "if !" + new GoLocalAddress(file, edits).condition(name, target) + " {",
                "    " + name + " = \"/\"",
                "}"));
        edits.insertBefore(statement, lines);
        return GoSite.fixed(
                weakness(),
                edits,
                DONE,
                "If other sites are meant to be reached, list them and check the address against the list.");
    }
}
