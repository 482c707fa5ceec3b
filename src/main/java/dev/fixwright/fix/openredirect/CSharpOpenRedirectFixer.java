package dev.fixwright.fix.openredirect;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpPlace;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.List;
import java.util.Optional;

/** Follows only addresses on this site. */
public final class CSharpOpenRedirectFixer implements CSharpFixer {
    private static final String DONE = "Only addresses on this site are followed; any other leads to the start page.";
    private static final String REVIEW =
            "If other sites are meant to be reached, list them and check the address against the list.";

    @Override
    public String weakness() {
        return "openredirect";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        Optional<CSharpCall> found =
                site.call(CSharpOpenRedirectFixer::isRedirect).or(() -> fed(site));
        if (found.isEmpty()) {
            return site.call(CSharpOpenRedirectFixer::isLocal)
                    .map(call ->
                            Attempt.declined("`" + call.method() + "` already goes to addresses of this site only"))
                    .orElseGet(() -> site.nothing("redirect"));
        }
        CSharpCall call = found.get();
        SyntaxNode target = call.value(0, "url").orElse(call.values().get(0));
        Optional<String> reason = already(site.file(), target);
        if (reason.isPresent()) {
            return Attempt.declined(reason.get());
        }
        boolean pages = isPage(site.file(), call);
        if (site.file().uses("System.Web.Http") && pages) {
            return Attempt.declined(
                    "a controller of Web API has no check for addresses of its own site; compare the host of the"
                            + " address with the allowed ones");
        }
        return guarded(site, call, target, pages);
    }

    private static boolean isLocal(CSharpCall call) {
        return call.method().matches("LocalRedirect\\w*|RedirectTo(Action|Page|Route)\\w*");
    }

    private static boolean isRedirect(CSharpCall call) {
        if (call.values().isEmpty()) {
            return false;
        }
        boolean own = call.receiver()
                .filter(on -> !on.text().matches("this|base|Results|TypedResults"))
                .isEmpty();
        boolean response = call.receiver()
                .filter(on -> on.text().matches("(?s)(.*\\.)?[rR]esponse"))
                .isPresent();
        return (call.isCreation() && call.method().equals("RedirectResult"))
                || (call.method()
                                .matches(
                                        "Redirect|RedirectPermanent|RedirectPreserveMethod|RedirectPermanentPreserveMethod")
                        && (own || response));
    }

    /** The redirect that follows the variable which the finding's line sets. */
    private static Optional<CSharpCall> fed(CSharpSite site) {
        return site.nodes("variable_declarator", "assignment_expression").stream()
                .flatMap(node -> node.child("name").or(() -> node.child("left")).stream())
                .flatMap(name -> site.file().calls(CSharpFile.function(name)).stream()
                        .filter(call ->
                                isRedirect(call) && call.values().get(0).text().equals(name.text())))
                .findFirst();
    }

    private static Optional<String> already(CSharpFile file, SyntaxNode target) {
        SyntaxNode value = file.resolve(target);
        if (file.known(target).isPresent()) {
            return Optional.of("the redirect already leads to a fixed address");
        }
        boolean own = value.is("invocation_expression")
                && new CSharpCall(file, value)
                        .name()
                        .matches("Url\\.(Action|Page|RouteUrl|Content|ActionLink)|LinkGenerator\\..*");
        if (own) {
            return Optional.of("the redirect already leads to an address of this site");
        }
        List<TextPart> parts = CSharpText.of(file, value).parts();
        boolean fixedStart = !parts.isEmpty()
                && parts.get(0)
                        .constant()
                        .filter(start -> start.matches(
                                "(?s)(~?/[^/\\\\].*|https?://[^/?#]+[/?#].*|[\\w-]+\\.(aspx|cshtml)\\?.*)"))
                        .isPresent();
        if (fixedStart) {
            return Optional.of("the redirect already leads to a fixed host, as the beginning of the address says");
        }
        String method = CSharpFile.function(target).text();
        String name = target.text();
        boolean checked = name.contains("IsLocalUrl(")
                || method.matches("(?s).*(IsLocalUrl|IsUrlLocalToHost|IsLocal)\\(\\s*\\Q" + name + "\\E\\s*\\).*")
                || method.matches("(?s).*IsWellFormedUriString\\(\\s*\\Q" + name + "\\E\\s*,[^)]*Relative\\).*")
                        && method.contains(name + ".StartsWith(\"//\")");
        return checked && !isRefused(target)
                ? Optional.of("the address is already checked in this method")
                : Optional.empty();
    }

    /** Whether the redirect is reached where the check has said no: after its branch, or in its {@code else}. */
    private static boolean isRefused(SyntaxNode target) {
        String check = "(?s)\\(?\\s*(\\w+\\.)*(IsLocalUrl|IsUrlLocalToHost|IsLocal)\\(\\s*\\Q" + target.text()
                + "\\E\\s*\\)\\s*\\)?";
        return CSharpFile.function(target).all("if_statement").stream()
                .filter(one -> one.child("condition")
                        .filter(condition -> condition.text().matches(check))
                        .isPresent())
                .filter(one -> one.child("consequence")
                        .filter(then -> !then.contains(target))
                        .isPresent())
                .anyMatch(one -> one.contains(target)
                        || one.end() < target.start()
                                && one.parent()
                                        .filter(suite -> suite.contains(target))
                                        .isPresent()
                                && (one.child("alternative").isEmpty() || leaves(one)));
    }

    private static boolean leaves(SyntaxNode test) {
        return test.child("consequence")
                .filter(then -> then.text().matches("(?s).*\\b(return|throw)\\b[^;]*;\\s*}?"))
                .isPresent();
    }

    /** Whether the call stands in a controller or a page, which have a check of their own. */
    private static boolean isPage(CSharpFile file, CSharpCall call) {
        SyntaxNode owner =
                call.node().around("class_declaration", "record_declaration").orElse(file.root());
        String bases = owner.childOf("base_list").map(SyntaxNode::text).orElse("");
        boolean named = owner.child("name")
                .filter(name -> name.text().endsWith("Controller"))
                .isPresent();
        boolean isStatic = call.node()
                .around("method_declaration")
                .filter(method -> method.text().matches("(?s)(\\[.*?]\\s*)*(\\w+ )*static .*"))
                .isPresent();
        return !isStatic && (bases.matches("(?s).*(Controller\\w*|PageModel)\\b.*") || named);
    }

    private Attempt guarded(CSharpSite site, CSharpCall call, SyntaxNode target, boolean pages) {
        SyntaxEdits edits = site.edit();
        boolean response =
                call.receiver().filter(on -> on.text().endsWith("esponse")).isPresent();
        boolean old = site.file().uses("System.Web");
        String start = response && !old ? "\"/\"" : "\"~/\"";
        boolean text = !site.file().types().of(target).equals("StringValues")
                        && target.is("identifier", "member_access_expression")
                || site.file().types().isText(target) && target.is("element_access_expression");
        if (pages && text) {
            edits.replace(target, "Url.IsLocalUrl(" + target.text() + ") ? " + target.text() + " : " + start);
            return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
        }
        CSharpPlace place = CSharpPlace.before(site.file(), call.node());
        if (place.obstacle().isPresent()) {
            return Attempt.declined("no check can stand before the redirect: "
                    + place.obstacle().get());
        }
        String name = edits.freshName("target");
        edits.replace(target, name);
        String check = pages
                ? "!Url.IsLocalUrl(" + name + ")"
                : "!" + uri(site.file()) + ".IsWellFormedUriString(" + name + ", " + uri(site.file())
                        + "Kind.Relative) || " + name + ".StartsWith(\"//\")";
        place.put(
                edits,
                "string " + name + " = " + target.text() + ";",
                "if (" + check + ")",
                "{",
                "    " + name + " = " + start + ";",
                "}");
        return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
    }

    private static String uri(CSharpFile file) {
        return file.imports("System") ? "Uri" : "System.Uri";
    }
}
