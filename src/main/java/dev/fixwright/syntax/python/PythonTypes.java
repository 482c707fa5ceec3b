package dev.fixwright.syntax.python;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.regex.Pattern;

/** What little can be told of the types of values. */
public final class PythonTypes {
    private static final Pattern TEXTS =
            Pattern.compile("(flask|starlette|fastapi)\\.[Rr]equest(\\(\\))?\\.(args|form|values|headers|cookies"
                    + "|query_params|path_params|query_string).*|input\\(\\)|sys\\.argv\\[\\]|os\\.environ.*|os\\.getenv\\(\\)|str\\(\\)"
                    + "|os\\.path\\.(join|basename|abspath|realpath|normpath)\\(\\)|shlex\\.quote\\(\\)|getpass\\.getpass\\(\\)"
                    + "|(tempfile\\.mkdtemp|tempfile\\.gettempdir|werkzeug\\.utils\\.secure_filename)\\(\\)");
    private static final Pattern NUMBERS =
            Pattern.compile("(int|float|len|abs|round|bool|id|hash|time\\.time|os\\.getpid)\\(\\)");
    private static final Pattern METHODS = Pattern.compile(
            "(?s).*\\.(strip|lower|upper|replace|format|decode|lstrip|rstrip|title|hexdigest|join)\\([^()]*\\)");

    private PythonTypes() {}

    /** Whether a value is surely text. */
    public static boolean isText(PythonFile file, SyntaxNode value) {
        SyntaxNode bare = PythonFile.bare(value);
        return bare.is("string", "concatenated_string")
                || TEXTS.matcher(file.meaning(bare)).matches()
                || file.meaning(bare).equals("str()")
                || (bare.is("call") && METHODS.matcher(bare.text()).matches())
                || isAnnotated(file, bare, "str");
    }

    /** Whether a value is surely a number or a truth value, whose text nobody can choose freely. */
    public static boolean isNumber(PythonFile file, SyntaxNode value) {
        SyntaxNode bare = file.resolve(value);
        return bare.is("integer", "float", "true", "false")
                || NUMBERS.matcher(file.meaning(bare)).matches()
                || isAnnotated(file, bare, "int")
                || isAnnotated(file, bare, "float")
                || isAnnotated(file, bare, "bool");
    }

    private static boolean isAnnotated(PythonFile file, SyntaxNode value, String type) {
        if (!value.is("identifier")) {
            return false;
        }
        List<Binding> bindings = file.scopes().of(value);
        return bindings.size() == 1
                && bindings.get(0).is(Binding.Kind.PARAMETER)
                && bindings.get(0)
                        .value()
                        .filter(found -> found.text().equals(type))
                        .isPresent();
    }
}
