package dev.fixwright.fix.ssrf;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.Binding;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.Scopes;
import dev.fixwright.syntax.python.TextPiece;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds the addresses of requests to the hosts that the file lists, or at least to the web. */
public final class PythonSsrfFixer implements PythonFixer {
    private static final Pattern REQUEST = Pattern.compile(
            "(requests|requests\\.(api|(s|S)ession\\(\\)|sessions\\.Session\\(\\))|httpx|httpx\\.(Async)?Client\\(\\)"
                    + "|aiohttp\\.ClientSession\\(\\)|urllib3\\.PoolManager\\(\\))\\.(get|post|put|patch|delete|head|options|request|stream|urlopen)"
                    + "|(urllib|urllib\\.request|six\\.moves\\.urllib\\.request)\\.(urlopen|urlretrieve|Request)");
    private static final Pattern FILES =
            Pattern.compile("(urllib|urllib\\.request|six\\.moves\\.urllib\\.request)\\..*");
    private static final Pattern LIST =
            Pattern.compile("(?i).*(allow|trusted|white|permitted|known|hosts|domains|origins).*");
    private static final Pattern HOST = Pattern.compile("(?s)https?://[^/?#]+[/?#].*");

    @Override
    public String weakness() {
        return "ssrf";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> found = site.call(call ->
                REQUEST.matcher(call.name()).matches() && !call.arguments().isEmpty());
        if (found.isEmpty()) {
            return site.nothing("call that sends a request");
        }
        PythonCall call = found.get();
        boolean second =
                call.method().matches("request|stream") && call.positional().size() > 1;
        SyntaxNode given = call.argument(second ? 1 : 0, "url")
                .or(() -> call.keyword("fullurl"))
                .orElse(call.arguments().get(0));
        SyntaxNode address = made(site.file(), given);
        Optional<String> fixedHost = host(site.file(), address);
        if (fixedHost.isPresent()) {
            return Attempt.declined(fixedHost.get());
        }
        Optional<Binding> list = list(site.file(), call.node());
        boolean file = FILES.matcher(call.name()).matches();
        if (list.isEmpty() && !(file && site.finding().rule().matches(".*([BS]310|dynamic-urllib-use-detected)"))) {
            return Attempt.declined("no list of the hosts that may be called stands in the code; check `"
                    + PythonSite.words(address) + "` against one before the request");
        }
        return guarded(site, call, address, list);
    }

    /** The address that a request object was made with, else the expression itself. */
    private static SyntaxNode made(PythonFile file, SyntaxNode given) {
        SyntaxNode value = file.resolve(given);
        boolean object = value.is("call") && file.meaning(value).endsWith(".Request()");
        return object ? new PythonCall(file, value).argument(0, "url").orElse(given) : given;
    }

    /** Why nobody else can choose the host; empty where it is open. */
    private static Optional<String> host(PythonFile file, SyntaxNode address) {
        SyntaxNode value = file.resolve(address);
        Optional<String> constant = file.text(value);
        if (constant.isPresent()) {
            return Optional.of("the address is already constant");
        }
        Optional<BuiltText> text = BuiltText.of(file, value);
        StringBuilder begun = new StringBuilder(text.isPresent() ? "" : begin(file, value));
        for (TextPiece piece : text.map(BuiltText::pieces).orElse(java.util.List.of())) {
            Optional<String> known = piece.constant().or(() -> file.text(piece.isText() ? value : piece.expression()));
            if (known.isEmpty()) {
                break;
            }
            begun.append(known.get());
        }
        return HOST.matcher(begun).matches()
                ? Optional.of("the host is already `" + begun.toString().replaceFirst("(?s)(https?://[^/?#]+).*", "$1")
                        + "`, and a value can only choose what is asked of it")
                : Optional.empty();
    }

    /** The constant that a sum of names begins with. */
    private static String begin(PythonFile file, SyntaxNode value) {
        boolean sum = value.is("binary_operator")
                && value.child("operator").filter(sign -> sign.is("+")).isPresent();
        return sum
                ? value.child("left")
                        .map(left -> file.text(left).orElseGet(() -> begin(file, left)))
                        .orElse("")
                : "";
    }

    private static Optional<Binding> list(PythonFile file, SyntaxNode at) {
        return file.root().all("assignment").stream()
                .filter(assignment -> PythonFile.statement(assignment)
                        .parent()
                        .filter(suite -> suite.is("module"))
                        .isPresent())
                .flatMap(assignment -> assignment.child("left").stream())
                .filter(left ->
                        left.is("identifier") && LIST.matcher(left.text()).matches())
                .flatMap(left -> file.scopes().of(left.text(), at).stream())
                .filter(binding -> binding.is(Binding.Kind.ASSIGNED)
                        && file.scopes().of(binding.name()).size() == 1
                        && binding.value().filter(PythonSsrfFixer::isTexts).isPresent())
                .findFirst();
    }

    private static boolean isTexts(SyntaxNode value) {
        SyntaxNode inner = value.is("call") && value.text().matches("(?s)(frozen)?set\\(.*")
                ? value.child("arguments")
                        .flatMap(list -> list.parts().stream().findFirst())
                        .orElse(value)
                : value;
        return inner.is("set", "list", "tuple")
                && !inner.parts().isEmpty()
                && inner.parts().stream().allMatch(one -> one.is("string"));
    }

    private Attempt guarded(PythonSite site, PythonCall call, SyntaxNode address, Optional<Binding> list) {
        PythonFile file = site.file();
        String function = Scopes.function(call.node()).text();
        if (list.isPresent()
                && !Scopes.function(call.node()).is("module")
                && function.contains(list.get().name().text())) {
            return Attempt.declined("the address is already checked against `"
                    + list.get().name().text() + "` in this function");
        }
        if (function.matches("(?s).*(\\.scheme\\b|startswith\\(\\(?[\"']https?:).*") && list.isEmpty()) {
            return Attempt.declined("the scheme of the address is already checked in this function");
        }
        SyntaxNode statement = PythonFile.statement(call.node());
        boolean simple = address.is("identifier", "attribute", "subscript")
                || (address.is("binary_operator", "string") && !address.text().contains("("));
        if (!file.standsAlone(statement)
                || !simple
                || statement.is("decorated_definition", "function_definition", "for_statement", "while_statement")
                || call.node()
                        .around(
                                "lambda",
                                "list_comprehension",
                                "generator_expression",
                                "dictionary_comprehension",
                                "set_comprehension")
                        .isPresent()) {
            return Attempt.declined("`" + PythonSite.words(address) + "` is made within `" + PythonSite.words(statement)
                    + "`, before which no check of it can stand");
        }
        SyntaxEdits edits = site.edit();
        PythonImports imports = new PythonImports(file, edits);
        String split = imports.local("urllib.parse.urlparse", call.node())
                .orElseGet(() -> imports.member("urllib.parse", "urlsplit", call.node()));
        String parsed = split + "(" + address.text() + ")";
        if (list.isEmpty()) {
            edits.insertBefore(
                    statement,
                    "if " + parsed + ".scheme not in (\"http\", \"https\"):",
                    "    raise ValueError(\"only addresses of the web may be opened\")");
            return PythonSite.fixed(
                    weakness(),
                    edits,
                    "Only `http` and `https` are opened, so that an address cannot name a file of this machine.",
                    "If callers choose the host, check it against a list of hosts, too.");
        }
        boolean origins = list.get().value().map(SyntaxNode::text).orElse("").contains("://");
        String name = list.get().name().text();
        String part = origins ? "\"{0.scheme}://{0.netloc}\".format(" + parsed + ")" : parsed + ".hostname";
        edits.insertBefore(
                statement,
                "if " + part + " not in " + name + ":",
                "    raise ValueError(\"this host may not be called\")");
        return PythonSite.fixed(
                weakness(),
                edits,
                "Only the hosts in `" + name + "` are called; any other address is refused.",
                "Check that `" + name
                        + "` holds every host that is meant, and that the request follows no redirect elsewhere.");
    }
}
