package dev.fixwright.fix;

import java.util.List;

/**
 * What a fixer says of a fix that goes further than others do, so that nobody takes it for a slip.
 *
 * @param further the names of declarations that it changes although the alert's code does not name them, or names in these
 * @param deletes whether it ends the problem by taking calls away and putting none in their place
 */
public record Reach(List<String> further, boolean deletes) {
    /** A fix of the alert's own code that keeps or replaces what is called there. */
    public static final Reach USUAL = new Reach(List.of(), false);

    public Reach {
        further = List.copyOf(further);
    }
}
