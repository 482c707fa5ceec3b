package dev.fixwright.fix.weakrandom;

import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Locale;
import java.util.Optional;

/** One random number drawn from {@code crypto/rand}, by a small function that the file gets where it has none. */
final class GoSecureDraw {
    private static final String RANDOM = GoEdits.use("crypto/rand");
    private static final String BIG = GoEdits.use("math/big");

    private final GoEdits edits;
    private final GoCall call;

    GoSecureDraw(GoEdits edits, GoCall call) {
        this.edits = edits;
        this.call = call;
    }

    /** Rewrites the call; says why it cannot. */
    Optional<String> write() {
        String argument = call.argument(0).map(SyntaxNode::text).orElse("");
        switch (call.method()) {
            case "Intn", "IntN" ->
                edits.replace(call.node(), below("int", "int64(n)", "int(v.Int64())") + "(" + argument + ")");
            case "Int31n", "Int32N" ->
                edits.replace(call.node(), below("int32", "int64(n)", "int32(v.Int64())") + "(" + argument + ")");
            case "Int63n", "Int64N" ->
                edits.replace(call.node(), below("int64", "n", "v.Int64()") + "(" + argument + ")");
            case "Int" ->
                edits.replace(
                        call.node(),
                        below("int", "int64(n)", "int(v.Int64())") + "(" + GoEdits.use("math") + ".MaxInt)");
            case "Int63", "Int64" ->
                edits.replace(call.node(), below("int64", "n", "v.Int64()") + "(" + GoEdits.use("math") + ".MaxInt64)");
            case "Int31", "Int32" ->
                edits.replace(
                        call.node(),
                        below("int32", "int64(n)", "int32(v.Int64())") + "(" + GoEdits.use("math") + ".MaxInt32)");
            case "Uint32" -> edits.replace(call.node(), bits("uint32", 4) + "()");
            case "Uint64" -> edits.replace(call.node(), bits("uint64", 8) + "()");
            case "Float64" ->
                edits.replace(call.node(), "float64(" + below("int64", "n", "v.Int64()") + "(1<<53)) / (1 << 53)");
            case "Read" -> edits.replace(call.function(), RANDOM + ".Read");
            case "Shuffle" -> edits.replace(call.function(), shuffle());
            case "Perm" -> edits.replace(call.function(), permutation());
            default -> {
                return Optional.of("`" + GoSite.words(call.function()) + "` has no counterpart in `crypto/rand`");
            }
        }
        return Optional.empty();
    }

    /** The function that gives a number below another one. */
    private String below(String type, String limit, String result) {
        String name = "secure" + (type.equals("int") ? "Intn" : "Int" + type.substring(3) + "n");
        return edits.function(
                name,
                call.node(),
                "// NAME gives a number from 0 to n-1 that nobody can foretell.",
                "func NAME(n " + type + ") " + type + " {",
                "    v, err := " + RANDOM + ".Int(" + RANDOM + ".Reader, " + BIG + ".NewInt(" + limit + "))",
                "    if err != nil {",
                "        panic(err)",
                "    }",
                "    return " + result,
                "}");
    }

    private String bits(String type, int bytes) {
        String binary = GoEdits.use("encoding/binary");
        String title = type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
        return edits.function(
                "secure" + title,
                call.node(),
                "// NAME gives a number that nobody can foretell.",
                "func NAME() " + type + " {",
                "    var b [" + bytes + "]byte",
                "    if _, err := " + RANDOM + ".Read(b[:]); err != nil {",
                "        panic(err)",
                "    }",
                "    return " + binary + ".BigEndian." + title + "(b[:])",
                "}");
    }

    private String shuffle() {
        String below = below("int", "int64(n)", "int(v.Int64())");
        return edits.function(
                "secureShuffle",
                call.node(),
                "// NAME puts n elements into an order that nobody can foretell.",
                "func NAME(n int, swap func(i, j int)) {",
                "    for i := n - 1; i > 0; i-- {",
                "        swap(i, " + below + "(i+1))",
                "    }",
                "}");
    }

    private String permutation() {
        String below = below("int", "int64(n)", "int(v.Int64())");
        return edits.function(
                "securePerm",
                call.node(),
                "// NAME gives the numbers from 0 to n-1 in an order that nobody can foretell.",
                "func NAME(n int) []int {",
                "    order := make([]int, n)",
                "    for i := range order {",
                "        j := " + below + "(i + 1)",
                "        order[i] = order[j]",
                "        order[j] = i",
                "    }",
                "    return order",
                "}");
    }
}
