package dev.fixwright.fix.commandinjection;

import com.github.javaparser.ast.expr.Expression;
import java.util.List;

/**
 * A text that a call starts a program with.
 *
 * @param text the expression that gives it
 * @param role what the program or its shell takes it for
 * @param siblings the texts of the same command before this one
 */
record CommandText(Expression text, Role role, List<Expression> siblings) {
    CommandText {
        siblings = List.copyOf(siblings);
    }

    enum Role {
        /** The whole command, which is split at white space. */
        LINE,
        /** One word of the command: the program, or an argument of it. */
        WORD,
        /** An entry of the environment. */
        VARIABLE
    }
}
