package dev.fixwright.fix.weakhash;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoImports.Import;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes hashes with SHA-256 rather than with MD5 or SHA-1. */
public final class GoWeakHashFixer implements GoFixer {
    private static final Pattern WEAK =
            Pattern.compile("(crypto/(md5|sha1)|golang\\.org/x/crypto/(md4|ripemd160))\\.(\\w+)");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i).*(etag|gravatar|content-?md5|websocket|sec-accept|git|s3|digest_?auth|wwwauth|legacy|upstream|webhook|signature|protocol|oauth1).*");
    private static final Pattern PASSWORD = Pattern.compile("(?i)passw|pwd|passphrase");
    private static final String DONE =
            "The hash is made with SHA-256, for which nobody can find two texts with the same hash.";

    @Override
    public String weakness() {
        return "weakhash";
    }

    @Override
    public Attempt attempt(GoSite site) {
        List<SyntaxNode> here = site.nodes("selector_expression").stream()
                .filter(node -> WEAK.matcher(site.file().meaning(node)).matches())
                .toList();
        List<SyntaxNode> uses = here.isEmpty() ? imported(site) : List.of(here.get(0));
        if (uses.isEmpty()) {
            return site.nodes("selector_expression").stream()
                            .anyMatch(node -> site.file().meaning(node).startsWith("crypto/sha256."))
                    ? Attempt.declined("the hash is already made with SHA-256")
                    : site.nothing("use of a weak hash function");
        }
        GoEdits edits = site.edit();
        for (SyntaxNode use : uses) {
            Optional<String> reason = rewrite(site, edits, use);
            if (reason.isPresent()) {
                return Attempt.declined(reason.get());
            }
        }
        return GoSite.fixed(
                weakness(),
                edits,
                DONE,
                "The hash has 64 digits and does not match hashes that were stored before: those must be made anew.");
    }

    /** What the file uses of a package whose import the finding is about. */
    private static List<SyntaxNode> imported(GoSite site) {
        Optional<Import> found = site.nodes("import_spec").stream()
                .flatMap(spec -> site.file().imports().all().stream().filter(one -> one.spec() == spec))
                .findFirst();
        return found.map(one -> site.file().root().all("selector_expression").stream()
                        .filter(node -> WEAK.matcher(site.file().meaning(node)).matches()
                                && site.file().meaning(node).startsWith(one.path() + "."))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<String> rewrite(GoSite site, GoEdits edits, SyntaxNode use) {
        GoFile file = site.file();
        String member = use.child("field").map(SyntaxNode::text).orElse("");
        String owner = GoFile.function(use)
                .flatMap(function -> function.child("name"))
                .map(SyntaxNode::text)
                .orElse("");
        SyntaxNode statement = GoFile.statement(use);
        String around = GoFile.function(use).map(SyntaxNode::text).orElse(statement.text());
        if (OTHERS.matcher(owner + " " + around.replaceAll("\\s+", " ")).matches()) {
            return Optional.of("others expect this very hash, as `" + hint(owner + " " + around)
                    + "` says, and would not know one made with SHA-256");
        }
        boolean keyed = use.around("call_expression")
                .map(call -> new GoCall(file, call).name())
                .filter("crypto/hmac.New"::equals)
                .isPresent();
        if (keyed) {
            return Optional.of("an HMAC must be made in the same way at both ends, and only one of them is here");
        }
        if (PASSWORD.matcher(statement.text()).find()) {
            return Optional.of(
                    "`" + GoSite.words(statement) + "` hashes a password, which needs a slow function such as"
                            + " bcrypt, and hashes that are stored would no longer match");
        }
        if (PASSWORD.matcher(owner).find()) {
            return Optional.of(
                    "`" + owner + "` hashes a password, which needs a slow function such as bcrypt, and hashes"
                            + " that are stored would no longer match");
        }
        String sha = GoEdits.use("crypto/sha256");
        switch (member) {
            case "New", "Size", "BlockSize" -> edits.replace(use, sha + "." + member);
            case "Sum" -> {
                Optional<String> sized = sized(file, use);
                if (sized.isPresent()) {
                    return sized;
                }
                edits.replace(use, sha + ".Sum256");
            }
            default -> {
                return Optional.of("`" + use.text() + "` has no counterpart for SHA-256");
            }
        }
        return cut(use);
    }

    private static String hint(String text) {
        var found = Pattern.compile(
                        "(?i)etag|gravatar|content-?md5|websocket|sec-accept|git|s3|digest_?auth|wwwauth|legacy"
                                + "|upstream|webhook|signature|protocol|oauth1")
                .matcher(text);
        return found.find() ? found.group().toLowerCase(Locale.ROOT) : "";
    }

    /** Whether the sum goes where an array of its old length is wanted. */
    private static Optional<String> sized(GoFile file, SyntaxNode use) {
        Optional<SyntaxNode> call = use.parent().filter(parent -> parent.is("call_expression"));
        if (call.isEmpty()) {
            return Optional.of(
                    "`" + use.text() + "` is handed on as a function, whose type has the length of the hash");
        }
        SyntaxNode at = call.get();
        Optional<SyntaxNode> above = at.parent();
        boolean returned = above.flatMap(SyntaxNode::parent)
                .filter(one -> one.is("return_statement"))
                .isPresent();
        boolean typed = above.filter(list -> list.is("literal_element", "argument_list"))
                        .isPresent()
                && !isFormatted(file, at);
        boolean assigned = at.around("assignment_statement", "var_spec")
                .filter(statement -> GoFile.statement(statement) == GoFile.statement(at)
                        && (statement.is("assignment_statement")
                                || statement.child("type").isPresent())
                        && statement.child("right").or(() -> statement.child("value")).stream()
                                .anyMatch(list -> list.parts().contains(at)))
                .isPresent();
        boolean looked = above.filter(one -> one.is("index_expression", "binary_expression"))
                .isPresent();
        return returned || typed || assigned || looked || isHeldAsArray(file, at)
                ? Optional.of("`" + GoSite.words(at)
                        + "` goes where an array of the old length is wanted, and one made with SHA-256 is longer")
                : Optional.empty();
    }

    /** Whether a variable that holds the sum goes on whole, and not only in slices, single bytes and print. */
    private static boolean isHeldAsArray(GoFile file, SyntaxNode sum) {
        return sum.parent()
                .flatMap(SyntaxNode::parent)
                .filter(up -> up.is("short_var_declaration"))
                .flatMap(made -> made.child("left"))
                .flatMap(left -> left.parts().stream().findFirst())
                .flatMap(file.scopes()::of)
                .filter(held ->
                        file.scopes().uses(held).stream().anyMatch(use -> !isPart(use) && !isFormatted(file, use)))
                .isPresent();
    }

    private static boolean isPart(SyntaxNode use) {
        return use.parent()
                .filter(up -> up.is("slice_expression", "index_expression")
                        && up.child("operand").filter(use::equals).isPresent())
                .isPresent();
    }

    private static boolean isFormatted(GoFile file, SyntaxNode argument) {
        return argument.around("call_expression")
                .map(call -> new GoCall(file, call).name())
                .filter(name -> name.matches("(fmt|log)\\.\\w+"))
                .isPresent();
    }

    /** Whether a part of the sum is taken that has the old length. */
    private static Optional<String> cut(SyntaxNode use) {
        boolean compared = GoFile.function(use)
                .filter(function -> function.text()
                        .matches("(?s).*\\[(16|20|32|40)]byte.*|.*len\\(\\w+\\) [!=]= (16|20|32|40)\\b.*"))
                .isPresent();
        return compared
                ? Optional.of("the code around `" + use.text() + "` expects the length of the old hash")
                : Optional.empty();
    }
}
