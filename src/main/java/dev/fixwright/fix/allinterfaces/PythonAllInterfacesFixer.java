package dev.fixwright.fix.allinterfaces;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonString;
import java.util.Optional;
import java.util.stream.Stream;

/** Has a server listen on this machine only, where nothing says that others are meant to reach it. */
public final class PythonAllInterfacesFixer implements PythonFixer {
    @Override
    public String weakness() {
        return "allinterfaces";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<SyntaxNode> found = site.nodes("string").stream()
                .filter(literal -> isEverywhere(new PythonString(literal)) || isBoundEmpty(literal))
                .findFirst()
                .or(() -> named(site));
        if (found.isEmpty()) {
            boolean local = Stream.concat(
                            site.nodes("string").stream(),
                            site.nodes("identifier").stream().map(site.file()::resolve))
                    .filter(value -> value.is("string"))
                    .anyMatch(literal -> new PythonString(literal).text().matches("127\\.0\\.0\\.1|localhost|::1"));
            return local
                    ? Attempt.declined("the server already listens on this machine only")
                    : site.nothing("address that stands for every network interface");
        }
        Optional<SyntaxNode> asked = found.get()
                .around("comparison_operator", "call", "assignment", "block")
                .filter(around -> around.is("comparison_operator"));
        if (asked.isPresent()) {
            return Attempt.declined(
                    "`" + PythonSite.words(asked.get()) + "` only asks for the address, no server listens here");
        }
        Optional<String> container = ContainerFiles.objection(site.project().tree());
        if (container.isPresent()) {
            return Attempt.declined(container.get());
        }
        PythonString literal = new PythonString(found.get());
        String local = literal.text().equals("::")
                ? "::1"
                : literal.text().isEmpty() ? "127.0.0.1" : literal.text().replace("0.0.0.0", "127.0.0.1");
        return PythonSite.fixed(
                weakness(),
                site.edit().replace(found.get(), literal.alike(local)),
                "The server listens on this machine only, so that other machines cannot reach it past a proxy or a firewall.",
                "If other machines are meant to reach it directly, name the one address on which they do.");
    }

    private static boolean isEverywhere(PythonString literal) {
        return literal.text().matches("0\\.0\\.0\\.0(:\\d+)?|::") && !literal.hasValues();
    }

    /** The empty host of {@code bind(("", port))}. */
    private static boolean isBoundEmpty(SyntaxNode literal) {
        return new PythonString(literal).text().isEmpty()
                && literal.parent()
                        .filter(pair -> pair.is("tuple") && pair.parts().get(0) == literal)
                        .flatMap(pair -> pair.around("call"))
                        .filter(call -> call.child("function")
                                .filter(function -> function.text().matches("(?s).*(\\.bind|Server)"))
                                .isPresent())
                        .isPresent();
    }

    /** The literal behind a name on the line that is assigned once. */
    private static Optional<SyntaxNode> named(PythonSite site) {
        return site.nodes("identifier").stream()
                .map(site.file()::resolve)
                .filter(value -> value.is("string") && isEverywhere(new PythonString(value)))
                .findFirst();
    }
}
