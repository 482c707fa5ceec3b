package dev.fixwright.fix.tls;

import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonImports;
import java.util.Optional;

/** How a file names what the module {@code ssl} has: by the module, as the call at hand does, or by an import of its own. */
final class SslNames {
    private final PythonImports imports;
    private final PythonCall call;

    SslNames(PythonSite site, SyntaxEdits edits, PythonCall call) {
        this.imports = new PythonImports(site.file(), edits);
        this.call = call;
    }

    String of(String name) {
        return ofModule(name).orElseGet(() -> imports.member("ssl", name, call.node()));
    }

    /** The name of what takes the place of something else of the module, whose import may go with it. */
    String instead(String name, SyntaxNode old) {
        return ofModule(name).orElseGet(() -> imports.memberInstead("ssl", name, old));
    }

    private Optional<String> ofModule(String name) {
        return call.receiver().map(module -> module.text() + "." + name);
    }
}
