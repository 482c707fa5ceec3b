package dev.fixwright.fix.lettercase;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.AddedMethods;
import dev.fixwright.fix.AddedMethods.Template;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Imports;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares texts with plain words so that only the letters A to Z count as equal in both cases. By all rules of Unicode the
 * Turkish dotless i becomes an I, and the sign for Kelvin a k.
 */
public final class JavaLetterCaseFixer implements JavaFixer {
    private static final Template LOWER = fold("asciiLowerCase", "lower", 'A', 'Z', "+");
    private static final Template UPPER = fold("asciiUpperCase", "upper", 'a', 'z', "-");
    private static final Template EQUAL = Template.of(
            "equalsIgnoringAsciiCase",
            "/** Whether two texts differ in nothing but the case of letters from A to Z. */",
            "private static boolean NAME(String one, String other) {",
            "    if (other == null || one.length() != other.length()) {",
            "        return false;",
            "    }",
            "    for (int i = 0; i < one.length(); i++) {",
            "        char a = one.charAt(i);",
            "        char b = other.charAt(i);",
            "        boolean letter = (a | 0x20) >= 'a' && (a | 0x20) <= 'z';",
            "        if (a != b && !(letter && (a ^ b) == 0x20)) {",
            "            return false;",
            "        }",
            "    }",
            "    return true;",
            "}");

    private static Template fold(String name, String kind, char first, char last, String sign) {
        return Template.of(
                name,
                "/** The text with its letters from A to Z in " + kind
                        + " case; no other letter turns into one of them. */",
                "private static String NAME(String text) {",
                "    char[] letters = text.toCharArray();",
                "    for (int i = 0; i < letters.length; i++) {",
                "        if (letters[i] >= '" + first + "' && letters[i] <= '" + last + "') {",
                "            letters[i] = (char) (letters[i] " + sign + " 32);",
                "        }",
                "    }",
                "    return new String(letters);",
                "}");
    }

    @Override
    public String weakness() {
        return "lettercase";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<MethodCallExpr> foldings = site.nodes(MethodCallExpr.class).stream()
                .filter(JavaLetterCaseFixer::isFolding)
                .toList();
        if (foldings.isEmpty()) {
            return Attempt.declined(reasonForNone(site));
        }
        List<MethodCallExpr> plain = foldings.stream()
                .filter(call -> reason(file, call).isEmpty())
                .filter(call -> call.findAll(MethodCallExpr.class, inner -> inner != call && isFolding(inner))
                        .isEmpty())
                .toList();
        return plain.isEmpty()
                ? Attempt.declined(reason(file, foldings.get(0)).orElse("the folded texts stand inside each other"))
                : change(file, plain);
    }

    private static boolean isFolding(MethodCallExpr call) {
        return call.getScope().isPresent()
                && ((call.getNameAsString().matches("to(Lower|Upper)Case")
                                && call.getArguments().size() <= 1)
                        || (call.getNameAsString().equals("equalsIgnoreCase")
                                && call.getArguments().size() == 1));
    }

    private static Optional<String> reason(JavaFile file, MethodCallExpr call) {
        if (!AddedMethods.fits(call)) {
            return Optional.of("no class around `" + file.text(call) + "` can take a method that compares");
        }
        return call.getNameAsString().equals("equalsIgnoreCase")
                ? words(file, call)
                : caseOf(call).or(() -> new FoldedUse(file).reason(call));
    }

    private static String reasonForNone(JavaSite site) {
        boolean normalises = site.node(
                        MethodCallExpr.class, call -> call.getNameAsString().matches("normalize|toASCIIString|toASCII"))
                .isPresent();
        return normalises
                ? "the text is normalised here, which is right as long as every check comes after it; whether it does is for"
                        + " its authors to say"
                : "no text is compared or folded on the reported line";
    }

    private static Optional<String> words(JavaFile file, MethodCallExpr call) {
        FoldedUse use = new FoldedUse(file);
        Optional<String> right = use.word(call.getArgument(0));
        Optional<String> left = use.word(call.getScope().orElseThrow());
        Optional<String> beyond = Stream.of(right, left)
                .flatMap(Optional::stream)
                .filter(reason -> reason.startsWith("\""))
                .findFirst();
        return right.isEmpty() || left.isEmpty()
                ? Optional.empty()
                : beyond.isPresent()
                        ? beyond
                        : Optional.of(
                                "neither `" + file.text(call.getScope().orElseThrow()) + "` nor `"
                                        + file.text(call.getArgument(0))
                                        + "` is a constant word, and letters of every alphabet have to go on being equal in them");
    }

    /** A folding by the rules of one language. */
    private static Optional<String> caseOf(MethodCallExpr call) {
        boolean plain = call.getArguments().isEmpty()
                || call.getArgument(0).toString().matches("(.*\\.)?(ROOT|ENGLISH|US|UK|getDefault\\(\\))");
        return plain
                ? Optional.empty()
                : Optional.of("the text is folded by the rules of the language `" + call.getArgument(0) + "`");
    }

    private Attempt change(JavaFile file, List<MethodCallExpr> calls) {
        JavaEdits edits = file.edit();
        AddedMethods methods = new AddedMethods(file, edits);
        for (MethodCallExpr call : calls) {
            Expression scope = call.getScope().orElseThrow();
            if (call.getNameAsString().equals("equalsIgnoreCase")) {
                String name = methods.nameOf(EQUAL, call);
                edits.replace(call, name + "(" + file.text(scope) + ", " + file.text(call.getArgument(0)) + ")");
            } else {
                String name = methods.nameOf(call.getNameAsString().equals("toLowerCase") ? LOWER : UPPER, call);
                edits.replace(call, name + "(" + file.text(scope) + ")");
            }
        }
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(Imports.pruned(file, edits.patch(), "java.util.Locale")),
                "Only the letters A to Z are equal in both cases now; before, letters of other alphabets passed for some of"
                        + " them, such as the dotless i for an I.",
                List.of()));
    }
}
