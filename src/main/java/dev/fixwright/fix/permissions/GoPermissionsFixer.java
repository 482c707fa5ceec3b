package dev.fixwright.fix.permissions;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps files to the user who owns them, and folders to that user and the group. */
public final class GoPermissionsFixer implements GoFixer {
    private static final int FILE = 0600;
    private static final int FOLDER = 0750;
    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("os.Mkdir", 1),
            Map.entry("os.MkdirAll", 1),
            Map.entry("os.Chmod", 1),
            Map.entry("os.OpenFile", 2),
            Map.entry("os.WriteFile", 2),
            Map.entry("io/ioutil.WriteFile", 2),
            Map.entry("os.File.Chmod", 0));
    private static final Pattern OCTAL = Pattern.compile("0[oO]?([0-7]{3,4})");
    private static final Pattern SHARED =
            Pattern.compile("(?i)\\.sock\\b|socket|/public|/www|static|\\.service\\b|/etc/|\\.desktop\\b|/run/");
    private static final String DONE =
            "Only the user who owns it may read and write it; other users of the machine may not.";
    private static final String REVIEW = "Check that no other user or group of the machine needs it.";

    @Override
    public String weakness() {
        return "permissions";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<GoCall> call = site.call(found -> PLACES.containsKey(found.name()));
        if (call.isEmpty()) {
            return site.call(found -> found.name().equals("os.Create"))
                    .map(found -> created(site, found))
                    .orElseGet(() -> site.nothing("call that sets the permissions of a file"));
        }
        Optional<SyntaxNode> argument =
                Optional.ofNullable(PLACES.get(call.get().name())).flatMap(call.get()::argument);
        return argument.map(mode -> mode(site, call.get(), mode)).orElseGet(() -> site.nothing("mode of a file"));
    }

    private Attempt mode(GoSite site, GoCall call, SyntaxNode argument) {
        boolean folder = call.method().startsWith("Mkdir");
        boolean shared = SHARED.matcher(call.node().text()).find();
        SyntaxNode written = converted(site, GoFile.bare(argument));
        SyntaxNode value = converted(site, site.file().resolve(written));
        String meaning = site.file().meaning(value);
        Matcher octal = OCTAL.matcher(value.text());
        boolean all = meaning.equals("os.ModePerm") || meaning.equals("io/fs.ModePerm");
        if (!all && !octal.matches()) {
            return Attempt.declined(
                    value.is("int_literal")
                            ? "the permissions `" + value.text() + "` are not written as an octal number"
                            : "it cannot be told which permissions `" + GoSite.words(argument) + "` stands for");
        }
        int bits = all ? 0777 : Integer.parseInt(octal.group(1), 8);
        int kept = bits & (folder ? FOLDER : FILE);
        if (kept == bits) {
            return Attempt.declined(
                    folder ? "the folder is already kept from other users" : "the file is already kept to its owner");
        }
        if (shared) {
            return Attempt.declined(
                    "`" + GoSite.words(call.node()) + "` names a file that other users or programs are meant to reach");
        }
        boolean chmod = call.method().equals("Chmod");
        if (!folder && !all && (bits & 0111) != 0) {
            return Attempt.declined(
                    chmod
                            ? "`" + GoSite.words(argument)
                                    + "` lets the file be run as a program, or be entered as a folder"
                            : "`" + GoSite.words(argument)
                                    + "` lets the file be run as a program, perhaps by others too");
        }
        if (chmod && all) {
            return Attempt.declined("it cannot be told whether `" + GoSite.words(call.node()) + "` is about a folder");
        }
        GoEdits edits = site.edit();
        boolean modern = value.text().startsWith("0o");
        edits.replace(written, (modern ? "0o" : "0") + String.format(Locale.ROOT, "%03o", kept));
        return GoSite.fixed(
                weakness(),
                edits,
                folder ? "Only the user who owns the folder, and the group, may enter it; other users may not." : DONE,
                REVIEW);
    }

    /** The number in {@code os.FileMode(0644)}. */
    private static SyntaxNode converted(GoSite site, SyntaxNode argument) {
        boolean conversion = argument.is("call_expression")
                && new GoCall(site.file(), argument).name().matches("(os|io/fs)\\.FileMode");
        return conversion
                ? new GoCall(site.file(), argument)
                        .argument(0)
                        .map(GoFile::bare)
                        .orElse(argument)
                : argument;
    }

    private Attempt created(GoSite site, GoCall call) {
        GoEdits edits = site.edit();
        String os = GoEdits.use("os");
        edits.replace(call.function(), os + ".OpenFile");
        edits.insert(call.arguments().get(0).end(), ", " + os + ".O_RDWR|" + os + ".O_CREATE|" + os + ".O_TRUNC, 0600");
        return GoSite.fixed(weakness(), edits, DONE, REVIEW);
    }
}
