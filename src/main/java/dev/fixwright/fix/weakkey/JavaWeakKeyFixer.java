package dev.fixwright.fix.weakkey;

import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.SpellingEdits;
import dev.fixwright.fix.Spellings;
import dev.fixwright.fix.Spellings.Spelling;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Has generators make keys of enough bits, and on curves that are large enough. */
public final class JavaWeakKeyFixer implements JavaFixer {
    private static final Pattern SMALL_CURVE = Pattern.compile(
            "(?i)(sec[pt](112|113|128|131|160|163|192|193)\\w*|(X9\\.62 )?prime192v\\d|(X9\\.62 )?c2[pt]nb(163|176|191)\\w*"
                    + "|P-192|B-163|K-163|brainpoolP(160|192)[rt]1|1\\.3\\.132\\.0\\.(6|8|30)|1\\.2\\.840\\.10045\\.3\\.1\\.1)");
    private static final List<String> REVIEW = List.of(
            "Keys that are made from now on are longer: columns and peers must take them. Earlier keys stay short; make them"
                    + " anew.");

    @Override
    public String weakness() {
        return "weakkey";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Optional<ObjectCreationExpr> curve = site.node(
                ObjectCreationExpr.class,
                made -> site.file().types().creates(made, "java.security.spec.ECGenParameterSpec")
                        && made.getArguments().size() == 1);
        if (curve.isPresent()) {
            return curve(site, curve.get().getArgument(0));
        }
        return Attempt.first(
                KeyBits.at(site),
                size -> size.reason().map(Attempt::declined).orElseGet(() -> bits(site, size)),
                "no generator of keys is told a number of bits or a curve on the reported line");
    }

    private Attempt curve(JavaSite site, Expression name) {
        Spellings spellings = Spellings.of(site.project(), site.file(), name);
        List<Spelling> small = spellings.found().stream()
                .filter(one -> SMALL_CURVE.matcher(one.text()).matches())
                .toList();
        if (small.isEmpty()) {
            return Attempt.declined(
                    spellings.unknown().isEmpty()
                            ? "the curve is already large enough"
                            : "which curve " + spellings.unknown().get(0) + " names is decided elsewhere");
        }
        SpellingEdits edits = new SpellingEdits(site.file());
        small.forEach(one -> edits.change(one, "secp256r1"));
        return new Attempt.Fixed(new Fix(
                weakness(),
                edits.patch(),
                "The key lies on a curve of 256 bits, on which it cannot be found by trying.",
                REVIEW));
    }

    private Attempt bits(JavaSite site, KeyBits size) {
        JavaEdits edits = site.file().edit();
        List<Expression> written = new ArrayList<>();
        Optional<String> unread = numbers(size.bits(), written, 0);
        List<Expression> small = written.stream()
                .filter(one -> Integer.parseInt(one.toString().replace("_", "")) < size.enough())
                .toList();
        if (size.bits() instanceof ConditionalExpr && unread.isEmpty() && small.size() == written.size()) {
            edits.replace(size.bits(), String.valueOf(size.enough()));
        } else if (!small.isEmpty()) {
            small.forEach(one -> edits.replace(one, String.valueOf(size.enough())));
        } else if (unread.isEmpty()) {
            return Attempt.declined("the key already has " + written.get(0) + " bits");
        } else if (isGuarded(size)) {
            return Attempt.declined("the key already has " + size.enough() + " bits at the least");
        } else {
            return atLeast(site, size, edits);
        }
        return fixed(edits, "The key has " + size.enough() + " bits, too many for anyone to find it by trying.");
    }

    private Attempt atLeast(JavaSite site, KeyBits size, JavaEdits edits) {
        boolean number = new Constants(site.file())
                .text(size.bits())
                .filter(text -> text.matches("\\d{1,6}"))
                .isPresent();
        if (number && size.bits() instanceof FieldAccessExpr) {
            int told = Integer.parseInt(
                    new Constants(site.file()).text(size.bits()).orElseThrow());
            if (told >= size.enough()) {
                return Attempt.declined("the key already has " + told + " bits");
            }
        }
        edits.wrap(size.bits(), "Math.max(", ", " + size.enough() + ")");
        return fixed(
                edits,
                "However few bits are asked for, the key has " + size.enough()
                        + " at the least, too many for anyone to find it by trying.");
    }

    private Attempt fixed(JavaEdits edits, String explanation) {
        return new Attempt.Fixed(new Fix(weakness(), Patch.of(edits.patch()), explanation, REVIEW));
    }

    private static boolean isGuarded(KeyBits size) {
        return size.bits().toString().matches("(Math|Integer)\\.max\\((.*, )?" + size.enough() + "(,.*)?\\)");
    }

    /** Gathers the numbers that an expression can have; answers what cannot be read. */
    private static Optional<String> numbers(Expression bits, List<Expression> written, int depth) {
        if (bits.isIntegerLiteralExpr() && bits.toString().matches("[\\d_]{1,7}")) {
            written.add(bits);
            return Optional.empty();
        }
        if (bits.isEnclosedExpr()) {
            return numbers(bits.asEnclosedExpr().getInner(), written, depth);
        }
        if (bits instanceof ConditionalExpr choice) {
            Optional<String> first = numbers(choice.getThenExpr(), written, depth);
            Optional<String> second = numbers(choice.getElseExpr(), written, depth);
            return first.or(() -> second);
        }
        Optional<Expression> value = Optional.empty();
        if (bits instanceof NameExpr name) {
            value = Variables.soleValue(name);
        } else if (bits instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
            value = Variables.declaration(access.getNameAsString(), access).flatMap(Variables::soleValue);
        }
        return depth < 5 && value.isPresent() ? numbers(value.get(), written, depth + 1) : Optional.of(bits.toString());
    }
}
