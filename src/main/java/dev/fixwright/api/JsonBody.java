package dev.fixwright.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.fixwright.access.RefusedException.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The JSON of a request: of limited size before and after unpacking, of limited depth, in UTF-8, with each name once in an
 * object and nothing after its end.
 */
final class JsonBody {
    private static final Pattern JSON =
            Pattern.compile("application/([a-z0-9.+-]+\\+)?json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?");
    private static final long MOST_TOKENS = 4_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final ObjectMapper MAPPER = mapper();

    private final byte[] bytes;
    private final JsonNode json;

    private JsonBody(byte[] bytes, JsonNode json) {
        this.bytes = bytes;
        this.json = json;
    }

    /** Of a request whose route wants none. */
    static JsonBody none() {
        return new JsonBody(new byte[0], MissingNode.getInstance());
    }

    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(64)
                        .maxNumberLength(100)
                        .maxNameLength(1_000)
                        // Each may be as small as two bytes here and takes fifty or more in memory.
                        .maxTokenCount(MOST_TOKENS)
                        .maxStringLength(64 * 1024 * 1024)
                        .build());
        return mapper;
    }

    /** Where the bytes of a body come from; the client is told to send them when it is opened. */
    interface Source {
        InputStream open() throws IOException;
    }

    /** The bytes of a body that says how many they are, before anything is made of them. */
    static Source received(HttpServletRequest request) throws IOException {
        byte[] bytes = limited(request.getInputStream(), request.getContentLength());
        return () -> new ByteArrayInputStream(bytes);
    }

    /** What was sent, of at most so many bytes; nothing is read of a body of another type. */
    static JsonBody read(HttpServletRequest request, Source source, int most) throws IOException {
        byte[] bytes = bytes(request, source, most);
        if (bytes.length == 0) {
            return none();
        }
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (!JSON.matcher(type.strip()).matches()) {
            throw new MisfitException(
                    Refusal.Kind.WRONG_TYPE, "Send the body as JSON in UTF-8, with Content-Type: application/json.");
        }
        return new JsonBody(bytes, parse(bytes));
    }

    byte[] bytes() {
        return bytes;
    }

    JsonNode json() {
        return json;
    }

    private static byte[] bytes(HttpServletRequest request, Source source, int most) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        String encoding = Optional.ofNullable(request.getHeader("Content-Encoding"))
                .orElse("identity")
                .toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity" -> limited(source.open(), most);
            case "gzip" -> unpacked(limited(source.open(), most), most);
            default ->
                throw new MisfitException(
                        Refusal.Kind.WRONG_TYPE, "Send the body as it is or packed with gzip; others are not read.");
        };
    }

    private static byte[] unpacked(byte[] packed, int most) throws IOException {
        if (packed.length == 0) {
            return packed;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return limited(in, most);
        } catch (ZipException | EOFException e) {
            throw new MisfitException(Refusal.Kind.UNREADABLE, "The body says that it is packed with gzip and is not.");
        }
    }

    private static byte[] limited(InputStream in, int most) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (body.size() + count > most) {
                throw tooLarge(most);
            }
            if (System.nanoTime() - deadline > 0) {
                throw new MisfitException(Refusal.Kind.UNREADABLE, "The body did not arrive within 10 s.");
            }
            body.write(buffer, 0, count);
        }
        return body.toByteArray();
    }

    private static MisfitException tooLarge(int most) {
        return new MisfitException(Refusal.Kind.TOO_LARGE, "The body is larger than " + most / 1024 + " KiB.");
    }

    private static JsonNode parse(byte[] bytes) throws IOException {
        try {
            return MAPPER.readTree(
                    new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()));
        } catch (CharacterCodingException e) {
            throw unreadable(0, "it is not UTF-8");
        } catch (StreamConstraintsException e) {
            throw unreadable(
                    offset(e),
                    "it has more than " + MOST_TOKENS + " parts, or is nested deeper than 64, or has a name or a number"
                            + " that is too long");
        } catch (JsonProcessingException e) {
            // Not in Jackson's words: they quote what was sent, which may be a secret.
            throw unreadable(offset(e), "it is not well-formed JSON");
        }
    }

    private static long offset(JsonProcessingException e) {
        JsonLocation where = e.getLocation();
        return where == null ? 0 : Math.max(0, where.getCharOffset());
    }

    private static MisfitException unreadable(long offset, String why) {
        return new MisfitException(
                Refusal.Kind.UNREADABLE,
                "The body cannot be read: " + why + " (near character " + offset + ").",
                List.of(new Problem(
                        List.of("body", Long.toString(offset)), "JSON decode error: " + why, "json_invalid")));
    }
}
