package dev.fixwright.fix.permissions;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the rights of all other users of the machine from files; those of the owner and the group stay. */
public final class JavaScriptPermissionsFixer implements JavaScriptFixer {
    private static final Pattern OCTAL = Pattern.compile("(['\"]?)(0o|0O|0)?([0-7]{3,4})(['\"]?)");

    private static final Pattern CREATES =
            Pattern.compile("(?s)(.*\\.)?(mkdir|writeFile|appendFile|createWriteStream)(Sync)?");

    @Override
    public String weakness() {
        return "permissions";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(one -> mode(site, one).isPresent(), "call_expression");
        if (call.isEmpty()) {
            return Attempt.declined("nothing on these lines gives a file its permissions");
        }
        boolean mask = site.script().called(call.get()).equals("process.umask");
        SyntaxNode mode = mode(site, call.get()).orElseThrow();
        SyntaxNode value = site.script().bindings().soleValue(mode).orElse(mode);
        Matcher octal = OCTAL.matcher(value.text());
        boolean written =
                octal.matches() && (octal.group(2) != null || !octal.group(1).isEmpty());
        if (!written) {
            return Attempt.declined("the permissions `" + mode.text() + "` are not written as an octal number here");
        }
        String digits = octal.group(3);
        char last = mask ? '7' : '0';
        if (digits.charAt(digits.length() - 1) == last) {
            return Attempt.declined("the permissions already leave out the other users of the machine");
        }
        ScriptEdits edits = site.edit();
        int end = value.end() - octal.group(4).length();
        edits.replace(end - 1, end, String.valueOf(last));
        return site.fix(
                weakness(),
                edits,
                mask
                        ? "New files are kept from the other users of the machine."
                        : "The file is kept from the other users of the machine.",
                "Check that no program of another user needs the file, a web server for one.");
    }

    private static Optional<SyntaxNode> mode(ScriptSite site, SyntaxNode call) {
        if (site.script().called(call).equals("process.umask")) {
            return ScriptFile.argument(call, 0);
        }
        boolean changes = call.child("function")
                .filter(function -> function.text().matches("(?s)(.*\\.)?[fl]?chmod(Sync)?"))
                .isPresent();
        if (!changes
                && CREATES.matcher(call.child("function").map(SyntaxNode::text).orElse(""))
                        .matches()) {
            return ScriptFile.arguments(call).stream()
                    .skip(1)
                    .filter(argument -> argument.is("object"))
                    .flatMap(options -> Objects.value(options, "mode").stream())
                    .findFirst();
        }
        return changes ? ScriptFile.argument(call, ScriptFile.arguments(call).size() > 1 ? 1 : 0) : Optional.empty();
    }
}
