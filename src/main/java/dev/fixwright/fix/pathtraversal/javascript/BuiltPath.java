package dev.fixwright.fix.pathtraversal.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A path that begins with a folder which the source decides, and goes on with values that it does not.
 *
 * @param whole the expression
 * @param folder the folder, as an expression
 * @param rest what follows the folder, as an expression
 * @param isAbsolute whether the folder is an absolute path for sure
 * @param isNormal whether the folder is absolute and ends with no slash, and the path is joined with it
 */
record BuiltPath(SyntaxNode whole, String folder, String rest, boolean isAbsolute, boolean isNormal) {
    private static final int DEPTH = 6;

    /** The path that an expression is; empty where no folder is in sight. */
    static Optional<BuiltPath> of(ScriptSite site, SyntaxNode expression) {
        if (site.script().called(expression).matches("path\\.(posix\\.)?(join|resolve)")) {
            return joined(site, expression, 0);
        }
        return Texts.isText(expression) ? added(site, expression) : Optional.empty();
    }

    /** The path of an archive's entry: a folder, whatever it is, and the entry's name. */
    static Optional<BuiltPath> ofEntry(ScriptSite site, SyntaxNode expression) {
        int folders = ScriptFile.arguments(expression).size() - 1;
        boolean joins = site.script().called(expression).matches("path\\.(posix\\.)?(join|resolve)") && folders > 0;
        return joins ? joined(site, expression, folders) : of(site, expression);
    }

    private static Optional<BuiltPath> joined(ScriptSite site, SyntaxNode call, int sure) {
        List<SyntaxNode> arguments = ScriptFile.arguments(call);
        int trusted = sure;
        if (trusted == 0
                && arguments.size() > 1
                && Folders.isFolder(site, arguments.get(0))
                && arguments.stream().noneMatch(Folders::mayClimb)) {
            trusted = 1;
        }
        while (trusted < arguments.size() && isTrusted(site, arguments.get(trusted), DEPTH)) {
            trusted++;
        }
        if (trusted == 0 || trusted == arguments.size()) {
            return Optional.empty();
        }
        String join = call.child("function").map(SyntaxNode::text).orElse("path.join");
        String folder =
                trusted == 1 ? arguments.get(0).text() : join + "(" + listed(arguments.subList(0, trusted)) + ")";
        List<SyntaxNode> last = arguments.subList(trusted, arguments.size());
        String rest =
                last.size() == 1 ? last.get(0).text() : join.replace("resolve", "join") + "(" + listed(last) + ")";
        boolean absolute = join.endsWith("resolve") || isAbsolute(site, arguments.get(0), DEPTH);
        SyntaxNode end = arguments.get(trusted - 1);
        boolean normal = absolute && isAbsolute(site, arguments.get(0), DEPTH) && isNormal(site, end, trusted > 1);
        return Optional.of(new BuiltPath(call, folder, rest, absolute, normal));
    }

    /** Whether a folder's last part ends with no slash. */
    private static boolean isNormal(ScriptSite site, SyntaxNode part, boolean joined) {
        Optional<String> constant = site.script().texts().constant(part);
        if (constant.isPresent()) {
            return !constant.get().endsWith("/")
                    && !constant.get().equals(".")
                    && (joined || !constant.get().contains("./"));
        }
        SyntaxNode value = site.script().bindings().soleValue(part).orElse(part);
        String name = site.name(value);
        boolean calls = name.matches("path\\.(join|resolve)\\(\\)") && value.is("call_expression");
        return name.matches("__dirname|process\\.cwd\\(\\)|path\\.resolve\\(\\)")
                || (calls
                        && isNormal(
                                site,
                                ScriptFile.arguments(value)
                                        .get(ScriptFile.arguments(value).size() - 1),
                                true));
    }

    private static String listed(List<SyntaxNode> arguments) {
        return arguments.stream().map(SyntaxNode::text).collect(Collectors.joining(", "));
    }

    private static Optional<BuiltPath> added(ScriptSite site, SyntaxNode expression) {
        List<Piece> pieces = Piece.of(expression);
        int trusted = pieces.get(0) instanceof Piece.Value first && Folders.isFolder(site, first.expression()) ? 1 : 0;
        while (trusted < pieces.size()
                && (pieces.get(trusted) instanceof Piece.Words
                        || isTrusted(site, ((Piece.Value) pieces.get(trusted)).expression(), DEPTH))) {
            trusted++;
        }
        if (trusted == 0 || trusted == pieces.size() || !(pieces.get(trusted - 1) instanceof Piece.Words words)) {
            return Optional.empty();
        }
        int slash = words.source().lastIndexOf('/');
        if (slash < 0 || (trusted == 1 && slash == 0)) {
            return Optional.empty();
        }
        SyntaxNode begin = pieces.get(0) instanceof Piece.Value value ? value.expression() : words.literal();
        boolean absolute = pieces.get(0) instanceof Piece.Words begun
                ? begun.text().startsWith("/")
                : isAbsolute(site, begin, DEPTH);
        boolean single = trusted <= 2 && slash == 0 && !(pieces.get(0) instanceof Piece.Words);
        String source = expression.file().source().text();
        String quote = words.literal().text().substring(0, 1);
        String folder = single ? begin.text() : source.substring(expression.start(), words.start() + slash) + quote;
        String rest = rest(source, expression, pieces, trusted, words, slash, quote);
        return Optional.of(new BuiltPath(expression, folder, rest, absolute, false));
    }

    private static String rest(
            String source,
            SyntaxNode expression,
            List<Piece> pieces,
            int trusted,
            Piece.Words words,
            int slash,
            String quote) {
        Piece.Value value = (Piece.Value) pieces.get(trusted);
        boolean alone = trusted == pieces.size() - 1 && slash == words.source().length() - 1;
        if (alone) {
            return value.expression().text();
        }
        boolean direct = slash == words.source().length() - 1 && !value.isEmbedded();
        return direct
                ? source.substring(value.start(), expression.end())
                : quote + source.substring(words.start() + slash + 1, expression.end());
    }

    /** Whether the source decides a part of a path. */
    private static boolean isTrusted(ScriptSite site, SyntaxNode part, int depth) {
        if (depth == 0) {
            return false;
        }
        String name = site.name(part);
        if (site.script().texts().constant(part).isPresent()
                || name.matches(
                        "__dirname|__filename|process\\.(cwd|env).*|import\\.meta.*|os\\.(tmpdir|homedir)\\(\\)")
                || part.text()
                        .matches(
                                "[A-Z][A-Z0-9_]{2,}|(this\\.)?(config|settings|options|env)(\\.\\w+)+|import\\.meta\\.dirname")) {
            return true;
        }
        if (name.matches("path\\.(join|resolve|dirname|normalize)\\(\\)") && part.is("call_expression")) {
            return ScriptFile.arguments(part).stream().allMatch(argument -> isTrusted(site, argument, depth - 1));
        }
        if (part.is("binary_expression", "template_string")) {
            return Piece.values(part).stream().allMatch(value -> isTrusted(site, value.expression(), depth - 1));
        }
        return site.script()
                .bindings()
                .soleValue(part)
                .filter(value -> isTrusted(site, value, depth - 1))
                .isPresent();
    }

    private static boolean isAbsolute(ScriptSite site, SyntaxNode part, int depth) {
        if (depth == 0) {
            return false;
        }
        String name = site.name(part);
        if (name.matches(
                "__dirname|process\\.cwd\\(\\)|os\\.(tmpdir|homedir)\\(\\)|path\\.resolve\\(\\)|import\\.meta\\.dirname")) {
            return true;
        }
        if (name.matches("path\\.(join|dirname|normalize)\\(\\)") && part.is("call_expression")) {
            return ScriptFile.argument(part, 0)
                    .filter(first -> isAbsolute(site, first, depth - 1))
                    .isPresent();
        }
        return site.script()
                        .texts()
                        .constant(part)
                        .filter(text -> text.startsWith("/"))
                        .isPresent()
                || site.script()
                        .bindings()
                        .soleValue(part)
                        .filter(value -> isAbsolute(site, value, depth - 1))
                        .isPresent();
    }
}
