package dev.fixwright.fix.permissions;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps files to the user who owns them. */
public final class PythonPermissionsFixer implements PythonFixer {
    private static final Pattern OCTAL = Pattern.compile("0[oO]?([0-7]{3,4})");
    private static final Pattern FLAGS = Pattern.compile("stat\\.S_I[RWX]{1,3}(USR|GRP|OTH|U|G|O)?");

    @Override
    public String weakness() {
        return "permissions";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> call =
                site.call(found -> found.name().matches("os\\.(chmod|fchmod|lchmod|mkdir|makedirs|open|umask)")
                        || found.method().equals("chmod"));
        if (call.isEmpty()) {
            return site.nothing("call that sets the permissions of a file");
        }
        boolean path = call.get().method().equals("chmod") && !call.get().name().startsWith("os.");
        if (call.get().method().equals("umask")) {
            return Attempt.declined(
                    "`umask` holds for everything that the program creates, and what others need of it is not said");
        }
        Optional<SyntaxNode> mode =
                call.get().argument(path ? 0 : call.get().method().equals("open") ? 2 : 1, "mode");
        if (mode.isEmpty()) {
            return site.nothing("mode of a file");
        }
        SyntaxNode value = site.file().resolve(mode.get());
        var octal = OCTAL.matcher(value.text());
        if (value.is("integer") && octal.matches()) {
            return number(site, value, Integer.parseInt(octal.group(1), 8));
        }
        return flags(site, value);
    }

    private Attempt number(PythonSite site, SyntaxNode value, int bits) {
        int own = bits & ~0077;
        if (own == bits) {
            return Attempt.declined("only the owner of the file may do anything with it already");
        }
        if (own == 0) {
            return Attempt.declined(nothingOfOwner(value));
        }
        String text = String.format(Locale.ROOT, "0o%03o", own);
        return PythonSite.fixed(
                weakness(),
                site.edit().replace(value, text),
                "Only the user who owns the file may do with it what these permissions allow; other users of the machine may not.",
                "Check that no other user or group of the machine needs the file.");
    }

    private Attempt flags(PythonSite site, SyntaxNode value) {
        String kept = value.text();
        for (String flag : value.text().split("\\|")) {
            String name = flag.strip();
            if (!FLAGS.matcher(name).matches()) {
                return Attempt.declined(
                        "it cannot be told which permissions `" + PythonSite.words(value) + "` stands for");
            }
            if (name.matches(".*(GRP|OTH|RWXG|RWXO)")) {
                kept = kept.replaceFirst("(\\s*\\|\\s*)?" + Pattern.quote(name) + "\\b", "");
            }
        }
        String bare = kept.replaceFirst("^\\s*\\|\\s*", "").strip();
        if (bare.equals(value.text())) {
            return Attempt.declined("only the owner of the file may do anything with it already");
        }
        return bare.isEmpty()
                ? Attempt.declined(nothingOfOwner(value))
                : PythonSite.fixed(
                        weakness(),
                        site.edit().replace(value, bare),
                        "Only the user who owns the file may do with it what these permissions allow.",
                        "Check that no other user or group of the machine needs the file.");
    }

    private static String nothingOfOwner(SyntaxNode value) {
        return "`" + PythonSite.words(value) + "` says nothing of what the owner of the file may do";
    }
}
