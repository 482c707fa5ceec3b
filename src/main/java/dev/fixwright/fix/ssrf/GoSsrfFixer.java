package dev.fixwright.fix.ssrf;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.go.GoText.Piece;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Encodes values in the path and the query of an address whose host is constant, so that they cannot lead elsewhere. */
public final class GoSsrfFixer implements GoFixer {
    private static final Pattern REQUESTS =
            Pattern.compile("net/http\\.(Get|Head|Post|PostForm|NewRequest|NewRequestWithContext)"
                    + "|net/http\\.Client\\.(Get|Head|Post|PostForm)|\\?\\.(Get|Head|Post|PostForm)");
    private static final Pattern HOST = Pattern.compile("https?://[\\w.:-]+/.*", Pattern.DOTALL);
    private static final Pattern ENCODED =
            Pattern.compile("net/url\\.(QueryEscape|PathEscape|Values\\.Encode)|strconv\\..*");

    @Override
    public String weakness() {
        return "ssrf";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<SyntaxNode> address = site.calls().stream()
                .flatMap(call -> address(call).stream())
                .findFirst()
                .or(() -> fedFrom(site))
                .or(() -> sent(site));
        if (address.isEmpty()) {
            return site.nothing("request to another host");
        }
        SyntaxNode value = site.file().resolve(address.get());
        if (site.file().text(value).isPresent()) {
            return Attempt.declined("the address is already constant");
        }
        Optional<GoText> text = GoText.of(site.file(), value);
        String begins = "";
        GoEdits edits = site.edit();
        for (Piece piece : text.map(GoText::pieces).orElse(List.of())) {
            if (piece.constant().isPresent()) {
                begins += piece.constant().get();
                continue;
            }
            if (!HOST.matcher(begins).matches()) {
                break;
            }
            Optional<String> reason = encode(site.file(), edits, piece, begins);
            if (reason.isPresent()) {
                return Attempt.declined(reason.get());
            }
            begins += "x";
        }
        if (!HOST.matcher(begins).matches()) {
            return Attempt.declined(
                    "`" + GoSite.words(address.get())
                            + "` says which host is asked, and no list of the hosts that may be stands in the code: check it against one first");
        }
        if (edits.isEmpty()) {
            return Attempt.declined("the host is constant and the values in the address are already encoded");
        }
        return GoSite.fixed(
                weakness(),
                edits,
                "The values are encoded for the place where they stand, so they can no longer change the path or add to the query.",
                "A value with a slash in it no longer stands for several parts of the path.");
    }

    private static Optional<SyntaxNode> address(GoCall call) {
        if (!REQUESTS.matcher(call.name()).matches()) {
            return Optional.empty();
        }
        int place = switch (call.method()) {
            case "NewRequest" -> 1;
            case "NewRequestWithContext" -> 2;
            default -> 0;
        };
        return call.argument(place);
    }

    private static Optional<SyntaxNode> fedFrom(GoSite site) {
        for (SyntaxNode node : site.nodes("short_var_declaration", "assignment_statement")) {
            String name = node.child("left").map(SyntaxNode::text).orElse("").split(",")[0];
            Optional<SyntaxNode> fed = site
                    .file()
                    .calls(GoFile.function(node).orElse(site.file().root()))
                    .stream()
                    .flatMap(call -> address(call).stream())
                    .filter(found -> found.text().equals(name))
                    .findFirst();
            if (fed.isPresent()) {
                return fed;
            }
        }
        return Optional.empty();
    }

    /** The address of the request that {@code client.Do(request)} sends. */
    private static Optional<SyntaxNode> sent(GoSite site) {
        return site.calls().stream()
                .filter(call -> call.method().equals("Do"))
                .flatMap(call -> call.argument(0).stream())
                .filter(request -> request.is("identifier"))
                .flatMap(request -> GoFile.function(request).stream()
                        .flatMap(function -> function.all("short_var_declaration", "assignment_statement").stream())
                        .filter(made -> made.end() < request.start()
                                && made.child("left")
                                        .map(SyntaxNode::text)
                                        .orElse("")
                                        .split(",")[0]
                                        .equals(request.text())))
                .flatMap(made -> site.file().calls(made).stream())
                .flatMap(call -> address(call).stream())
                .reduce((first, last) -> last);
    }

    private static Optional<String> encode(GoFile file, GoEdits edits, Piece piece, String before) {
        SyntaxNode value = piece.expression();
        SyntaxNode resolved = file.resolve(value);
        String type = file.type(value);
        boolean encoded = resolved.is("call_expression")
                && ENCODED.matcher(new GoCall(file, resolved).name()).matches();
        if (encoded
                || type.matches("bool|u?int(8|16|32|64|ptr)?|float(32|64)")
                || piece.verb().matches("%\\d*d")) {
            return Optional.empty();
        }
        if (!type.equals("string") && !piece.verb().isEmpty()) {
            return Optional.of("it cannot be told what `" + GoSite.words(value) + "` writes into the address");
        }
        if (resolved != GoFile.bare(value) && resolved.text().matches("(?s).*[/?&=].*\".*")) {
            return Optional.of("`" + GoSite.words(value) + "` is more than one part of the address");
        }
        String name = GoEdits.use("net/url") + (before.contains("?") ? ".QueryEscape(" : ".PathEscape(");
        edits.replace(value, name + value.text() + ")");
        return Optional.empty();
    }
}
