package dev.fixwright;

import java.util.List;

/** The server cannot start with its settings as they are. */
final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    SettingsException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each names a setting and says what to do. */
    List<String> problems() {
        return problems;
    }
}
