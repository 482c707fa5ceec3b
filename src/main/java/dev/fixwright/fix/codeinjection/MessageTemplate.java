package dev.fixwright.fix.codeinjection;

import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.GuardedTexts;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.OwnMethod;
import java.util.List;
import java.util.Optional;

/** A message of Bean Validation, in which what stands between braces is looked up or evaluated. */
final class MessageTemplate {
    private static final OwnMethod PLAIN = OwnMethod.of(
            "plainMessage",
            "/** A text as it stands: braces and dollar signs would have the validator evaluate what they enclose. */",
            "private static String plainMessage(Object text) {",
            "    return String.valueOf(text).replaceAll(\"[\\\\\\\\{}$]\", \"\\\\\\\\$0\");",
            "}");

    private final JavaFile file;
    private final EvaluatedText sink;

    MessageTemplate(JavaFile file, EvaluatedText sink) {
        this.file = file;
        this.sink = sink;
    }

    Attempt attempt() {
        JavaEdits edits = file.edit();
        GuardedTexts texts =
                new GuardedTexts(file, edits, call -> call.getNameAsString().matches("plainMessage\\w*|escape\\w*"));
        List<Expression> open = texts.open(sink.text());
        if (open.isEmpty()) {
            return Attempt.declined("the message needs no fix: nobody outside chooses a part of it");
        }
        if (open.get(0) == sink.text() && sink.text().toString().matches("(?i).*(template|key|message)\\w*")) {
            return Attempt.declined(
                    "`" + file.text(sink.text()) + "` is the whole message, and may be meant to be a template");
        }
        Optional<String> reason =
                texts.guard(List.of(sink.text()), value -> edits.call(PLAIN, value) + "(" + file.text(value) + ")");
        return reason.map(Attempt::declined)
                .orElseGet(() -> new Attempt.Fixed(new Fix(
                        "codeinjection",
                        Patch.of(edits.patch()),
                        "Braces and dollar signs in `" + String.join("`, `", texts.names())
                                + "` are escaped, so the validator shows them instead of evaluating what they enclose.",
                        List.of())));
    }
}
