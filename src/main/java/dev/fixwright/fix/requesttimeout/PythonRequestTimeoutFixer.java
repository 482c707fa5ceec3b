package dev.fixwright.fix.requesttimeout;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets a request give up after a while. */
public final class PythonRequestTimeoutFixer implements PythonFixer {
    private static final Pattern REQUEST = Pattern.compile(
            "(requests|requests\\.api|requests\\.(Session|session|sessions\\.Session)\\(\\)|httpx|httpx\\.(Async)?Client\\(\\))"
                    + "\\.(get|post|put|patch|delete|head|options|request)|httpx\\.(Async)?Client|urllib\\.request\\.urlopen");

    @Override
    public String weakness() {
        return "requesttimeout";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> request =
                site.call(call -> REQUEST.matcher(call.name()).matches());
        if (request.isEmpty()) {
            return site.nothing("request to another host");
        }
        PythonCall call = request.get();
        Optional<SyntaxNode> timeout = call.keyword("timeout");
        boolean none = timeout.filter(value -> value.text().equals("None")).isPresent();
        if (timeout.isPresent() && !none) {
            return Attempt.declined("the request already gives up after a while");
        }
        if (call.spreads()) {
            return Attempt.declined("the arguments of `" + PythonSite.words(call.function())
                    + "` are not all known, and a timeout may be among them");
        }
        SyntaxEdits edits = site.edit();
        call.set(edits, "timeout", "30");
        return PythonSite.fixed(
                weakness(),
                edits,
                "The request gives up when the other end says nothing for 30 seconds, so that it cannot hold this program up for"
                        + " ever.",
                "Choose another time where answers take longer; a request that gives up raises an exception.");
    }
}
