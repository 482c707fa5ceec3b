package dev.fixwright.fix.pathtraversal.javascript;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Statements;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How code that unpacks an archive leaves an entry out, so that the entries after it still come. */
final class EntryRefusal {
    private static final Pattern NEXT = Pattern.compile("\\b[\\w.]+\\.readEntry\\(\\)");

    private final ScriptEdits edits;
    private final SyntaxNode at;
    private final Optional<SyntaxNode> function;

    EntryRefusal(ScriptEdits edits, SyntaxNode at) {
        this.edits = edits;
        this.at = at;
        this.function = Statements.function(at);
    }

    /** The statements that leave the entry out; empty where nothing here asks for the next entry. */
    Optional<String[]> statements() {
        if (isInLoop()) {
            return Optional.of(new String[] {"continue;"});
        }
        Optional<SyntaxNode> call = function.flatMap(SyntaxNode::parent)
                .filter(above -> above.is("arguments"))
                .flatMap(SyntaxNode::parent);
        if (call.isEmpty() || givesValue()) {
            return Optional.of(new String[] {"throw new Error(" + message() + ");"});
        }
        return isListener(call.get()) ? listener() : callback();
    }

    private boolean isInLoop() {
        return at.ancestors()
                .takeWhile(above -> !above.kind().contains("function") && !above.is("method_definition"))
                .anyMatch(above -> above.kind().matches("(for|for_in|while)_statement"));
    }

    /** Whether TypeScript is told that the function gives something back. */
    private boolean givesValue() {
        return function.flatMap(found -> found.child("return_type"))
                .filter(type -> !type.text().matches(":\\s*(void|any|unknown|Promise<void>)"))
                .isPresent();
    }

    private static boolean isListener(SyntaxNode call) {
        return call.text().matches("(?s).*?\\.\\s*(on|once|addListener)\\(\\s*['\"`]entry['\"`].*");
    }

    /** An event of a stream: the next entry comes when it is asked for, or when this one's bytes have been read. */
    private Optional<String[]> listener() {
        String source = at.file().source().text();
        Optional<String> next = parameter(2, "next|callback|cb|done");
        if (next.isPresent()) {
            String stream =
                    function.flatMap(found -> Statements.parameter(found, 1)).orElseThrow();
            return Optional.of(new String[] {stream + ".resume();", "return " + next.get() + "();"});
        }
        Matcher asked = NEXT.matcher(function.map(SyntaxNode::text).orElse(""));
        if (asked.find()) {
            return Optional.of(new String[] {asked.group() + ";", "return;"});
        }
        if (source.contains("lazyEntries") || source.contains("readEntry")) {
            return Optional.empty();
        }
        String entry = function.flatMap(found -> Statements.parameter(found, 0)).orElse("entry");
        if (source.matches("(?s).*['\"](unzipper|unzip|unzip-stream|unzip-stream2|node-unzip-2)['\"].*")) {
            return Optional.of(new String[] {"return " + entry + ".autodrain();"});
        }
        boolean tar = source.matches("(?s).*['\"](tar|minizlib|tar-fs)['\"].*");
        return Optional.of(new String[] {tar ? "return " + entry + ".resume();" : "return;"});
    }

    /** A function that is handed to another one, which may wait for its own callback. */
    private Optional<String[]> callback() {
        List<SyntaxNode> parameters = function.flatMap(found -> found.child("parameters"))
                .map(SyntaxNode::parts)
                .orElse(List.of());
        Optional<String> done = parameter(parameters.size() - 1, "next|callback|cb|done|reject");
        if (done.isPresent() && parameters.size() > 1) {
            return Optional.of(new String[] {"return " + done.get() + "(new Error(" + message() + "));"});
        }
        return Optional.of(new String[] {"return;"});
    }

    private Optional<String> parameter(int index, String names) {
        return index < 0
                ? Optional.empty()
                : function.flatMap(found -> Statements.parameter(found, index)).filter(name -> name.matches(names));
    }

    private String message() {
        return edits.quoted("the entry leaves its folder");
    }
}
