package dev.fixwright.github;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A GraphQL document of this package's resources. */
record GraphqlDocument(String text) {
    private static final String ENTRY =
            "fragment Entry on TreeEntry {mode type oid object{... on Blob{byteSize isBinary isTruncated text}}}\n";

    static GraphqlDocument read(String name) {
        try (InputStream in = GraphqlDocument.class.getResourceAsStream(name)) {
            return new GraphqlDocument(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This document with its fragment {@code Entry}, a file with its text. */
    String withEntry() {
        return text + "\n" + ENTRY;
    }

    /** This document with its fragments {@code Entry}, a file with its text, and {@code Files}: the entries of some paths as {@code f0}, {@code f1} and so on. */
    String withFiles(List<SourcePath> paths) {
        StringBuilder whole = new StringBuilder(text).append("\nfragment Files on Commit {\n");
        for (int i = 0; i < paths.size(); i++) {
            // A JSON string is a GraphQL string.
            whole.append("  f")
                    .append(i)
                    .append(": file(path: ")
                    .append(TextNode.valueOf(paths.get(i).value()))
                    .append(") {...Entry}\n");
        }
        return whole.append("}\n").append(ENTRY).toString();
    }
}
