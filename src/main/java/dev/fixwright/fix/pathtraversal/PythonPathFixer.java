package dev.fixwright.fix.pathtraversal;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.Scopes;
import dev.fixwright.syntax.python.TextPiece;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses names that climb out of the folder that a path begins with. */
public final class PythonPathFixer implements PythonFixer {
    private static final Pattern SINK =
            Pattern.compile("open|io\\.open|codecs\\.open|os\\.(remove|unlink|rmdir|rename|replace|stat|listdir"
                    + "|scandir|makedirs|mkdir|open|truncate)|os\\.path\\.(exists|isfile|isdir|getsize|getmtime)|shutil\\.\\w+|flask\\.send_file"
                    + "|(fastapi|starlette)\\.responses\\.FileResponse|django\\.http\\.FileResponse|aiofiles\\.open|zipfile\\.ZipFile|tarfile\\.open"
                    + "|PIL\\.Image\\.open|pandas\\.read_\\w+");

    /** Sinks that take the folder itself as well as what is in it. */
    private static final Pattern FOLDERS =
            Pattern.compile("os\\.(listdir|scandir|makedirs|mkdir|stat)|os\\.path\\.\\w+|shutil\\.\\w+");

    @Override
    public String weakness() {
        return "pathtraversal";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        List<PythonCall> sinks = site.calls().stream()
                .filter(call -> !call.arguments().isEmpty()
                        && (SINK.matcher(call.name()).matches() || isSaved(site.file(), call)))
                .toList();
        Optional<PythonCall> found = sinks.stream()
                .filter(call -> joined(
                                site.file(),
                                site.file().resolve(call.arguments().get(0)))
                        .isPresent())
                .findFirst()
                .or(() -> sinks.stream().findFirst());
        boolean folders =
                found.filter(call -> FOLDERS.matcher(call.name()).matches()).isPresent();
        Optional<SyntaxNode> join = found.map(call -> call.arguments().get(0))
                .map(argument -> argument.is("keyword_argument")
                        ? argument.child("value").orElse(argument)
                        : argument)
                .or(() -> site.calls().stream()
                        .flatMap(call -> PythonPathObject.used(site.file(), call).stream())
                        .findFirst())
                .or(() -> site.call(call -> call.name().equals("os.path.join")).map(PythonCall::node));
        if (join.isEmpty()) {
            boolean safe = site.call(call -> call.method().matches("send_from_directory|safe_join|secure_filename"))
                    .isPresent();
            return safe
                    ? Attempt.declined("names that climb out of the folder are already refused")
                    : site.nothing("path that is used");
        }
        return confined(site, join.get(), folders);
    }

    /** Whether an upload or a picture is saved in a folder: {@code upload.save(os.path.join(FOLDER, name))}. */
    private static boolean isSaved(PythonFile file, PythonCall call) {
        return call.method().equals("save")
                && call.receiver().isPresent()
                && joined(file, file.resolve(call.arguments().get(0))).isPresent();
    }

    /**
     * A path that is put together: from its folder, and what is added to it.
     *
     * @param isObject whether it is no text but a path of {@code pathlib}
     */
    private record Joined(SyntaxNode expression, String folder, boolean isObject) {
        Joined(SyntaxNode expression, String folder) {
            this(expression, folder, false);
        }
    }

    private Attempt confined(PythonSite site, SyntaxNode path, boolean folders) {
        PythonFile file = site.file();
        SyntaxNode expression = file.resolve(path);
        if (file.text(path).isPresent()) {
            return Attempt.declined("the path is already constant");
        }
        if (isSafe(file, expression) || isChecked(path)) {
            return Attempt.declined("names that climb out of the folder are already refused");
        }
        Optional<Joined> joined = joined(file, expression);
        if (joined.isEmpty()) {
            return Attempt.declined(
                    "`" + PythonSite.words(path)
                            + "` is not put together from a folder and a name here, so the folder that it should stay in is not known");
        }
        SyntaxNode begin = joined.get().expression();
        boolean relative = file.text(
                        begin.is("call")
                                ? new PythonCall(file, begin)
                                        .arguments().stream().findFirst().orElse(begin)
                                : begin)
                .filter(folder -> !folder.startsWith("/"))
                .isPresent();
        if (relative && site.call(call -> call.name().equals("flask.send_file")).isPresent()) {
            return Attempt.declined(
                    "`send_file` looks for `" + PythonSite.words(joined.get().expression())
                            + "` beside the application, and other functions beside the place where it was started");
        }
        boolean assigned = expression != PythonFile.bare(path);
        SyntaxNode statement = PythonFile.statement(assigned ? expression : path);
        boolean late = path.around(
                        "lambda",
                        "list_comprehension",
                        "generator_expression",
                        "dictionary_comprehension",
                        "set_comprehension",
                        "elif_clause",
                        "while_statement",
                        "conditional_expression",
                        "boolean_operator",
                        "class_definition")
                .filter(around -> statement.contains(around))
                .isPresent();
        if (!file.standsAlone(statement) || late) {
            return Attempt.declined("`" + PythonSite.words(path) + "` is used where no check can stand before it");
        }
        return guarded(site, path, joined.get(), statement, folders);
    }

    private static boolean isSafe(PythonFile file, SyntaxNode expression) {
        return file.meaning(expression)
                        .matches(
                                "(werkzeug\\.utils\\.safe_join|flask\\.safe_join|django\\.utils\\._os\\.safe_join)\\(\\)")
                || expression.all("call").stream()
                        .anyMatch(call -> file.meaning(call)
                                .matches("werkzeug\\.utils\\.secure_filename\\(\\)|os\\.path\\.basename\\(\\)"));
    }

    private static boolean isChecked(SyntaxNode path) {
        String function = Scopes.function(path).text();
        String name = Pattern.quote(PythonFile.bare(path).text());
        return Pattern.compile("(" + name + "\\.(startswith|is_relative_to)\\(|commonpath\\(\\[[^\\]]*" + name
                        + "|commonprefix\\(\\[[^\\]]*" + name + ")")
                .matcher(function)
                .find();
    }

    private static Optional<Joined> joined(PythonFile file, SyntaxNode expression) {
        if (expression.is("call")
                && file.meaning(expression).matches("os\\.path\\.(normpath|abspath|realpath)\\(\\)")) {
            return new PythonCall(file, expression)
                    .arguments().stream()
                            .findFirst()
                            .flatMap(inside -> joined(file, file.resolve(inside)))
                            .filter(inside -> !inside.isObject())
                            .map(inside -> new Joined(expression, inside.folder()));
        }
        if (expression.is("call") && file.meaning(expression).equals("os.path.join()")) {
            PythonCall call = new PythonCall(file, expression);
            boolean known = call.arguments().size() > 1
                    && !call.spreads()
                    && isFolder(file, call.arguments().get(0));
            return known
                    ? Optional.of(new Joined(expression, call.arguments().get(0).text()))
                    : Optional.empty();
        }
        Optional<String> begin = PythonPathObject.folder(file, expression, value -> isFolder(file, value));
        if (begin.isPresent()) {
            return Optional.of(new Joined(expression, begin.get(), true));
        }
        Optional<BuiltText> text =
                BuiltText.of(file, expression).filter(built -> built.obstacle().isEmpty());
        if (text.isEmpty() || text.get().pieces().size() < 2) {
            return Optional.empty();
        }
        List<TextPiece> pieces = text.get().pieces();
        TextPiece first = pieces.get(0);
        String start = first.constant().orElse("");
        if (first.isText() && start.lastIndexOf('/') > 0) {
            String folder = start.substring(0, start.lastIndexOf('/'));
            return Optional.of(new Joined(expression, first.literal().alike(folder)));
        }
        boolean named = !first.isText()
                && isFolder(file, first.expression())
                && pieces.get(1).constant().filter(next -> next.startsWith("/")).isPresent();
        return named ? Optional.of(new Joined(expression, first.expression().text())) : Optional.empty();
    }

    /** Whether an expression is a folder that the program itself names: a constant, a setting, or a field. */
    private static boolean isFolder(PythonFile file, SyntaxNode expression) {
        SyntaxNode value = PythonFile.bare(expression);
        boolean setting = value.text()
                .matches(
                        "(?s)(self\\.\\w+|settings\\.[A-Z_]+|[\\w.]*\\bconfig(\\[[^\\]]+\\]|\\.[A-Za-z_]+)|(\\w+\\.)*[A-Z][A-Z0-9_]+)");
        boolean here = value.text()
                .matches("os\\.getcwd\\(\\)|os\\.path\\.dirname\\(.*__file__.*\\)|tempfile\\.gettempdir\\(\\)");
        return setting
                || here
                || file.text(value).filter(text -> !text.isEmpty()).isPresent();
    }

    private Attempt guarded(PythonSite site, SyntaxNode path, Joined joined, SyntaxNode statement, boolean folders) {
        boolean assigned = joined.expression() != PythonFile.bare(path);
        SyntaxEdits edits = site.edit();
        PythonImports imports = new PythonImports(site.file(), edits);
        String os = imports.module("os", statement);
        String root = edits.freshName("root");
        String name = assigned ? PythonFile.bare(path).text() : edits.freshName("full_path");
        boolean flask = site.file().root().all("import_from_statement").stream()
                .anyMatch(line -> line.text().startsWith("from flask "));
        boolean fastapi = site.file().root().all("import_from_statement").stream()
                .anyMatch(line -> line.text().startsWith("from fastapi "));
        boolean answers = (flask || fastapi) && isView(statement);
        String refuse = !answers
                ? "raise ValueError(\"the path leads out of its folder\")"
                : flask
                        ? imports.member("flask", "abort", statement) + "(404)"
                        : "raise " + imports.member("fastapi", "HTTPException", statement) + "(status_code=404)";
        String checked = joined.isObject() && assigned ? "str(" + name + ")" : name;
        String[] check = {
            "if " + (folders ? checked + " != " + root + " and " : "") + "not " + checked + ".startswith(" + os
                    + ".path.join(" + root + ", \"\")):",
            "    " + refuse
        };
        String real = os + ".path.realpath(";
        if (assigned) {
            if (!statement.is("expression_statement") || !name.matches("\\w+")) {
                return Attempt.declined(
                        "`" + PythonSite.words(path) + "` is given its value where no check can stand behind it");
            }
            edits.insertBefore(statement, root + " = " + real + joined.folder() + ")");
            String object = joined.isObject() ? imports.member("pathlib", "Path", statement) + "(" : "";
            if (!site.file().meaning(joined.expression()).equals("os.path.realpath()")) {
                edits.wrap(joined.expression(), object + real, joined.isObject() ? "))" : ")");
            }
            edits.insertAfter(statement, check);
        } else {
            edits.insertBefore(
                    statement,
                    root + " = " + real + joined.folder() + ")",
                    name + " = " + real + joined.expression().text() + ")",
                    check[0],
                    check[1]);
            edits.replace(
                    path, joined.isObject() ? imports.member("pathlib", "Path", statement) + "(" + name + ")" : name);
        }
        return PythonSite.fixed(
                weakness(),
                edits,
                "The path is resolved first, with `..` and links in it, and refused unless it still lies in its folder.",
                "Names that climb out of the folder are refused " + (answers ? "with 404." : "with a `ValueError`."));
    }

    private static boolean isView(SyntaxNode statement) {
        return statement
                .around("function_definition")
                .flatMap(SyntaxNode::parent)
                .filter(parent -> parent.is("decorated_definition")
                        && parent.text().matches("(?s)@[\\w.]+\\.(route|get|post|put|delete)\\(.*"))
                .isPresent();
    }
}
