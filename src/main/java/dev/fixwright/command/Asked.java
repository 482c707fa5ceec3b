package dev.fixwright.command;

import java.util.List;

/**
 * What a comment asks for.
 *
 * @param lines in their order, none twice
 * @param beyond how many more there were than are obeyed at once
 */
public record Asked(List<Line> lines, int beyond) {
    public Asked {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** One line that asks for something. */
    public sealed interface Line {
        /** As it stands in the answer. */
        String shown();
    }

    public record Understood(Command command) implements Line {
        @Override
        public String shown() {
            return command.toString();
        }
    }

    /**
     * A line that says nothing that is understood.
     *
     * @param problem for people: what is wrong, and what to write instead
     */
    public record Misunderstood(String shown, String problem) implements Line {}
}
