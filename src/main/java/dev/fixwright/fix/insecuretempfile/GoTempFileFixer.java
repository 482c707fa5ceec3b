package dev.fixwright.fix.insecuretempfile;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.Declaration;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoString;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Creates temporary files under names that nobody can take before. */
public final class GoTempFileFixer implements GoFixer {
    private static final Pattern SHARED = Pattern.compile("(?:/var|/usr)?/tmp/([^/*]+)");
    private static final Pattern WRITES =
            Pattern.compile("os\\.(WriteFile|OpenFile|Mkdir|MkdirAll)|io/ioutil\\.WriteFile");

    @Override
    public String weakness() {
        return "insecuretempfile";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<GoCall> call = site.call(found -> found.name().equals("os.Create"));
        if (call.isEmpty()) {
            return site.call(found -> WRITES.matcher(found.name()).matches())
                    .map(found -> Attempt.declined("`" + GoSite.words(found.node())
                            + "` does not give back the file, so others who need it could not learn another name"))
                    .orElseGet(() -> site.nothing("call that creates a temporary file"));
        }
        SyntaxNode argument = call.get().argument(0).orElse(call.get().node());
        boolean dropped = call.get()
                .node()
                .around("short_var_declaration", "assignment_statement")
                .flatMap(statement -> statement.child("left"))
                .filter(left -> left.parts().get(0).text().equals("_"))
                .isPresent();
        if (dropped) {
            return Attempt.declined("the file that `" + GoSite.words(call.get().node())
                    + "` makes is known by its name alone, so others who need it could not learn another name");
        }
        Optional<String> name = name(site, argument);
        if (name.isEmpty()) {
            return Attempt.declined(
                    "`" + GoSite.words(argument) + "` is no fixed name in a folder that all users share");
        }
        return create(site, call.get(), argument, name.get());
    }

    /** The file's name in the shared folder. */
    private static Optional<String> name(GoSite site, SyntaxNode argument) {
        SyntaxNode path = site.file().resolve(argument);
        Optional<String> text = site.file().text(path);
        if (text.isPresent()) {
            Matcher shared = SHARED.matcher(text.get());
            return shared.matches() ? Optional.of(shared.group(1)) : Optional.empty();
        }
        if (path.is("binary_expression")) {
            return path.child("left")
                    .filter(left -> left.text().equals("os.TempDir()"))
                    .flatMap(left -> path.child("right"))
                    .flatMap(site.file()::text)
                    .filter(one -> one.matches("/[^/*]+"))
                    .map(one -> one.substring(1));
        }
        if (!path.is("call_expression")) {
            return Optional.empty();
        }
        GoCall join = new GoCall(site.file(), path);
        boolean joined = join.name().matches("path(/filepath)?\\.Join")
                && join.arguments().size() == 2;
        boolean temporary = joined
                && (join.arguments().get(0).text().matches("\\w+\\.TempDir\\(\\)")
                        || site.file()
                                .text(join.arguments().get(0))
                                .filter("/tmp"::equals)
                                .isPresent());
        return temporary
                ? site.file().text(join.arguments().get(1)).filter(one -> !one.contains("/") && !one.contains("*"))
                : Optional.empty();
    }

    private Attempt create(GoSite site, GoCall call, SyntaxNode argument, String name) {
        GoEdits edits = site.edit();
        int dot = name.lastIndexOf('.');
        String pattern = dot > 0 ? name.substring(0, dot) + "-*" + name.substring(dot) : name + "-*";
        boolean old = site.module().isBeforeGo(1, 16);
        edits.replace(
                call.function(), old ? GoEdits.use("io/ioutil") + ".TempFile" : GoEdits.use("os") + ".CreateTemp");
        edits.replace(argument, "\"\", " + GoString.quoted(pattern));
        Optional<Declaration> variable = Optional.of(GoFile.bare(argument))
                .filter(node -> node.is("identifier"))
                .flatMap(site.file().scopes()::of);
        Optional<SyntaxNode> file = call.node()
                .around("short_var_declaration", "assignment_statement")
                .flatMap(statement -> statement.child("left"))
                .map(left -> left.parts().get(0))
                .filter(left -> left.is("identifier"));
        if (variable.isPresent()) {
            List<SyntaxNode> others = site.file().scopes().uses(variable.get()).stream()
                    .filter(use -> use != GoFile.bare(argument))
                    .toList();
            boolean later = file.isPresent()
                    && others.stream().allMatch(use -> use.start() > call.node().end());
            boolean local = !variable.get().scope().is("source_file");
            if (!others.isEmpty() && !(later && local)) {
                return Attempt.declined("`" + argument.text()
                        + "` is used in other places too, which must open the file by this very name");
            }
            others.forEach(use -> edits.replace(use, file.map(SyntaxNode::text).orElse("f") + ".Name()"));
        }
        return GoSite.fixed(
                weakness(),
                edits,
                "The file is created together with a name that nobody knew before, readable for this user only.",
                "Other programs that open the file by its old name must be told the new one.");
    }
}
