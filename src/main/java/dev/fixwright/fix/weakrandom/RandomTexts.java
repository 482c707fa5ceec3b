package dev.fixwright.fix.weakrandom;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The static generators of Commons Lang, said with {@code SecureRandom}. */
final class RandomTexts {
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final Map<String, String> ALPHABETS =
            Map.of("randomAlphanumeric", LETTERS + DIGITS, "randomAlphabetic", LETTERS, "randomNumeric", DIGITS);

    private final JavaFile file;
    private final JavaEdits edits;
    private final BoundedNumbers numbers;

    RandomTexts(JavaFile file, JavaEdits edits, BoundedNumbers numbers) {
        this.file = file;
        this.edits = edits;
        this.numbers = numbers;
    }

    Optional<String> replace(MethodCallExpr call) {
        String owner = file.types().staticScope(call).orElse("");
        String random = "new " + edits.use(Generators.SECURE_RANDOM) + "()";
        Optional<String> text;
        if (Generators.NUMBER_UTILS.contains(owner)) {
            text = number(call, random, owner.contains("lang3"));
        } else if (owner.contains("lang3")) {
            text = lang3(call, random);
        } else {
            text = lang2(call, random);
        }
        text.ifPresent(found -> edits.replace(call, found));
        return text.isPresent()
                ? Optional.empty()
                : Optional.of("`" + file.text(call) + "` has no like that takes its numbers from SecureRandom");
    }

    private Optional<String> number(MethodCallExpr call, String random, boolean lang3) {
        List<Expression> bounds = call.getArguments();
        String name = call.getNameAsString();
        if (bounds.isEmpty()) {
            // Commons Lang's numbers without bounds are never negative.
            return switch (name) {
                case "nextInt" -> Optional.of(random + ".nextInt(Integer.MAX_VALUE)");
                case "nextBoolean" -> Optional.of(random + ".nextBoolean()");
                case "nextDouble", "nextFloat" -> lang3 ? Optional.empty() : Optional.of(random + "." + name + "()");
                default -> Optional.empty();
            };
        }
        if (name.equals("nextInt")) {
            return Optional.of(
                    bounds.size() == 1
                            ? random + ".nextInt(" + file.text(bounds.get(0)) + ")"
                            : numbers.between(call, random, bounds.get(0), bounds.get(1)));
        }
        boolean isLong = name.equals("nextLong") && bounds.size() == 2;
        return isLong
                ? Optional.of(random + ".longs(1, " + file.text(bounds.get(0)) + ", " + file.text(bounds.get(1))
                        + ").findFirst().getAsLong()")
                : Optional.empty();
    }

    private Optional<String> lang3(MethodCallExpr call, String random) {
        if (call.getArguments().size() != 1) {
            return Optional.empty();
        }
        String count = file.text(call.getArgument(0));
        String scope = call.getScope().map(written -> file.text(written) + ".").orElse("RandomStringUtils.");
        String range = switch (call.getNameAsString()) {
            case "randomAlphanumeric" -> "0, 0, true, true";
            case "randomAlphabetic" -> "0, 0, true, false";
            case "randomNumeric" -> "0, 0, false, true";
            case "randomAscii" -> "32, 127, false, false";
            case "random" -> "0, 0, false, false";
            default -> "";
        };
        return range.isEmpty() || call.getScope().isEmpty()
                ? Optional.empty()
                : Optional.of(scope + "random(" + count + ", " + range + ", null, " + random + ")");
    }

    /** Scanners know the old class by its name, whatever generator it is given, so the text is made without it. */
    private Optional<String> lang2(MethodCallExpr call, String random) {
        String alphabet = ALPHABETS.get(call.getNameAsString());
        if (alphabet == null || call.getArguments().size() != 1) {
            return Optional.empty();
        }
        String letter = edits.freshName("letter");
        return Optional.of(
                random + ".ints(" + file.text(call.getArgument(0)) + ", 0, " + alphabet.length() + ").mapToObj("
                        + letter + " -> \"" + alphabet + "\".substring(" + letter + ", " + letter + " + 1)).collect("
                        + edits.use("java.util.stream.Collectors") + ".joining())");
    }
}
