package dev.fixwright.fix.hostkey;

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
import java.util.regex.Pattern;

/** Has paramiko refuse hosts whose key is not known. */
public final class PythonHostKeyFixer implements PythonFixer {
    private static final Pattern TRUSTING =
            Pattern.compile("paramiko\\.(client\\.)?(AutoAddPolicy|WarningPolicy)(\\(\\))?");

    @Override
    public String weakness() {
        return "hostkey";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> call = site.call(found -> found.method().equals("set_missing_host_key_policy")
                && !found.arguments().isEmpty());
        if (call.isEmpty()) {
            return site.nothing("call of `set_missing_host_key_policy`");
        }
        SyntaxNode policy = call.get().arguments().get(0).is("keyword_argument")
                ? call.get().keyword("policy").orElse(call.get().node())
                : call.get().arguments().get(0);
        if (!TRUSTING.matcher(site.file().meaning(policy)).matches()) {
            return site.file().meaning(policy).contains("RejectPolicy")
                    ? Attempt.declined("hosts whose key is not known are already refused")
                    : Attempt.declined("it cannot be told what `" + PythonSite.words(policy)
                            + "` does with a host that is not known");
        }
        return reject(site, call.get(), policy);
    }

    private Attempt reject(PythonSite site, PythonCall call, SyntaxNode policy) {
        SyntaxEdits edits = site.edit();
        boolean resolved = site.file().resolve(policy) != policy;
        SyntaxNode made =
                resolved ? policy : policy.is("call") ? policy.child("function").orElse(policy) : policy;
        PythonImports imports = new PythonImports(site.file(), edits);
        String name = made.is("attribute")
                ? made.child("object").map(SyntaxNode::text).orElse("paramiko") + ".RejectPolicy"
                : resolved
                        ? imports.module("paramiko", policy) + ".RejectPolicy()"
                        : imports.memberInstead("paramiko", "RejectPolicy", made);
        edits.replace(made, name);
        SyntaxNode statement = PythonFile.statement(call.node());
        String client = call.receiver().map(SyntaxNode::text).orElse("");
        boolean known = site.file().calls(Scopes.function(call.node())).stream()
                .anyMatch(other -> other.method().matches("load_(system_)?host_keys|get_host_keys")
                        && other.receiver().map(SyntaxNode::text).orElse("").equals(client));
        boolean own = call.node()
                .parent()
                .filter(parent -> parent == statement || parent.is("expression_statement"))
                .isPresent();
        if (!known && own && site.file().standsAlone(statement)) {
            edits.insertBefore(statement, client + ".load_system_host_keys()");
        }
        return PythonSite.fixed(
                weakness(),
                edits,
                "A host is accepted only if its key is known already, so nobody between the two ends can pose as the host.",
                "The keys of the hosts must be in `known_hosts` of the user who runs the program (`ssh-keyscan`).");
    }
}
