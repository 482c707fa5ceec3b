package dev.fixwright.fix.xss;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;

/** Encodes the values that a servlet or a controller writes into a page, each for the place where it stands. */
public final class XssFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "xss";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        PageOutputs outputs = new PageOutputs(site);
        List<MethodCallExpr> writes = outputs.reported();
        if (!writes.isEmpty()) {
            return encodeWrites(site, outputs, writes);
        }
        List<Expression> answers = new ControllerAnswers(site).reported();
        if (!answers.isEmpty()) {
            return encodeAnswers(site, answers);
        }
        return Attempt.declined("nothing is written to a response on the reported line");
    }

    private Attempt encodeWrites(JavaSite site, PageOutputs outputs, List<MethodCallExpr> writes) {
        Optional<String> other = ContentType.otherThanHtml(site.file(), writes.get(0));
        if (other.isPresent()) {
            return Attempt.declined("the response is " + other.get() + ", which browsers do not read as HTML");
        }
        JavaEdits edits = site.file().edit();
        PageText page = new PageText(site, edits, writes.get(0));
        for (String before : outputs.constantsBefore(writes.get(0))) {
            page.scanner().text(before);
        }
        for (MethodCallExpr write : writes) {
            new OutputCall(write, site.file(), page, edits).encode();
        }
        return outcome(page, edits);
    }

    private Attempt encodeAnswers(JavaSite site, List<Expression> answers) {
        Node at = answers.get(0);
        Optional<String> other = ContentType.otherThanHtml(site.file(), at);
        if (other.isPresent()) {
            return Attempt.declined("the response is " + other.get() + ", which browsers do not read as HTML");
        }
        JavaEdits edits = site.file().edit();
        PageText page = new PageText(site, edits, at);
        answers.forEach(answer -> page.from(new PageScanner(), () -> page.rewriteAlone(answer)));
        return outcome(page, edits);
    }

    private Attempt outcome(PageText page, JavaEdits edits) {
        if (!page.problems().isEmpty()) {
            return Attempt.declined(page.problems().iterator().next());
        }
        if (page.values().isEmpty()) {
            return Attempt.declined(
                    page.sawEncoded()
                            ? "every value that is written here is already encoded"
                            : "only constants, numbers and the like are written here, which needs no fix");
        }
        String values = String.join("`, `", page.values());
        Fix fix = new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "`" + values + "` is encoded with " + page.encoder().used()
                        + " before it becomes part of the page, so the browser shows it as text and runs nothing in it.",
                List.of(
                        "If the value was meant to hold HTML of its own, or is encoded elsewhere already, it now shows as"
                                + " plain text."));
        return new Attempt.Fixed(fix, page.encoder().wants());
    }

    /** The method, constructor or class that a node stands in. */
    static Node callable(Node node) {
        return JavaFile.around(node, CallableDeclaration.class)
                .map(Node.class::cast)
                .orElseGet(() -> node.findCompilationUnit().orElseThrow());
    }
}
