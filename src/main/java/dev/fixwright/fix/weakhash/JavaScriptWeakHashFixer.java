package dev.fixwright.fix.weakhash;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.HashComparison;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has hashes made with SHA-256 instead of MD5 and SHA-1. */
public final class JavaScriptWeakHashFixer implements JavaScriptFixer {
    private static final Pattern WEAK = Pattern.compile("(?i)(?:rsa-)?(md[245]|sha-?1|ripemd(?:160)?|rmd160)");
    private static final Pattern SECRET = Pattern.compile("(?i)\\w*(passw|pwd|passphrase)\\w*");
    private static final Pattern AGREED =
            Pattern.compile("(?i)gravatar|258EAFA5|content-md5|oauth_signature|x-hub-signature\\b|pwnedpasswords");
    private static final String MAKERS = "crypto\\.(createHash|createHmac|hash)|crypto\\.subtle\\.digest";

    private final String weakness;

    private JavaScriptWeakHashFixer(String weakness) {
        this.weakness = weakness;
    }

    public static JavaScriptWeakHashFixer ofHashes() {
        return new JavaScriptWeakHashFixer("weakhash");
    }

    /** For rules that report hashes and ciphers alike. */
    public static JavaScriptWeakHashFixer amongCiphers() {
        return new JavaScriptWeakHashFixer("weakcipher");
    }

    @Override
    public String weakness() {
        return weakness;
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(one -> isMaker(site, one), "call_expression")
                .or(() -> made(site).filter(one -> isMaker(site, one)));
        if (call.isEmpty()) {
            return Attempt.declined(site.sink(one -> isCipher(site, one), "call_expression")
                    .or(() -> made(site).filter(one -> isCipher(site, one)))
                    .map(cipher -> cipher(site, cipher))
                    .orElse("no call on these lines makes a hash by a name that can be seen"));
        }
        SyntaxNode hash = call.get();
        SyntaxNode statement = Statements.around(hash).orElse(hash);
        Matcher secret = SECRET.matcher(statement.text());
        if (secret.find()) {
            return Attempt.declined(
                    "`" + secret.group() + "` is a password, which needs a slow function such as scrypt or"
                            + " bcrypt, and hashes that are stored already must still be checked");
        }
        SyntaxNode function = Statements.function(hash).orElse(statement);
        String owner = function.child("name")
                .or(() -> function.parent()
                        .filter(above -> above.is("variable_declarator", "pair", "assignment_expression"))
                        .flatMap(above ->
                                above.child("name").or(() -> above.child("key")).or(() -> above.child("left"))))
                .map(SyntaxNode::text)
                .orElse("");
        if (SECRET.matcher(owner).find() || site.finding().rule().endsWith("insufficient-password-hash")) {
            return Attempt.declined(
                    "a password is hashed here, which needs a slow function such as scrypt or bcrypt, and hashes that are"
                            + " stored already must still be checked");
        }
        Optional<String> other = HashComparison.other(hash, function);
        if (other.isPresent()) {
            return Attempt.declined("the hash is compared with `" + other.get()
                    + "`, which was hashed before and would no longer match");
        }
        Matcher agreed = AGREED.matcher(function.text());
        if (agreed.find()) {
            return Attempt.declined(
                    "the other side expects this very hash: `" + agreed.group() + "` is part of what both agreed on");
        }
        return site.script().called(hash).matches(MAKERS) ? named(site, hash) : library(site, hash);
    }

    /** What made the object that a call on the finding's lines hands data to. */
    private static Optional<SyntaxNode> made(ScriptSite site) {
        return site.nodes("call_expression").stream()
                .flatMap(call -> call.child("function").stream())
                .filter(function -> function.child("property")
                        .filter(name -> name.text().matches("update|write|end|final|digest"))
                        .isPresent())
                .flatMap(function -> function.child("object").stream())
                .flatMap(object -> site.script().bindings().soleValue(object).stream())
                .filter(value -> value.is("call_expression"))
                .findFirst();
    }

    private static boolean isMaker(ScriptSite site, SyntaxNode call) {
        return site.script()
                .called(call)
                .matches(MAKERS + "|crypto-js\\.(MD5|SHA1|HmacMD5|HmacSHA1)|crypto-js/(md5|sha1)|md5|sha1");
    }

    private static boolean isCipher(ScriptSite site, SyntaxNode call) {
        return site.script()
                .called(call)
                .matches(
                        "crypto\\.create(C|Dec)ipher(iv)?|crypto-js\\.\\w+\\.(en|de)crypt|crypto-js/\\w+\\.(en|de)crypt");
    }

    /** Why a cipher is left alone. */
    private static String cipher(ScriptSite site, SyntaxNode call) {
        String name = ScriptFile.argument(call, 0)
                .flatMap(first -> site.script().texts().constant(first))
                .filter(text -> site.script().called(call).contains("ipher"))
                .orElse("");
        if (name.matches("(?i).*(gcm|ccm|ocb|poly1305)")) {
            return "`" + name + "` is already a strong cipher, which notices changes too";
        }
        String fault = name.matches("(?i).*-ecb")
                ? "`" + name + "` gives equal blocks for equal text, but "
                : name.isEmpty() ? "" : "`" + name + "` is to be replaced, but ";
        return fault + "what is encrypted already has to be decrypted still: encrypt what is new with"
                + " `aes-256-gcm`, keep its tag, and tell old from new by a mark at the beginning";
    }

    private Attempt named(ScriptSite site, SyntaxNode call) {
        Optional<SyntaxNode> argument = ScriptFile.argument(call, 0);
        Optional<String> name = argument.flatMap(found -> site.script().texts().constant(found));
        if (name.isEmpty()) {
            return Attempt.declined("the hash function is named by `"
                    + argument.map(SyntaxNode::text).orElse("nothing") + "`, which is not known here");
        }
        if (!WEAK.matcher(name.get()).matches()) {
            return Attempt.declined("the hash is already made with " + name.get());
        }
        SyntaxNode literal = argument.get();
        while (!literal.is("string", "template_string")) {
            Optional<SyntaxNode> value = site.script().bindings().soleValue(literal);
            if (value.isEmpty()) {
                return Attempt.declined("the name of the hash function is put together in `" + literal.text() + "`");
            }
            literal = value.get();
        }
        ScriptEdits edits = site.edit();
        boolean web =
                site.script().called(call).endsWith("digest") || name.get().equals("SHA-1");
        edits.replace(
                literal.start() + 1,
                literal.end() - 1,
                web ? "SHA-256" : name.get().startsWith("RSA-") ? "RSA-SHA256" : "sha256");
        return fixed(site, edits, name.get());
    }

    private Attempt library(ScriptSite site, SyntaxNode call) {
        String called = site.script().called(call);
        SyntaxNode function = call.child("function").orElse(call);
        ScriptEdits edits = site.edit();
        if (called.startsWith("crypto-js.") && function.is("member_expression")) {
            String strong = called.contains("Hmac") ? "HmacSHA256" : "SHA256";
            function.child("property").ifPresent(property -> edits.replace(property, strong));
            return fixed(site, edits, called.substring(called.lastIndexOf('.') + 1));
        }
        boolean plain = called.matches("md5|sha1")
                && ScriptFile.arguments(call).size() == 1
                && site.script().bindings().binding(function).isPresent();
        if (plain && !site.script().isForBrowsers()) {
            String argument = ScriptFile.arguments(call).get(0).text();
            edits.replace(
                    call,
                    edits.member("crypto", "createHash") + "(" + edits.quoted("sha256") + ").update(" + argument
                            + ").digest(" + edits.quoted("hex") + ")");
            return fixed(site, edits, called);
        }
        return Attempt.declined("`" + function.text() + "` has no form with another hash function in this file");
    }

    private Attempt fixed(ScriptSite site, ScriptEdits edits, String before) {
        return site.fix(
                weakness,
                edits,
                "The hash is made with SHA-256 instead of " + before
                        + ", for which other texts with the same hash can be" + " found.",
                "Hashes that were stored or sent before do not match the new ones.");
    }
}
