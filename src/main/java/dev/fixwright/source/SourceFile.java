package dev.fixwright.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text file as it stands in a commit. {@code text} has no byte order mark; {@link #encode} puts it back, so a text that
 * is not edited gives the same bytes again.
 */
public record SourceFile(SourcePath path, String text, Charset charset, boolean hasByteOrderMark) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A new file, in UTF-8. */
    public static SourceFile of(SourcePath path, String text) {
        return new SourceFile(path, text, StandardCharsets.UTF_8, false);
    }

    /** UTF-8 where the bytes are that, else ISO-8859-1, which keeps any byte; empty for a binary file. */
    public static Optional<SourceFile> decode(SourcePath path, byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return Optional.empty();
            }
        }
        String text;
        Charset charset = StandardCharsets.UTF_8;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            charset = StandardCharsets.ISO_8859_1;
            text = new String(bytes, charset);
        }
        boolean marked = charset.equals(StandardCharsets.UTF_8) && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return Optional.of(new SourceFile(path, marked ? text.substring(1) : text, charset, marked));
    }

    /** The bytes of this file; a character that its encoding lacks is refused. */
    public byte[] encode() {
        String whole = hasByteOrderMark ? BYTE_ORDER_MARK + text : text;
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(whole));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(path + " is " + charset + ", which cannot hold the new text", e);
        }
    }

    public SourceFile withText(String newText) {
        return new SourceFile(path, newText, charset, hasByteOrderMark);
    }

    /** The line ending that the file uses first; a file of one line is taken to use a line feed. */
    public String lineEnding() {
        int lineFeed = text.indexOf('\n');
        if (lineFeed < 0) {
            return text.indexOf('\r') >= 0 ? "\r" : "\n";
        }
        return lineFeed > 0 && text.charAt(lineFeed - 1) == '\r' ? "\r\n" : "\n";
    }
}
