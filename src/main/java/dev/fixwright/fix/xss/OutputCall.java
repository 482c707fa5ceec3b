package dev.fixwright.fix.xss;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.PageWriters;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.Optional;

/** One call that writes text to a response, in whichever of its many forms. */
final class OutputCall {
    private final MethodCallExpr call;
    private final JavaFile file;
    private final PageText page;
    private final JavaEdits edits;

    OutputCall(MethodCallExpr call, JavaFile file, PageText page, JavaEdits edits) {
        this.call = call;
        this.file = file;
        this.page = page;
        this.edits = edits;
    }

    /** Encodes the values that the call writes. */
    void encode() {
        String method = call.getNameAsString();
        int count = call.getArguments().size();
        if (PageWriters.isAnswer(call)) {
            page.rewriteAlone(call.getArgument(1));
        } else if (method.equals("printf") || method.equals("format")) {
            String text = new FormattedText(page, file).withArguments(call, FormattedText.formatPosition(file, call));
            replaceArguments(text);
        } else if (count == 1) {
            single(call.getArgument(0));
        } else if (count == 3) {
            section(method);
        }
    }

    /** Replaces the arguments only, since what stands before them may be a call that is written anew as well. */
    private void replaceArguments(String text) {
        String before = file.text(call);
        int open = file.end(call.getName()) - file.start(call);
        if (!text.equals(before)) {
            edits.replace(file.end(call.getName()), file.end(call), text.substring(open));
        }
    }

    private void single(Expression argument) {
        Optional<String> type = file.types().typeOf(argument);
        if (type.filter("char[]"::equals).isPresent() && !isTextChars(argument)) {
            page.replace(argument, page.plain("String.valueOf(" + file.text(argument) + ")", argument));
        } else if (type.filter("byte[]"::equals).isPresent()) {
            bytes(argument);
        } else if (isTextChars(argument)) {
            Expression text = ((MethodCallExpr) argument).getScope().orElseThrow();
            page.replace(argument, page.written(text));
        } else {
            page.rewrite(argument);
        }
    }

    private boolean isTextChars(Expression argument) {
        return argument instanceof MethodCallExpr chars
                && chars.getNameAsString().equals("toCharArray")
                && chars.getScope().isPresent();
    }

    private void bytes(Expression argument) {
        Optional<MethodCallExpr> encoding = encoding(argument);
        if (encoding.isEmpty()) {
            page.problem("`" + argument + "` is an array of bytes, whose text cannot be told");
            return;
        }
        Expression text = encoding.get().getScope().orElseThrow();
        String after = page.written(text);
        boolean simple = after.matches("(?s)[\\w.]+\\(.*\\)|\\(.*\\)");
        if (!after.equals(file.text(text))) {
            edits.replace(text, simple ? after : "(" + after + ")");
        }
    }

    /** The {@code text.getBytes(…)} that an array of bytes comes from. */
    private Optional<MethodCallExpr> encoding(Expression bytes) {
        if (bytes instanceof NameExpr name) {
            return Variables.soleValue(name).flatMap(this::encoding);
        }
        return bytes instanceof MethodCallExpr made
                        && made.getNameAsString().equals("getBytes")
                        && made.getScope().isPresent()
                ? Optional.of(made)
                : Optional.empty();
    }

    /** A section of a text or an array: from an offset, so many characters; for append, from one index to another. */
    private void section(String method) {
        Expression source = call.getArgument(0);
        String type = file.types().typeOf(source).orElse("");
        if (type.equals("byte[]")) {
            bytes(source);
            if (page.values().isEmpty() || !isWhole(source)) {
                page.problem("only a section of `" + source + "` is written, and encoding would move it");
            }
            return;
        }
        if (isWhole(source) && file.types().isString(source)) {
            String after = page.written(source);
            if (!after.equals(file.text(source))) {
                edits.replace(file.start(source), file.end(call.getArgument(2)), after);
            }
            return;
        }
        String from = file.text(call.getArgument(1));
        String to = file.text(call.getArgument(2));
        String text = file.text(source);
        String characters = type.equals("char[]") ? text : text + ".toCharArray()";
        String section = method.equals("append")
                ? "String.valueOf(" + text + ").substring(" + from + ", " + to + ")"
                : "String.valueOf(" + characters + ", " + from + ", " + to + ")";
        if (!page.isHarmless(source)) {
            edits.replace(file.start(source), file.end(call.getArgument(2)), page.plain(section, source));
        }
    }

    private boolean isWhole(Expression source) {
        String length = call.getArgument(2).toString();
        return call.getArgument(1).toString().equals("0")
                && (length.equals(source + ".length()") || length.equals(source + ".length"));
    }
}
