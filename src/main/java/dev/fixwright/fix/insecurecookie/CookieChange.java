package dev.fixwright.fix.insecurecookie;

import dev.fixwright.syntax.java.JavaEdits;
import java.util.List;
import java.util.Optional;

/** A change that marks a cookie, or the reason why there is none. */
@FunctionalInterface
interface CookieChange {
    void apply(JavaEdits edits);

    /** Applies it; present is the reason why it could not be. */
    default Optional<String> tryOn(JavaEdits edits) {
        apply(edits);
        return Optional.empty();
    }

    /** All of the changes that there are; none where there is not one. */
    static CookieChange all(List<CookieChange> changes) {
        return new CookieChange() {
            @Override
            public void apply(JavaEdits edits) {
                changes.forEach(change -> change.apply(edits));
            }

            @Override
            public Optional<String> tryOn(JavaEdits edits) {
                List<String> problems = changes.stream()
                        .flatMap(change -> change.tryOn(edits).stream())
                        .toList();
                return problems.size() < changes.size()
                        ? Optional.empty()
                        : problems.stream().findFirst();
            }
        };
    }

    static CookieChange none(String reason) {
        return new CookieChange() {
            @Override
            public void apply(JavaEdits edits) {}

            @Override
            public Optional<String> tryOn(JavaEdits edits) {
                return Optional.of(reason);
            }
        };
    }
}
