package dev.fixwright.api.chainloop;

import dev.fixwright.backlog.PublicId;
import java.util.Optional;
import java.util.UUID;

/** A finding as callers name it: by its UUID, or as the other faces spell it. */
final class NamedFinding {
    private NamedFinding() {}

    static Optional<UUID> id(String text) {
        return PublicId.plain(text).or(() -> PublicId.FINDING.read(text)).or(() -> PublicId.ITEM.read(text));
    }
}
