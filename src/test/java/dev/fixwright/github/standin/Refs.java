package dev.fixwright.github.standin;

import java.util.Optional;

/** The refs that a request about code scanning asks for. */
final class Refs {
    private Refs() {}

    /** Whether a request wants this ref, or any. */
    static boolean asked(Request request, String ref) {
        Optional<String> wanted = request.asked("ref").map(Refs::full);
        Optional<String> pull = request.asked("pr").map(number -> "refs/pull/" + number + "/");
        return (wanted.isEmpty() || wanted.get().equals(ref)) && (pull.isEmpty() || ref.startsWith(pull.get()));
    }

    /** A branch may be named without what stands before it. */
    private static String full(String ref) {
        return ref.startsWith("refs/") ? ref : "refs/heads/" + ref;
    }
}
