package dev.fixwright.fix;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;

/** A text put together with {@code +}, as its parts from left to right. An expression that is none has one part. */
public final class Concatenation {
    private final JavaFile file;
    private final List<Expression> parts = new ArrayList<>();

    private Concatenation(JavaFile file, Expression whole) {
        this.file = file;
        collect(whole);
    }

    public static Concatenation of(JavaFile file, Expression expression) {
        return new Concatenation(file, expression);
    }

    public List<Expression> parts() {
        return parts;
    }

    public boolean isSingle() {
        return parts.size() == 1;
    }

    private void collect(Expression expression) {
        if (expression instanceof BinaryExpr binary && isText(file, binary)) {
            collect(binary.getLeft());
            parts.add(binary.getRight());
        } else {
            parts.add(expression);
        }
    }

    /** Whether an expression is surely text: a literal, a String, or a concatenation with one. */
    public static boolean isText(JavaFile file, Expression expression) {
        if (expression instanceof BinaryExpr binary) {
            return binary.getOperator() == BinaryExpr.Operator.PLUS
                    && (isText(file, binary.getRight()) || isText(file, binary.getLeft()));
        }
        return expression instanceof EnclosedExpr enclosed
                ? isText(file, enclosed.getInner())
                : file.types().isString(expression);
    }

    /** The parts with {@code +} between them as before, each written anew. */
    public String added(List<String> texts) {
        StringBuilder whole = new StringBuilder(texts.get(0));
        for (int i = 1; i < texts.size(); i++) {
            whole.append(gap(i)).append(texts.get(i));
        }
        return whole.toString();
    }

    /**
     * The parts chained with {@code concat}. The compiler turns {@code +} into an instruction that analysis of class files
     * cannot look into, while it follows {@code concat}. No part may be null, and each must be a String.
     */
    public String chained(List<String> texts) {
        StringBuilder whole = new StringBuilder(texts.get(0));
        for (int i = 1; i < texts.size(); i++) {
            whole.append(link(gap(i))).append(texts.get(i)).append(')');
        }
        return whole.toString();
    }

    private String gap(int part) {
        return file.source().text().substring(file.end(parts.get(part - 1)), file.start(parts.get(part)));
    }

    /** The gap with {@code .concat(} in place of its {@code +}; its line break and comments stay. */
    private static String link(String gap) {
        if (gap.contains("/")) {
            return gap.replaceFirst("\\+", ".concat(");
        }
        int lineEnd = gap.indexOf('\n');
        if (lineEnd < 0) {
            return ".concat(";
        }
        int start = lineEnd > 0 && gap.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
        return gap.substring(start, lineEnd + 1) + indent(gap) + ".concat(";
    }

    private static String indent(String gap) {
        int lineStart = gap.lastIndexOf('\n') + 1;
        int end = lineStart;
        while (end < gap.length() && (gap.charAt(end) == ' ' || gap.charAt(end) == '\t')) {
            end++;
        }
        return gap.substring(lineStart, end);
    }
}
