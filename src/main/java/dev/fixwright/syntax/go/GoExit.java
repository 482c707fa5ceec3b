package dev.fixwright.syntax.go;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the function around a place can leave early and say why: by its error, or by an answer to the request it handles. */
public final class GoExit {
    private static final Set<String> NUMBERS = Set.of(
            "int",
            "int8",
            "int16",
            "int32",
            "int64",
            "uint",
            "uint8",
            "uint16",
            "uint32",
            "uint64",
            "uintptr",
            "byte",
            "rune",
            "float32",
            "float64",
            "time.Duration",
            "io/fs.FileMode",
            "os.FileMode");

    private enum Way {
        ERROR,
        HTTP,
        GIN,
        ECHO,
        FIBER,
        MAIN
    }

    private final GoFile file;
    private final Way way;
    private final String name;
    private final List<String> zeros;

    private GoExit(GoFile file, Way way, String name, List<String> zeros) {
        this.file = file;
        this.way = way;
        this.name = name;
        this.zeros = zeros;
    }

    /** The way out of the function around a place; empty where it has none that tells its caller. */
    public static Optional<GoExit> of(GoFile file, SyntaxNode place) {
        Optional<SyntaxNode> function = GoFile.function(place);
        if (function.isEmpty()) {
            return Optional.empty();
        }
        List<String> results = new GoTypes(file).results(function.get());
        if (!results.isEmpty() && results.get(results.size() - 1).equals("error")) {
            Optional<String> context = parameter(file, function.get(), "github.com/labstack/echo.Context");
            if (context.isPresent() && results.size() == 1) {
                return Optional.of(new GoExit(file, Way.ECHO, context.get(), List.of()));
            }
            Optional<String> fiber = parameter(file, function.get(), "*github.com/gofiber/fiber.Ctx");
            if (fiber.isPresent() && results.size() == 1) {
                return Optional.of(new GoExit(file, Way.FIBER, fiber.get(), List.of()));
            }
            return zeros(file, function.get(), results.size() - 1).map(zeros -> new GoExit(file, Way.ERROR, "", zeros));
        }
        if (!results.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> writer = parameter(file, function.get(), "net/http.ResponseWriter");
        if (writer.isPresent()) {
            return Optional.of(new GoExit(file, Way.HTTP, writer.get(), List.of()));
        }
        Optional<String> gin = parameter(file, function.get(), "*github.com/gin-gonic/gin.Context");
        if (gin.isPresent()) {
            return Optional.of(new GoExit(file, Way.GIN, gin.get(), List.of()));
        }
        boolean main = function.get().is("function_declaration")
                && function.get()
                        .child("name")
                        .filter(found -> found.text().equals("main"))
                        .isPresent()
                && file.packageName().equals("main");
        return main ? Optional.of(new GoExit(file, Way.MAIN, "", List.of())) : Optional.empty();
    }

    private static Optional<String> parameter(GoFile file, SyntaxNode function, String type) {
        return function.child("parameters").map(SyntaxNode::parts).orElse(List.of()).stream()
                .filter(one -> one.child("type")
                        .filter(written -> file.typeText(written).equals(type))
                        .isPresent())
                .flatMap(one -> one.child("name").stream())
                .map(SyntaxNode::text)
                .filter(found -> !found.equals("_"))
                .findFirst();
    }

    private static Optional<List<String>> zeros(GoFile file, SyntaxNode function, int count) {
        List<SyntaxNode> types = new ArrayList<>();
        for (SyntaxNode one : function.child("result").map(SyntaxNode::parts).orElse(List.of())) {
            long names = one.children().stream()
                    .filter(child -> child.field().equals("name"))
                    .count();
            for (int i = 0; i < Math.max(names, 1); i++) {
                one.child("type").ifPresent(types::add);
            }
        }
        if (count > 0 && types.size() != count + 1) {
            return Optional.empty();
        }
        return Optional.of(
                types.stream().limit(count).map(type -> zero(file, type)).toList());
    }

    private static String zero(GoFile file, SyntaxNode type) {
        String name = file.typeText(type);
        if (name.equals("string")) {
            return "\"\"";
        }
        if (name.equals("bool")) {
            return "false";
        }
        if (NUMBERS.contains(name)) {
            return "0";
        }
        boolean nil = type.is(
                        "pointer_type", "slice_type", "map_type", "channel_type", "function_type", "interface_type")
                || Set.of("error", "any", "io.Reader", "io.ReadCloser", "io.Writer", "net/http.Handler", "hash.Hash")
                        .contains(name);
        if (nil) {
            return "nil";
        }
        Optional<String> kind = name.startsWith(".")
                ? file.ofPackage(name.substring(1))
                        .flatMap(found -> found.declaration().type())
                        .map(SyntaxNode::kind)
                : Optional.empty();
        if (kind.filter("interface_type"::equals).isPresent()) {
            return "nil";
        }
        boolean struct = kind.filter("struct_type"::equals).isPresent() || name.equals("time.Time");
        return struct || type.is("array_type") ? type.text() + "{}" : "*new(" + type.text() + ")";
    }

    /** The lines that leave because what came from outside is refused. */
    public List<String> refuse(String message) {
        String text = GoString.quoted(message);
        return switch (way) {
            case ERROR -> List.of(returned(error(text)));
            case HTTP ->
                List.of(
                        GoEdits.use("net/http") + ".Error(" + name + ", " + text + ", " + GoEdits.use("net/http")
                                + ".StatusBadRequest)",
                        "return");
            case GIN ->
                List.of(name + ".String(" + GoEdits.use("net/http") + ".StatusBadRequest, " + text + ")", "return");
            case ECHO ->
                List.of("return " + echo() + ".NewHTTPError(" + GoEdits.use("net/http") + ".StatusBadRequest, " + text
                        + ")");
            case FIBER -> List.of("return " + fiber() + ".NewError(" + fiber() + ".StatusBadRequest, " + text + ")");
            case MAIN -> List.of(GoEdits.use("log") + ".Fatal(" + text + ")");
        };
    }

    /** The lines that leave because of an error that a variable holds. */
    public List<String> pass(String variable) {
        return switch (way) {
            case ERROR -> List.of(returned(variable));
            case HTTP ->
                List.of(
                        GoEdits.use("net/http") + ".Error(" + name + ", " + GoEdits.use("net/http") + ".StatusText("
                                + GoEdits.use("net/http") + ".StatusInternalServerError), " + GoEdits.use("net/http")
                                + ".StatusInternalServerError)",
                        "return");
            case GIN ->
                List.of(name + ".AbortWithStatus(" + GoEdits.use("net/http") + ".StatusInternalServerError)", "return");
            case ECHO, FIBER -> List.of("return " + variable);
            case MAIN -> List.of(GoEdits.use("log") + ".Fatal(" + variable + ")");
        };
    }

    private String echo() {
        return GoEdits.use("github.com/labstack/echo");
    }

    private String fiber() {
        return GoEdits.use("github.com/gofiber/fiber");
    }

    private String error(String text) {
        boolean formats = file.imports().has("fmt") && !file.imports().has("errors");
        return formats
                ? GoEdits.use("fmt") + ".Errorf(" + text.replace("%", "%%") + ")"
                : GoEdits.use("errors") + ".New(" + text + ")";
    }

    private String returned(String error) {
        List<String> all = new ArrayList<>(zeros);
        all.add(error);
        return "return " + String.join(", ", all);
    }
}
