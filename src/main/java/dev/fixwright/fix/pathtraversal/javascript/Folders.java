package dev.fixwright.fix.pathtraversal.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.Statements;
import java.util.Optional;

/** Folders that a program is given when it is set up, rather than by those who call it. */
final class Folders {
    private static final String NAMED =
            "(?i)(.*[._])?\\w*(dir|dirs|directory|folder|root|base|home|prefix|storage|documents|uploads|inbox|archive)";
    private static final String FROM_REQUEST =
            "~?\\.?(req|request|ctx|context|event|params|query|body|args|argv|process\\.argv)(\\W.*)?";

    private Folders() {}

    /** Whether the first part of a path is such a folder: a field, something from around the function, or so by its name. */
    static boolean isFolder(ScriptSite site, SyntaxNode part) {
        if (!part.is("identifier", "member_expression")
                || site.name(part).matches(FROM_REQUEST)
                || part.text().matches(FROM_REQUEST)) {
            return false;
        }
        if (part.text().startsWith("this.")) {
            return true;
        }
        SyntaxNode root = part;
        while (root.is("member_expression") && root.child("object").isPresent()) {
            root = root.child("object").get();
        }
        Optional<Binding> binding =
                root.is("identifier") ? site.script().bindings().binding(root) : Optional.empty();
        if (binding.isEmpty() || isOfRequest(site, binding.get())) {
            return false;
        }
        boolean around = Statements.function(part)
                .filter(function -> !function.contains(binding.get().identifier()))
                .isPresent();
        return around || part.text().matches(NAMED);
    }

    /** Whether a part of a path may rightly lead out of the folder before it, as those of build tools do. */
    static boolean mayClimb(SyntaxNode part) {
        return part.text()
                .matches(
                        "(?i)(.*\\.)?\\w*(relative|relpath|specifier|import|href|glob|pattern|outdir|outfile|output|entry)");
    }

    private static boolean isOfRequest(ScriptSite site, Binding binding) {
        return binding.initializer()
                .filter(value -> site.name(value).matches(FROM_REQUEST))
                .isPresent();
    }
}
