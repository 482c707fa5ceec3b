package dev.fixwright.fix.commandinjection;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import java.util.Optional;

/** Values of Python that are quoted for a shell already, or that hold several arguments. */
final class ShellQuotes {
    private static final String OPTIONS =
            "(?is)(.*[._])?(\\w*args|argv|arguments|opts|options|flags|extras?|parameters|parts|cmd|command)\\b.*";

    private ShellQuotes() {}

    /** Several arguments in one text: {@code " ".join(…)}. */
    static boolean isJoined(PythonFile file, SyntaxNode value) {
        SyntaxNode resolved = file.resolve(value);
        return resolved.is("call")
                && (file.meaning(resolved).equals("shlex.join()")
                        || (new PythonCall(file, resolved).method().equals("join")
                                && new PythonCall(file, resolved)
                                        .receiver()
                                        .flatMap(file::text)
                                        .isPresent()));
    }

    /** Whether a value is quoted for a shell already, all of its parts where it has several. */
    static boolean isQuoted(PythonFile file, SyntaxNode value) {
        SyntaxNode resolved = file.resolve(value);
        boolean joined = isJoined(file, value)
                && (resolved.all("call", "identifier", "attribute").stream()
                                .anyMatch(part -> file.meaning(part).matches("(shlex|pipes)\\.quote(\\(\\))?"))
                        || file.meaning(resolved).equals("shlex.join()"));
        return joined || file.meaning(value).matches("(shlex|pipes)\\.(quote|join)\\(\\)");
    }

    /** The value that a call quotes for a shell, which no argument of a list needs; else the value itself. */
    static SyntaxNode unquoted(PythonFile file, SyntaxNode value) {
        SyntaxNode bare = PythonFile.bare(value);
        boolean quoted = bare.is("call")
                && file.meaning(bare).matches("(shlex|pipes)\\.quote\\(\\)")
                && new PythonCall(file, bare).arguments().size() == 1;
        return quoted ? new PythonCall(file, bare).arguments().get(0) : value;
    }

    /**
     * The list that {@code " ".join(list)} puts together, where each of its elements is one argument: a list that is made on
     * the spot, or named as options are, may hold an option with its value in one element.
     */
    static Optional<SyntaxNode> list(PythonFile file, SyntaxNode value) {
        SyntaxNode bare = PythonFile.bare(value);
        if (!bare.is("call") || !isJoined(file, bare) || isQuoted(file, bare)) {
            return Optional.empty();
        }
        PythonCall call = new PythonCall(file, bare);
        boolean spaced = call.receiver().flatMap(file::text).filter(" "::equals).isPresent();
        return spaced && call.arguments().size() == 1
                ? Optional.of(call.arguments().get(0))
                        .filter(found -> found.is("identifier", "attribute", "call", "subscript"))
                        .filter(found -> !found.text().matches(OPTIONS))
                : Optional.empty();
    }
}
