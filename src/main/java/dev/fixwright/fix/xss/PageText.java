package dev.fixwright.fix.xss;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.Concatenation;
import dev.fixwright.fix.HarmlessText;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rewrites expressions whose text goes to a page, from left to right, so that every value in them is encoded for the place
 * where it stands. Constant text moves the place on; what cannot be made safe is noted as a problem.
 */
final class PageText {
    private final JavaSite site;
    private final JavaFile file;
    private final JavaEdits edits;
    private final Encoder encoder;
    private final Constants constants;
    private final HarmlessText harmless;
    private final MarkupFinder markup;
    private final BuiltText built;
    private final Set<String> problems = new LinkedHashSet<>();
    private final Set<String> values = new LinkedHashSet<>();
    private PageScanner scanner = new PageScanner();
    private boolean sawEncoded;

    PageText(JavaSite site, JavaEdits edits, Node at) {
        this(site, edits, at, PageMethods.OF_CLASS);
    }

    PageText(JavaSite site, JavaEdits edits, Node at, PageMethods methods) {
        this.site = site;
        this.file = site.file();
        this.edits = edits;
        this.encoder = new Encoder(site, edits, at, methods);
        this.constants = new Constants(file);
        this.harmless = new HarmlessText(file);
        this.markup = new MarkupFinder(site);
        this.built = new BuiltText(this, site, edits, markup);
    }

    /** Rewrites an expression where it stands, if it must be. */
    void rewrite(Expression expression) {
        String before = file.text(expression);
        String after = written(expression);
        if (!after.equals(before)) {
            edits.replace(expression, after);
        }
    }

    /** Rewrites a text that is the whole answer, where no text at all must stay none. */
    void rewriteAlone(Expression expression) {
        String before = file.text(expression);
        String after = written(expression);
        if (!after.equals(before)) {
            boolean perhapsNone = expression instanceof NameExpr name && NullTexts.mayBe(name);
            edits.replace(expression, perhapsNone ? before + " == null ? null : " + after : after);
        }
    }

    /** The expression with its values encoded; the same text where nothing had to change. */
    String written(Expression expression) {
        Optional<String> constant = constants.text(expression);
        if (constant.isPresent()) {
            scanner.text(constant.get());
            return file.text(expression);
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return with(enclosed, enclosed.getInner(), written(enclosed.getInner()));
        }
        if (harmless.isHarmless(expression)) {
            return harmless(expression);
        }
        if (expression instanceof BinaryExpr) {
            Concatenation concatenation = Concatenation.of(file, expression);
            return concatenation.isSingle() ? value(expression) : concatenated(concatenation);
        }
        if (expression instanceof ConditionalExpr choice) {
            return chosen(choice);
        }
        if (EncodedText.isEncoded(expression)) {
            sawEncoded = true;
            return harmless(expression);
        }
        return markup.isGivenElsewhere(expression)
                ? value(expression)
                : built.written(expression).orElseGet(() -> value(expression));
    }

    private String harmless(Expression expression) {
        if (expression instanceof ConditionalExpr choice) {
            constants.text(choice.getThenExpr()).ifPresent(scanner::text);
        } else {
            scanner.value();
        }
        return file.text(expression);
    }

    private String concatenated(Concatenation concatenation) {
        List<String> texts = new ArrayList<>();
        boolean chain = false;
        for (Expression part : concatenation.parts()) {
            chain |= readsClassFiles() && !isFolded(part);
            texts.add(written(part));
        }
        if (!chain) {
            return concatenation.added(texts);
        }
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Expression part = concatenation.parts().get(i);
            boolean rewritten = !texts.get(i).equals(file.text(part)) && !(part instanceof EnclosedExpr);
            boolean bare = part.isStringLiteralExpr()
                    || part.isTextBlockLiteralExpr()
                    || rewritten
                    || EncodedText.isEncoded(part);
            strings.add(bare ? texts.get(i) : "String.valueOf(" + inner(part, texts.get(i)) + ")");
        }
        return concatenation.chained(strings);
    }

    /** Whether the compiler itself puts the part's text into the class file. */
    boolean isFolded(Expression part) {
        boolean mayChange = part instanceof NameExpr name
                && Variables.declaration(name)
                        .filter(declared -> !declared.isFinal())
                        .isPresent();
        return part.isLiteralExpr() || (constants.text(part).isPresent() && !mayChange);
    }

    private static String inner(Expression part, String text) {
        return part instanceof EnclosedExpr && text.startsWith("(") && text.endsWith(")")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    /** SpotBugs and its kin read class files, where the parts of a concatenation are hard to tell. */
    boolean readsClassFiles() {
        return site.finding().path().hasExtension("java")
                && site.finding().tool().toLowerCase(Locale.ROOT).matches(".*(spot|find).?(sec)?.?bugs.*");
    }

    private String chosen(ConditionalExpr choice) {
        PageScanner other = new PageScanner(scanner);
        String first = written(choice.getThenExpr());
        PageScanner next = scanner;
        scanner = other;
        String second = written(choice.getElseExpr());
        scanner = next;
        return with(with(choice, choice.getElseExpr(), second), choice, choice.getThenExpr(), first);
    }

    /** An array of values, each of which stands alone at the same place. */
    String writtenArray(ArrayInitializerExpr array, Map<Integer, Place> places) {
        StringBuilder text = new StringBuilder(file.text(array));
        for (int i = array.getValues().size() - 1; i >= 0; i--) {
            Expression element = array.getValues().get(i);
            String written = argument(element, places.getOrDefault(i, Place.TEXT));
            int start = file.start(element) - file.start(array);
            text.replace(start, start + file.text(element).length(), written);
        }
        return text.toString();
    }

    /** A value that stands at a known place, such as a format's argument. */
    String argument(Expression value, Place place) {
        if (harmless.isHarmless(value)) {
            return file.text(value);
        }
        if (EncodedText.isEncoded(value)) {
            sawEncoded = true;
            return file.text(value);
        }
        if (markup.holdsMarkup(value)) {
            PageScanner outer = scanner;
            scanner = new PageScanner();
            String text = written(value);
            scanner = outer;
            return text;
        }
        return encoded(file.text(value), value, place);
    }

    /** A value of which only its text is known. */
    String value(Expression value) {
        if (markup.holdsMarkup(value)) {
            problems.add(
                    "`" + brief(value) + "` holds tags that the application itself puts together, in a way that cannot"
                            + " be followed, so its values cannot be told from its markup");
            return file.text(value);
        }
        return plain(file.text(value), value);
    }

    /** A value whose text is what {@code text} says, at the present place. */
    String plain(String text, Expression value) {
        Place place = scanner.place();
        scanner.value();
        return encoded(text, value, place);
    }

    private String encoded(String text, Expression value, Place place) {
        Optional<String> encoded = encoder.encoded(
                text, text.equals(file.text(value)) && file.types().isString(value), place);
        if (encoded.isEmpty()) {
            problems.add("the value `" + brief(value) + "` stands " + place.words() + ", where no encoding is enough");
            return text;
        }
        values.add(brief(value));
        return encoded.get();
    }

    private static String brief(Expression expression) {
        String text = expression.toString().replaceAll("\\s+", " ");
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }

    /** A node's text with a part of it written anew. */
    String with(Expression whole, Expression part, String text) {
        return with(file.text(whole), whole, part, text);
    }

    String with(String wholeText, Expression whole, Expression part, String text) {
        int start = file.start(part) - file.start(whole);
        return wholeText.substring(0, start)
                + text
                + wholeText.substring(start + file.text(part).length());
    }

    void replace(Node node, String text) {
        if (!text.equals(file.text(node))) {
            edits.replace(node, text);
        }
    }

    PageScanner scanner() {
        return scanner;
    }

    /** Runs a step of the rewriting from another place in the page, and comes back. */
    void from(PageScanner place, Runnable step) {
        PageScanner outer = scanner;
        scanner = place;
        step.run();
        scanner = outer;
    }

    void problem(String sentence) {
        problems.add(sentence);
    }

    Set<String> problems() {
        return problems;
    }

    /** The values that were encoded. */
    Set<String> values() {
        return values;
    }

    boolean isHarmless(Expression expression) {
        return harmless.isHarmless(expression);
    }

    boolean sawEncoded() {
        return sawEncoded;
    }

    Encoder encoder() {
        return encoder;
    }
}
