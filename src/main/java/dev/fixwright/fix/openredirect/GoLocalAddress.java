package dev.fixwright.fix.openredirect;

import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The question whether an address leads to this site, whose name the request has. */
final class GoLocalAddress {
    private static final Map<String, String> HOSTS = new LinkedHashMap<>();

    static {
        HOSTS.put("*net/http.Request", ".Host");
        HOSTS.put("*github.com/gin-gonic/gin.Context", ".Request.Host");
        HOSTS.put("github.com/labstack/echo.Context", ".Request().Host");
        HOSTS.put("*github.com/gofiber/fiber.Ctx", ".Hostname()");
    }

    private final GoFile file;
    private final GoEdits edits;

    GoLocalAddress(GoFile file, GoEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** The condition under which an address is one of this site. */
    String condition(String address, SyntaxNode place) {
        return host(place)
                .map(host -> ofHost(place) + "(" + address + ", " + host + ")")
                .orElseGet(() -> relative(place) + "(" + address + ")");
    }

    /** The host that the request was sent to; addresses of this site may be written out with it, as a Referer is. */
    private Optional<String> host(SyntaxNode place) {
        List<SyntaxNode> parameters = place.ancestors()
                .filter(above -> above.is("func_literal", "function_declaration", "method_declaration"))
                .flatMap(function -> function.child("parameters").stream())
                .flatMap(list -> list.parts().stream())
                .toList();
        for (SyntaxNode one : parameters) {
            Optional<String> host = one.child("type").map(type -> HOSTS.get(file.typeText(type)));
            Optional<SyntaxNode> name =
                    one.child("name").filter(found -> !found.text().equals("_"));
            if (host.isPresent() && name.isPresent()) {
                return Optional.of(name.get().text() + host.get());
            }
        }
        return Optional.empty();
    }

    private String ofHost(SyntaxNode place) {
        String url = GoEdits.use("net/url");
        String strings = GoEdits.use("strings");
        return edits.function(
                "isValidRedirect",
                place,
                "// NAME reports whether an address leads to this site. Browsers read a backslash as a slash.",
                "func NAME(address, host string) bool {",
                "    u, err := " + url + ".Parse(" + strings + ".ReplaceAll(" + strings
                        + ".TrimSpace(address), \"\\\\\", \"/\"))",
                "    if err != nil || " + strings + ".HasPrefix(u.Path, \"//\") {",
                "        return false",
                "    }",
                "    if u.Scheme == \"\" && u.Host == \"\" {",
                "        return true",
                "    }",
                "    return u.Host == host && (u.Scheme == \"https\" || u.Scheme == \"http\")",
                "}");
    }

    private String relative(SyntaxNode place) {
        String url = GoEdits.use("net/url");
        String strings = GoEdits.use("strings");
        return edits.function(
                "isLocalURL",
                place,
                "// NAME reports whether an address leads to this site. Browsers read a backslash as a slash.",
                "func NAME(address string) bool {",
                "    u, err := " + url + ".Parse(" + strings + ".ReplaceAll(" + strings
                        + ".TrimSpace(address), \"\\\\\", \"/\"))",
                "    return err == nil && u.Scheme == \"\" && u.Host == \"\" && !" + strings
                        + ".HasPrefix(u.Path, \"//\")",
                "}");
    }
}
