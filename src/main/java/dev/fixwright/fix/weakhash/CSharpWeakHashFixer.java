package dev.fixwright.fix.weakhash;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes hashes with SHA-256 instead of MD5 and SHA-1. */
public final class CSharpWeakHashFixer implements CSharpFixer {
    private static final Pattern CLASS = Pattern.compile("(MD5|SHA1|RIPEMD160)(CryptoServiceProvider|Managed|Cng)?");
    private static final Pattern NAMED = Pattern.compile("(?i)(System\\.Security\\.Cryptography\\.)?(MD5|SHA-?1|SHA)");
    private static final Pattern PASSWORD =
            Pattern.compile("(?is).*(passw|pwd|passphrase|(?<![a-z])pin(?![a-z])|secret|salt).*");
    private static final Pattern PROTOCOL = Pattern.compile(
            "(?is).*(gravatar|content-?md5|libravatar|sec-websocket|oauth_signature|x-hub-signature\").*");
    private static final Pattern LENGTH =
            Pattern.compile("(?s).*(new Guid\\(|Guid\\.Parse|\\[16]|\\[20]|== 32\\b|== 40\\b).*");

    @Override
    public String weakness() {
        return "weakhash";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        Optional<SyntaxNode> weak = weak(site);
        if (weak.isEmpty()) {
            boolean strong = site.nodes("identifier").stream()
                    .anyMatch(name -> name.text().matches("SHA(256|384|512).*"));
            boolean keyed = site.nodes("identifier").stream()
                    .anyMatch(name -> name.text().matches("HMAC(MD5|SHA1)"));
            return strong
                    ? Attempt.declined("the hash is already made with a strong function")
                    : keyed
                            ? Attempt.declined(
                                    "an HMAC must be made in the same way at both ends, and only one of them is here")
                            : site.nothing("hash function that is known to be weak");
        }
        SyntaxNode function = CSharpFile.function(weak.get());
        String name = function.child("name").map(SyntaxNode::text).orElse("");
        String signature = function.child("parameters").map(SyntaxNode::text).orElse("");
        if (PASSWORD.matcher(name + signature + CSharpFile.statement(weak.get()).text())
                        .matches()
                || hashesPassword(function)) {
            return Attempt.declined("a password or a secret is hashed here, which needs a slow function such as"
                    + " `Rfc2898DeriveBytes`, and hashes that are stored would no longer match");
        }
        if (PROTOCOL.matcher(function.text()).matches()) {
            return Attempt.declined(
                    "the other end asks for this very function, as `" + protocol(function.text()) + "` says");
        }
        if (LENGTH.matcher(function.text()).matches()) {
            return Attempt.declined("the code relies on the length of the hash, which is another one with SHA-256");
        }
        return replaced(site, weak.get());
    }

    private static boolean hashesPassword(SyntaxNode function) {
        return function.all("invocation_expression").stream()
                .filter(call -> call.text().matches("(?s).*(ComputeHash|GetBytes|HashData)\\([^()]*\\)"))
                .anyMatch(call -> PASSWORD.matcher(
                                call.child("arguments").map(SyntaxNode::text).orElse(""))
                        .matches());
    }

    private static String protocol(String text) {
        var found = Pattern.compile(
                        "(?i)gravatar|content-?md5|libravatar|sec-websocket|oauth_signature|x-hub-signature")
                .matcher(text);
        return found.find() ? found.group() : "its name";
    }

    /** The name of the weak function: of a class, or as text. */
    private static Optional<SyntaxNode> weak(CSharpSite site) {
        Optional<SyntaxNode> named = named(site.file(), site.calls());
        if (named.isPresent()) {
            return named;
        }
        for (SyntaxNode node : site.nodes("expression_statement", "return_statement", "local_declaration_statement")) {
            named = named(site.file(), site.file().calls(CSharpFile.function(node)));
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static Optional<SyntaxNode> named(CSharpFile file, List<CSharpCall> calls) {
        for (CSharpCall call : calls) {
            Optional<SyntaxNode> name = call.isCreation()
                    ? call.node().child("type")
                    : call.receiver().filter(on -> call.method().matches("Create|HashData"));
            Optional<SyntaxNode> last = name.map(CSharpWeakHashFixer::last);
            if (last.filter(found -> CLASS.matcher(found.text()).matches()).isPresent()) {
                return last;
            }
            boolean factory = call.name().matches("(HashAlgorithm|CryptoConfig)\\.Create(FromName)?")
                    && !call.values().isEmpty();
            if (factory
                    && file.text(call.values().get(0))
                            .filter(text -> NAMED.matcher(text).matches())
                            .isPresent()) {
                return Optional.of(call.values().get(0));
            }
        }
        return Optional.empty();
    }

    private static SyntaxNode last(SyntaxNode name) {
        return name.is("qualified_name", "member_access_expression")
                ? name.child("name").orElse(name)
                : name;
    }

    private Attempt replaced(CSharpSite site, SyntaxNode weak) {
        SyntaxEdits edits = site.edit();
        var name = CLASS.matcher(weak.text());
        if (name.matches()) {
            edits.replace(weak, "SHA256" + Optional.ofNullable(name.group(2)).orElse(""));
            Optional<String> obstacle = retype(site.file(), weak, name.group(1), edits);
            if (obstacle.isPresent()) {
                return Attempt.declined(obstacle.get());
            }
        } else {
            edits.replace(written(site.file(), weak), "\"SHA256\"");
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The hash is made with SHA-256, for which nobody can find a second text with the same hash.",
                "The hash has 32 bytes; check columns and files that hold earlier ones.");
    }

    /** Where the text of a name is written: at a constant's declaration, where nothing else uses that. */
    private static SyntaxNode written(CSharpFile file, SyntaxNode name) {
        SyntaxNode value = file.resolve(name);
        boolean alone = file.root().all("identifier").stream()
                        .filter(one -> one.text().equals(name.text()))
                        .count()
                == 2;
        return value.is("string_literal") && alone ? value : name;
    }

    /** The variable that keeps the hash function must have the new type; answers what stands in the way. */
    private static Optional<String> retype(CSharpFile file, SyntaxNode weak, String old, SyntaxEdits edits) {
        Optional<SyntaxNode> name = weak.around("variable_declarator", "assignment_expression")
                .flatMap(holder -> holder.child("name").or(() -> holder.child("left")))
                .filter(found -> found.is("identifier"));
        Optional<SyntaxNode> returned =
                CSharpFile.function(weak).child("returns").map(CSharpWeakHashFixer::last);
        if (returned.filter(type -> CLASS.matcher(type.text()).matches()).isPresent()) {
            return Optional.of("`" + returned.get().text() + "` is what the method gives back, also to other code");
        }
        List<Binding> bindings = name.map(file.names()::of).orElse(List.of());
        for (Binding binding : bindings) {
            Optional<SyntaxNode> type = binding.type()
                    .map(CSharpWeakHashFixer::last)
                    .filter(found -> found.text().startsWith(old));
            if (type.isPresent()
                    && bindings.stream().filter(one -> one.value().isPresent()).count() > 1) {
                return Optional.of("`" + binding.name().text() + "` gets several values of type `"
                        + type.get().text() + "`");
            }
            type.ifPresent(found -> edits.replace(found, found.text().replace(old, "SHA256")));
        }
        boolean passed = name.isPresent()
                && file.root().all("argument").stream()
                        .anyMatch(argument -> argument.text().equals(name.get().text())
                                && !argument.around("object_creation_expression")
                                        .map(SyntaxNode::text)
                                        .orElse("")
                                        .startsWith("new CryptoStream")
                                && file.names().of(argument.parts().get(0)).equals(bindings));
        return passed
                ? Optional.of("`" + name.get().text() + "` is handed to other code, which may rely on its type")
                : Optional.empty();
    }
}
