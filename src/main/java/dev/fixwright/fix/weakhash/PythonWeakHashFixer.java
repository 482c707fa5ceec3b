package dev.fixwright.fix.weakhash;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.HashComparison;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.PythonString;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes hashes with SHA-256, or says that a hash protects nothing where a protocol asks for the old function. */
public final class PythonWeakHashFixer implements PythonFixer {
    private static final Pattern WEAK =
            Pattern.compile("hashlib\\.(md5|sha1|md4)|Crypto(dome)?\\.Hash\\.(MD2|MD4|MD5|SHA1?)\\.new"
                    + "|cryptography\\.hazmat\\.primitives\\.hashes\\.(MD5|SHA1)");
    private static final Pattern NAMED = Pattern.compile("(?i)(md[245]|sha-?1)");
    private static final Pattern PASSWORD =
            Pattern.compile("(?i).*(passw|pwd|passphrase|(?<![a-z])pin(?![a-z])|secret).*");
    private static final Pattern PROTOCOL =
            Pattern.compile("(?i).*(gravatar|content[-_]?md5|libravatar).*", Pattern.DOTALL);

    @Override
    public String weakness() {
        return "weakhash";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> found = site.call(PythonWeakHashFixer::isWeak);
        if (found.isEmpty()) {
            return other(site);
        }
        PythonCall call = found.get();
        if (call.keyword("usedforsecurity")
                .filter(value -> value.text().equals("False"))
                .isPresent()) {
            return Attempt.declined("the code already says that this hash protects nothing");
        }
        SyntaxNode statement = PythonFile.statement(call.node());
        SyntaxNode around = call.node().around("function_definition").orElse(statement);
        String owner = around.child("name").map(SyntaxNode::text).orElse("");
        if (PASSWORD.matcher(firstLines(statement)).matches()
                || PASSWORD.matcher(owner).matches()) {
            return Attempt.declined(
                    "`" + PythonSite.words(call.node()) + "` hashes a password or a secret, which needs a slow"
                            + " function such as `hashlib.scrypt` or `bcrypt`, and hashes that are stored would no longer match");
        }
        Optional<String> other = HashComparison.other(call.node(), around);
        if (other.isPresent()) {
            return Attempt.declined("the hash is compared with `" + other.get()
                    + "`, which was hashed before and would no longer match");
        }
        if (PROTOCOL.matcher(around.text()).matches() && call.name().startsWith("hashlib.")) {
            SyntaxEdits edits = site.edit();
            call.append(edits, "usedforsecurity=False");
            return PythonSite.fixed(
                    weakness(),
                    edits,
                    "The other end asks for this function, so the code now says that the hash is a name and protects nothing;"
                            + " Python refuses it for anything else where that is not allowed.");
        }
        return replaced(site, call);
    }

    private static boolean isWeak(PythonCall call) {
        boolean named = call.name().equals("hashlib.new")
                && call.argument(0, "name")
                        .flatMap(call.file()::text)
                        .filter(PythonWeakHashFixer::isWeak)
                        .isPresent();
        return named || WEAK.matcher(call.name()).matches();
    }

    private static boolean isWeak(String function) {
        return NAMED.matcher(function).matches();
    }

    private static String firstLines(SyntaxNode statement) {
        return statement.text().lines().limit(3).reduce("", String::concat);
    }

    private Attempt other(PythonSite site) {
        if (site.call(call -> call.name().equals("hmac.new") || call.name().equals("hmac.digest"))
                .isPresent()) {
            return Attempt.declined("an HMAC must be made in the same way at both ends, and only one of them is here");
        }
        boolean strong = site.call(call -> call.name()
                                .toLowerCase(Locale.ROOT)
                                .matches("hashlib\\.(sha(2|3|5).*|blake2.*)|.*\\.sha(2|3|5)\\w+(\\.new)?")
                        || call.name().equals("hashlib.new"))
                .isPresent();
        if (strong && site.finding().rule().contains("sensitive-data-hashing")) {
            return Attempt.declined(
                    "a password needs a slow function such as `hashlib.scrypt` or `bcrypt`, and hashes that are"
                            + " stored would no longer match");
        }
        return strong
                ? Attempt.declined("the hash is already made with a strong function")
                : site.nothing("hash function that is known to be weak");
    }

    private Attempt replaced(PythonSite site, PythonCall call) {
        SyntaxEdits edits = site.edit();
        SyntaxNode function = call.function();
        if (call.name().equals("hashlib.new")) {
            SyntaxNode name = call.argument(0, "name").orElse(function);
            edits.replace(
                    name,
                    PythonString.of(name).isEmpty()
                            ? "\"sha256\""
                            : PythonString.of(name).get(0).alike("sha256"));
        } else if (call.name().startsWith("hashlib.") && function.is("attribute")) {
            edits.replace(function.child("attribute").orElse(function), "sha256");
        } else if (call.name().startsWith("hashlib.")) {
            edits.replace(function, new PythonImports(site.file(), edits).memberInstead("hashlib", "sha256", function));
        } else if (call.name().startsWith("cryptography.")) {
            String hashes = "cryptography.hazmat.primitives.hashes";
            boolean dotted = function.is("attribute");
            edits.replace(
                    dotted ? function.child("attribute").orElse(function) : function,
                    dotted
                            ? "SHA256"
                            : new PythonImports(site.file(), edits).memberInstead(hashes, "SHA256", function));
        } else {
            String library = call.name().substring(0, call.name().indexOf('.'));
            SyntaxNode module = call.receiver().orElse(function);
            edits.replace(
                    module, new PythonImports(site.file(), edits).memberInstead(library + ".Hash", "SHA256", module));
        }
        return PythonSite.fixed(
                weakness(),
                edits,
                "The hash is made with SHA-256, for which nobody can find a second text with the same hash.",
                "The hash has 64 hexadecimal characters; check columns and files that hold earlier ones.");
    }
}
