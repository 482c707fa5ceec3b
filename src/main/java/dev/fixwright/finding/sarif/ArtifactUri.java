package dev.fixwright.finding.sarif;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URI of a SARIF file, decoded once, with forward slashes. {@code absolute} paths start at the root of a disk, a drive
 * letter being their first segment; others start somewhere that is still to be found.
 */
record ArtifactUri(String path, boolean absolute) {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);

    static Answer<ArtifactUri> parse(String uri) {
        String slashed = uri.replace('\\', '/');
        Matcher scheme = SCHEME.matcher(slashed);
        String raw = slashed;
        if (scheme.matches()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            if (name.length() == 1) {
                raw = "/" + slashed;
            } else if (name.equals("file")) {
                raw = withoutHost(scheme.group(2));
            } else {
                return Answer.refused("it is not a file but a " + name + ": address");
            }
        }
        return raw.startsWith("//") ? Answer.refused("it is on another machine") : decoded(raw, uri);
    }

    private static String withoutHost(String path) {
        String local = "//localhost/";
        if (path.toLowerCase(Locale.ROOT).startsWith(local)) {
            return path.substring(local.length() - 1);
        }
        return path.startsWith("///") ? path.substring(2) : path;
    }

    private static Answer<ArtifactUri> decoded(String raw, String uri) {
        Optional<String> decoded = decode(raw);
        if (decoded.isEmpty()) {
            return Answer.refused("its percent signs do not spell UTF-8");
        }
        String path = decoded.get();
        if (path.indexOf('\\') >= 0) {
            return Answer.refused("it hides a backslash behind percent signs");
        }
        if (path.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            return Answer.refused("it has a control character");
        }
        if (climbs(path) && !climbs(uri)) {
            return Answer.refused("it hides \"..\" behind backslashes or percent signs");
        }
        return Answer.of(new ArtifactUri(path, path.startsWith("/")));
    }

    private static boolean climbs(String path) {
        return Arrays.asList(path.split("/", -1)).contains("..");
    }

    /** A percent sign that no two hex digits follow stands for itself: some tools do not encode at all. */
    private static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(in.length);
        for (int i = 0; i < in.length; i++) {
            int value = in[i] == '%' ? hex(in, i + 1) : -1;
            out.put(value < 0 ? in[i] : (byte) value);
            i += value < 0 ? 0 : 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int hex(byte[] text, int at) {
        if (at + 1 >= text.length) {
            return -1;
        }
        int high = Character.digit(text[at], 16);
        int low = Character.digit(text[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** A path's segments without empty ones and dots; empty where {@code ..} climbs above its start. */
    static Optional<String> normalised(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }
}
