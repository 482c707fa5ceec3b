package dev.fixwright.fix.insecuretempfile;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.Scopes;
import java.util.Optional;

/** Creates a temporary file together with its name, so that nobody else can take the name in between. */
public final class PythonTempFileFixer implements PythonFixer {
    private static final String DONE =
            "The file is created together with its name and only for this user, so nobody else can put another file in its place.";

    @Override
    public String weakness() {
        return "insecuretempfile";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> call = site.call(found -> found.name().equals("tempfile.mktemp"));
        if (call.isPresent()) {
            return mktemp(site, call.get());
        }
        if (site.call(found -> found.name().matches("os\\.(tempnam|tmpnam)")).isPresent()) {
            return Attempt.declined("Python has no `os.tempnam` any more; use `tempfile.mkstemp`");
        }
        boolean fixed = site.call(found -> found.name()
                        .matches("tempfile\\.(mk[sd]temp|(Named|Spooled)?TemporaryFile|TemporaryDirectory)"))
                .isPresent();
        boolean named = site.call(found -> found.name().equals("tempfile.gettempdir"))
                        .isPresent()
                || site.nodes("string").stream().anyMatch(text -> text.text().matches("(?s).*/(var/)?(tmp|shm).*"));
        if (named && !fixed) {
            return Attempt.declined(
                    "the file has a name of its own in a folder that everybody can write to, and others may rely on"
                            + " that name");
        }
        return fixed
                ? Attempt.declined("the file is already created together with its name")
                : site.nothing("call of `tempfile.mktemp`");
    }

    private Attempt mktemp(PythonSite site, PythonCall call) {
        SyntaxEdits edits = site.edit();
        SyntaxNode parent = call.node().parent().orElse(call.node());
        SyntaxNode statement = PythonFile.statement(call.node());
        Optional<PythonCall> opens = call.node()
                .parent()
                .flatMap(SyntaxNode::parent)
                .filter(around -> around.is("call"))
                .map(around -> new PythonCall(site.file(), around))
                .filter(around ->
                        around.name().equals("open") && around.arguments().get(0) == call.node());
        if (opens.isPresent()) {
            return opened(site, call, opens.get(), edits);
        }
        boolean assigned = parent.is("assignment")
                && parent.child("type").isEmpty()
                && !parent.parent().orElse(parent).is("assignment");
        SyntaxNode target = parent.child("left").orElse(parent);
        if (!assigned || !target.is("identifier", "attribute") || !site.file().standsAlone(statement)) {
            return Attempt.declined("`" + PythonSite.words(call.node())
                    + "` is not given to one plain variable on a line of its own, so the file that `mkstemp` opens could not be"
                    + " closed");
        }
        Optional<PythonCall> makes = site.file().calls(Scopes.function(call.node())).stream()
                .filter(other ->
                        other.name().matches("os\\.(mkdir|makedirs|mkfifo|symlink|link)|.*\\.bind|shutil\\.copytree")
                                && other.node().all(target.kind()).stream()
                                        .anyMatch(one -> one.text().equals(target.text())))
                .findFirst();
        if (makes.isPresent()) {
            return Attempt.declined(
                    "`" + PythonSite.words(makes.get().node()) + "` makes something else than a file under that name");
        }
        String descriptor = edits.freshName("descriptor");
        SyntaxNode function = call.function();
        String made = function.is("attribute")
                ? call.receiver().map(SyntaxNode::text).orElse("tempfile") + ".mkstemp"
                : new PythonImports(site.file(), edits).memberInstead("tempfile", "mkstemp", function);
        edits.replace(function, made);
        edits.insert(target.start(), descriptor + ", ");
        edits.insertAfter(
                statement,
                new PythonImports(site.file(), edits).module("os", statement) + ".close(" + descriptor + ")");
        return PythonSite.fixed(
                weakness(), edits, DONE, "The file exists from the start, empty; remove it when it is done with.");
    }

    private Attempt opened(PythonSite site, PythonCall call, PythonCall opens, SyntaxEdits edits) {
        boolean plain = opens.positional().size() <= 2 && !opens.spreads() && !call.spreads();
        Optional<SyntaxNode> named = opens.keyword("mode");
        String mode = opens.positional().size() == 2
                ? opens.positional().get(1).text()
                : named.map(SyntaxNode::text).orElse("\"w\"");
        boolean known = opens.arguments().stream()
                .skip(opens.positional().size())
                .allMatch(one -> one.text().matches("(?s)(mode|buffering|encoding|newline)\\s*=.*"));
        if (!plain || !known || !mode.matches("['\"][wa]b?\\+?['\"]")) {
            return Attempt.declined(
                    "`" + PythonSite.words(opens.node()) + "` opens the file in a way that has no direct counterpart");
        }
        String function = call.function().is("attribute")
                ? call.receiver().map(SyntaxNode::text).orElse("tempfile") + ".NamedTemporaryFile"
                : new PythonImports(site.file(), edits)
                        .memberInstead("tempfile", "NamedTemporaryFile", call.function());
        StringBuilder arguments = new StringBuilder(mode);
        opens.arguments().stream()
                .skip(opens.positional().size())
                .filter(one -> !one.text().matches("(?s)mode\\s*=.*"))
                .forEach(one -> arguments.append(", ").append(one.text()));
        String[] names = {"suffix", "prefix", "dir"};
        for (int i = 0; i < call.arguments().size(); i++) {
            SyntaxNode one = call.arguments().get(i);
            arguments
                    .append(", ")
                    .append(one.is("keyword_argument") ? "" : names[Math.min(i, 2)] + "=")
                    .append(one.text());
        }
        edits.replace(opens.node(), function + "(" + arguments + ", delete=False)");
        return PythonSite.fixed(weakness(), edits, DONE);
    }
}
