package dev.fixwright.fix.pathtraversal;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the members of a tar archive one by one before they are written, as every release of Python can. */
final class PythonArchiveMembers {
    private static final Pattern HELPER =
            Pattern.compile("(?m)^def (safe_members\\d*)\\(archive, folder, members=None\\):");

    private final PythonSite site;
    private final PythonCall call;
    private final SyntaxEdits edits;
    private final SyntaxNode statement;

    PythonArchiveMembers(PythonSite site, PythonCall call) {
        this.site = site;
        this.call = call;
        this.edits = site.edit();
        this.statement = PythonFile.statement(call.node());
    }

    /** Whether the members that a call is given come from the check already. */
    static boolean isChecked(PythonCall call) {
        Matcher helper = HELPER.matcher(call.file().syntax().source().text());
        while (helper.find()) {
            if (call.brackets().text().contains(helper.group(1) + "(")) {
                return true;
            }
        }
        return false;
    }

    Attempt attempt() {
        boolean all = call.method().equals("extractall");
        Optional<SyntaxNode> folder = all ? call.argument(0, "path") : call.argument(1, "path");
        Optional<SyntaxNode> members = call.argument(all ? 1 : 0, all ? "members" : "member");
        SyntaxNode receiver = call.receiver().orElse(call.function());
        boolean plain =
                isPlain(receiver) && folder.filter(found -> !isPlain(found)).isEmpty() && (all || members.isPresent());
        boolean alone = statement.is("expression_statement")
                && statement.parts().equals(List.of(call.node()))
                && site.file().standsAlone(statement);
        if (!plain && !alone || (!all && members.isEmpty())) {
            return Attempt.declined("Python before 3.12 does not know the filter for sure, and `"
                    + PythonSite.words(call.node()) + "` is called where no check of the entries can stand before it");
        }
        PythonImports imports = new PythonImports(site.file(), edits);
        String helper = helper(imports);
        String archive = held(receiver, "archive_file");
        String target = folder.map(found -> held(found, "target_folder")).orElse("\".\"");
        String start = helper + "(" + archive + ", " + target;
        if (!all) {
            edits.wrap(members.get(), "next(" + start + ", [", "]))");
        } else if (members.isEmpty()) {
            call.set(edits, "members", start + ")");
        } else if (members.get().text().equals("None")) {
            edits.replace(members.get(), start + ")");
        } else {
            edits.wrap(members.get(), start + ", ", ")");
        }
        return PythonSite.fixed(
                "zipslip",
                edits,
                "Entries that climb out of the target folder, links that lead out of it and devices are refused before they are"
                        + " written.",
                "An archive with such an entry ends in a `ValueError`; entries before it are written already. Python's own"
                        + " `filter=\"data\"` does the same, but fails on releases before 3.8.17, 3.9.17, 3.10.12 and 3.11.4,"
                        + " and the project does not say that it needs 3.12.");
    }

    /** An expression that can stand twice, or the name that it is held in. */
    private String held(SyntaxNode expression, String wanted) {
        if (isPlain(expression)) {
            return expression.text();
        }
        String name = edits.freshName(wanted);
        edits.insertBefore(statement, name + " = " + expression.text());
        edits.replace(expression, name);
        return name;
    }

    private static boolean isPlain(SyntaxNode expression) {
        return expression.is("identifier", "string") && !expression.text().contains("{")
                || expression.text().matches("[A-Za-z_][\\w.]*");
    }

    private String helper(PythonImports imports) {
        Matcher there = HELPER.matcher(site.file().syntax().source().text());
        if (there.find()) {
            return there.group(1);
        }
        String name = edits.freshName("safe_members");
        SyntaxNode top = site.file().root().parts().stream()
                .filter(part -> site.file().calls(part).stream()
                        .anyMatch(one -> one.method().matches("extract(all)?")))
                .findFirst()
                .orElse(statement);
        String path = imports.module("os", top) + ".path";
        String newLine = edits.layout().newLine();
        String text = String.join(
                "\n",
                "def " + name + "(archive, folder, members=None):",
                "    root = " + path + ".realpath(folder)",
                "    for member in archive if members is None else members:",
                "        if isinstance(member, str):",
                "            member = archive.getmember(member)",
                "        place = " + path + ".join(root, member.name)",
                "        places = [place]",
                "        if member.issym():",
                "            places.append(" + path + ".join(" + path + ".dirname(place), member.linkname))",
                "        elif member.islnk():",
                "            places.append(" + path + ".join(root, member.linkname))",
                "        outside = any(" + path + ".commonpath([root, " + path
                        + ".realpath(p)]) != root for p in places)",
                "        if outside or member.isdev():",
                "            raise ValueError(\"the archive has an entry that leads out of its folder: \" + member.name)",
                "        yield member",
                "",
                "",
                "");
        edits.insert(aboveComments(top.start()), text.replace("\n", newLine));
        return name;
    }

    /** Where the comments begin that stand right above a statement. */
    private int aboveComments(int statementStart) {
        String text = site.file().syntax().source().text();
        int at = statementStart;
        while (at > 0) {
            int line = text.lastIndexOf('\n', at - 2) + 1;
            if (!text.startsWith("#", line) || text.startsWith("#!", line)) {
                break;
            }
            at = line;
        }
        return at;
    }
}
