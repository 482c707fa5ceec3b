package dev.fixwright.fix.pathtraversal;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.List;

/**
 * A text that goes into a path, and what the call that takes it puts before it.
 *
 * @param text the expression that gives the text
 * @param place what it stands behind
 * @param joined the arguments of the call that joins it to a folder given as text, the folder first; else empty
 */
record PathText(Expression text, Place place, List<Expression> joined) {

    /** What a text stands behind in its path. */
    enum Place {
        /** Nothing: the text is the whole path, or begins it. */
        WHOLE,
        /** A folder; an absolute text stays in it. */
        CHILD,
        /** A folder; an absolute text takes its place. */
        RESOLVED,
        /** Nothing, but the server looks for it in the application only. */
        RESOURCE
    }

    static PathText whole(Expression text) {
        return new PathText(text, Place.WHOLE, List.of());
    }

    static PathText at(Place place, Expression text) {
        return new PathText(text, place, List.of());
    }

    /** One of several texts that a constructor or {@code Paths.get} joins. */
    static PathText joined(Expression text, List<Expression> all) {
        return new PathText(text, text == all.get(0) ? Place.WHOLE : Place.CHILD, List.copyOf(all));
    }

    /** The name of the method or class whose call takes the text. */
    static String name(Expression call) {
        if (call instanceof ObjectCreationExpr made) {
            return made.getType().getNameAsString();
        }
        return call instanceof MethodCallExpr method ? method.getNameAsString() : "";
    }
}
