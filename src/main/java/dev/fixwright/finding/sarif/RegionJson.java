package dev.fixwright.finding.sarif;

import java.io.IOException;

/**
 * A {@code region} in the tool's own counting; -1 stands for what is absent.
 *
 * @param snippet the region's code, or the empty text
 */
record RegionJson(
        int startLine,
        int startColumn,
        int endLine,
        int endColumn,
        int offset,
        int length,
        boolean hasBytesOnly,
        String snippet) {
    /** Longer snippets are as good as none. */
    private static final int MAX_SNIPPET = 10_000;

    private static final int START_LINE = 0;
    private static final int START_COLUMN = 1;
    private static final int END_LINE = 2;
    private static final int END_COLUMN = 3;
    private static final int OFFSET = 4;
    private static final int LENGTH = 5;
    private static final int BYTES = 6;

    static RegionJson read(JsonCursor json) throws IOException {
        int[] found = {-1, -1, -1, -1, -1, 0, -1};
        String[] snippet = {""};
        json.object(name -> {
            switch (name) {
                case "startLine" -> found[START_LINE] = json.integer();
                case "startColumn" -> found[START_COLUMN] = json.integer();
                case "endLine" -> found[END_LINE] = json.integer();
                case "endColumn" -> found[END_COLUMN] = json.integer();
                case "charOffset" -> found[OFFSET] = json.integer();
                case "charLength" -> found[LENGTH] = json.integer();
                case "snippet" -> snippet[0] = readSnippet(json);
                case "byteOffset" -> found[BYTES] = json.integer();
                default -> {}
            }
        });
        boolean bytesOnly = found[BYTES] >= 0 && found[START_LINE] < 1 && found[OFFSET] < 0;
        return new RegionJson(
                found[START_LINE],
                found[START_COLUMN],
                found[END_LINE],
                found[END_COLUMN],
                found[OFFSET],
                found[LENGTH],
                bytesOnly,
                snippet[0]);
    }

    private static String readSnippet(JsonCursor json) throws IOException {
        String[] text = {""};
        json.object(name -> {
            if (name.equals("text")) {
                text[0] = json.text();
            }
        });
        return text[0].length() > MAX_SNIPPET ? "" : text[0];
    }
}
