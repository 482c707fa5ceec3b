package dev.fixwright.access;

/** Who made a change, as the audit log names them. */
public record Actor(String id, String name) {
    /** Whoever may run commands beside the server. */
    public static final Actor COMMAND_LINE = new Actor("command-line", "command line");

    /** Fixwright itself, when it learned something. */
    public static final Actor FIXWRIGHT = new Actor("fixwright", "Fixwright");
}
