package dev.fixwright.github.standin;

/** A field that GitHub answers with an error of a type. */
final class GraphqlRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;

    GraphqlRefusal(String type, String message) {
        super(message);
        this.type = type;
    }

    String type() {
        return type;
    }
}
