package dev.fixwright.webhook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The JSON inside a form: GitHub's older content type sends it percent-encoded in the field {@code payload}. */
final class FormPayload {
    private static final String FIELD = "payload=";

    private FormPayload() {}

    static byte[] of(byte[] form) throws RefusedException {
        String text = new String(form, StandardCharsets.ISO_8859_1);
        int start = text.startsWith(FIELD) ? FIELD.length() : text.indexOf("&" + FIELD) + 1 + FIELD.length();
        if (start == FIELD.length() && !text.startsWith(FIELD)) {
            throw new RefusedException(400, "The form has no field named payload.");
        }
        int end = text.indexOf('&', start);
        try {
            return URLDecoder.decode(text.substring(start, end < 0 ? text.length() : end), StandardCharsets.UTF_8)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(400, "The field payload is not percent-encoded as a form's fields are.");
        }
    }
}
