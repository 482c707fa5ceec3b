package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;

/** GitHub's JSON answer to a call; a limit or a fault of GitHub's own never becomes one. */
record Answer(Call call, int status, HttpHeaders headers, JsonNode body) {
    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** The body of a good answer; any other is thrown as what it means. */
    JsonNode orThrow() {
        if (!isGood()) {
            throw refusal();
        }
        return body;
    }

    CodeHostException refusal() {
        return new CodeHostException(
                reason(), "GitHub answered " + status + " to " + call + ": " + message(), Optional.empty());
    }

    private Reason reason() {
        return switch (status) {
            case 401, 403 -> message().contains("suspended") ? Reason.GONE : Reason.FORBIDDEN;
            case 404, 410, 451 -> Reason.GONE;
            default -> Reason.REFUSED;
        };
    }

    /** GitHub's message and, where it lists them, its errors. */
    String message() {
        StringBuilder text = new StringBuilder(body.path("message").asText("no message"));
        for (JsonNode error : body.path("errors")) {
            String detail =
                    error.isTextual() ? error.asText() : error.path("message").asText("");
            if (!detail.isEmpty()) {
                text.append("; ").append(detail);
            }
        }
        return text.toString();
    }

    OptionalLong number(String header) {
        return headers.firstValueAsLong(header);
    }

    /** GitHub's own time, where it told. */
    Optional<Instant> date() {
        try {
            return headers.firstValue("date")
                    .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
