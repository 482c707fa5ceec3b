package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.Optional;

/**
 * An entry of a commit's tree as GraphQL gives it.
 *
 * @param content the file's exact bytes; empty for what is no readable text, and where {@link #isGarbled}
 * @param isGarbled a text file whose bytes this answer does not carry: another encoding than UTF-8, or cut off
 */
record TreeEntry(FileMode mode, String blob, Optional<GitBlob> content, boolean isGarbled) {
    /** Larger files are no source code that a person wrote. */
    static final int LARGEST = 1 << 20;

    static Optional<TreeEntry> of(JsonNode entry) {
        if (!entry.isObject()) {
            return Optional.empty();
        }
        FileMode mode = FileMode.of(entry.path("mode").asInt());
        String id = entry.path("oid").asText();
        JsonNode object = entry.path("object");
        boolean readable = mode.isFile()
                && object.path("byteSize").asInt(LARGEST + 1) <= LARGEST
                && !object.path("isBinary").asBoolean(false);
        if (!readable) {
            return Optional.of(new TreeEntry(mode, id, Optional.empty(), false));
        }
        boolean whole =
                object.path("text").isTextual() && !object.path("isTruncated").asBoolean(false);
        Optional<GitBlob> content = whole ? GitBlob.of(object.path("text").asText(), id) : Optional.empty();
        return Optional.of(new TreeEntry(mode, id, content, content.isEmpty()));
    }

    Optional<SourceFile> file(SourcePath path) {
        return content.flatMap(blob -> SourceFile.decode(path, blob.bytes()));
    }
}
