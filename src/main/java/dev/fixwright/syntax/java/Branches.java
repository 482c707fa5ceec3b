package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import java.util.Optional;

/** Which statements can run one after the other. */
public final class Branches {
    private Branches() {}

    /** Whether two nodes stand in different branches, so that never both run in one pass. */
    public static boolean exclude(Node one, Node other) {
        for (Node at = one; at != null; at = at.getParentNode().orElse(null)) {
            Optional<Node> parent = at.getParentNode();
            if (parent.isPresent() && parent.get().isAncestorOf(other) && !at.isAncestorOf(other)) {
                return parent.get() instanceof IfStmt || parent.get() instanceof SwitchStmt;
            }
        }
        return false;
    }

    /** Whether a statement runs whenever a later node is reached: its block holds that node, too. */
    public static boolean surelyBefore(Node earlier, Node later) {
        Optional<Statement> statement =
                earlier instanceof Statement own ? Optional.of(own) : JavaFile.around(earlier, Statement.class);
        return statement
                .flatMap(Node::getParentNode)
                .filter(parent -> parent instanceof BlockStmt || parent instanceof SwitchEntry)
                .filter(parent -> parent.isAncestorOf(later))
                .isPresent();
    }
}
