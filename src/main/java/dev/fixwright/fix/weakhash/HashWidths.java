package dev.fixwright.fix.weakhash;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.fixwright.syntax.java.Flow;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where code fills a hash in hexadecimal up to its length with zeros: the length follows the new hash function. */
final class HashWidths {
    private static final Pattern PADDED = Pattern.compile("%0(32|40)[xX]");
    private static final String NEW_WIDTH = "64";

    private final JavaFile file;
    private final JavaEdits edits;

    HashWidths(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    void widen(Flow flow) {
        for (Expression one : flow.expressions()) {
            Node parent = one.getParentNode().orElse(null);
            if (parent instanceof MethodCallExpr call && call.getArguments().contains(one)) {
                call.findAll(StringLiteralExpr.class).forEach(this::widenFormat);
                boolean pads = call.getNameAsString().equals("leftPad")
                        && call.getArguments().size() >= 2
                        && isOldWidth(call.getArgument(1));
                if (pads) {
                    edits.replace(call.getArgument(1), NEW_WIDTH);
                }
            }
            if (parent instanceof MethodCallExpr call && call.getNameAsString().equals("length")) {
                widenLoop(call);
            }
        }
    }

    private void widenFormat(StringLiteralExpr format) {
        Matcher matcher = PADDED.matcher(file.text(format));
        while (matcher.find()) {
            int start = file.start(format) + matcher.start(1);
            edits.replace(start, start + 2, NEW_WIDTH);
        }
    }

    /** {@code while (hex.length() < 32) hex = "0" + hex;} and the like. */
    private void widenLoop(MethodCallExpr length) {
        if (length.getParentNode().orElse(null) instanceof BinaryExpr less
                && less.getOperator() == BinaryExpr.Operator.LESS
                && less.getLeft() == length
                && isOldWidth(less.getRight())
                && less.getParentNode().orElse(null) instanceof WhileStmt) {
            edits.replace(less.getRight(), NEW_WIDTH);
        }
    }

    private static boolean isOldWidth(Expression width) {
        return width.toString().matches("32|40");
    }
}
