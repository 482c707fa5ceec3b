package dev.fixwright;

import dev.fixwright.fix.Fixers;
import dev.fixwright.fix.weakrandom.WeakRandomFixer;
import java.util.List;

/** Builds every object once, in flow order. */
public final class Wiring {
    private Wiring() {}

    /** Every fixer, in the order in which they are tried. */
    public static Fixers fixers() {
        return new Fixers(List.of(new WeakRandomFixer()));
    }
}
