package dev.fixwright.fix.regexinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.GuardedTexts;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.TextSinks;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.StringParts;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Quotes values that become part of a regular expression, so that they stand for themselves. */
public final class RegexInjectionFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "regexinjection";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<Expression> texts = TextSinks.of(site, new RegexSinks(file)::text).stream()
                .map(TextSinks.Sink::text)
                .toList();
        if (texts.isEmpty()) {
            return Attempt.declined(
                    literal(site)
                            ? "the flag LITERAL already takes every meaning from the value"
                            : "nothing on the reported line makes a regular expression from a text");
        }
        JavaEdits edits = file.edit();
        GuardedTexts guarded = new GuardedTexts(file, edits, RegexInjectionFixer::isSafe);
        QuotedValue quoted = new QuotedValue(file, edits);
        IdentityHashMap<Expression, RegexPlaces.Place> places = new IdentityHashMap<>();
        for (Expression text : texts) {
            RegexPlaces found = new RegexPlaces(StringParts.of(file, text));
            for (Expression value : guarded.open(text)) {
                places.put(value, found.of(value));
                Optional<String> reason = MeantPatterns.reason(value).or(() -> quoted.obstacle(value, found.of(value)));
                if (reason.isPresent()) {
                    return Attempt.declined(reason.get());
                }
            }
        }
        if (places.isEmpty()) {
            return Attempt.declined("every value in the regular expression is already quoted, constant or a number");
        }
        Optional<String> reason = guarded.guard(
                texts,
                value -> quoted.write(
                        value, places.getOrDefault(value, RegexPlaces.Place.OUTSIDE), texts.contains(value)));
        return reason.map(Attempt::declined).orElseGet(() -> fixed(edits, guarded));
    }

    private static boolean literal(JavaSite site) {
        return site.nodes(MethodCallExpr.class).stream().anyMatch(RegexSinks::isLiteral);
    }

    /** Calls after which nothing in a text has a meaning in regular expressions. */
    private static boolean isSafe(MethodCallExpr call) {
        String code = call.toString();
        String name = call.getNameAsString();
        boolean replaced = name.matches("replaceAll")
                && (code.matches("(?s).*, \"\\\\\\\\\\\\\\\\\\$\\d\"\\)")
                        || code.matches("(?s).*\\.replaceAll\\(\"\\[\\^[\\w\\s\\- \\\\]+]\\+?\", \"[\\w ]*\"\\)"));
        replaced |= code.endsWith(".replace(\"\\\\E\", \"\\\\E\\\\\\\\E\\\\Q\")");
        boolean each = name.equals("collect") && code.matches("(?s).*Pattern(::quote|\\.quote\\().*");
        return each || name.equals("quote") || name.matches("(?i)(escape|quote)\\w*(regexp?|pattern)?") || replaced;
    }

    private Attempt fixed(JavaEdits edits, GuardedTexts guarded) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "`" + String.join("`, `", guarded.names())
                        + "` is quoted, so its characters stand for themselves and nobody outside can write a regular"
                        + " expression.",
                List.of("Nobody can search with patterns of their own any more.")));
    }
}
