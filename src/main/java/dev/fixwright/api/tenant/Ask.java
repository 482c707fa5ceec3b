package dev.fixwright.api.tenant;

import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Cursor;
import dev.fixwright.backlog.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Reads what requests of this face have in common. */
final class Ask {
    static final Parameter SCAN_ID =
            Parameter.path("scan_id", "The id of a scan.", Schema.text().atMost(100));
    static final Parameter CURSOR = Parameter.query(
            "cursor",
            "Where the list goes on: nextCursor of the answer before.",
            Schema.text().atMost(200));

    private static final int LONGEST_ID = 100;
    static final Schema ID = Schema.text().atLeast(1).atMost(LONGEST_ID);

    private Ask() {}

    static Parameter limit(int most, int usual) {
        return Parameter.query(
                "limit",
                "At most so many; " + usual + " where nothing is said.",
                Schema.whole().between(1, most));
    }

    /** The one tenant whose backlog this is. */
    static String tenant(Request request) {
        return request.caller()
                .principal()
                .tenant()
                .orElseThrow(() -> RefusedException.forbidden(
                        "This API is of one tenant, and the credential is of the whole server. Use a token of the"
                                + " tenant."));
    }

    static UUID scan(Request request) {
        tenant(request);
        return scan(request.text("scan_id"));
    }

    static UUID scan(String id) {
        return PublicId.SCAN.read(id).orElseThrow(Ask::noScan);
    }

    static RefusedException noScan() {
        return RefusedException.notFound("Scan not found.");
    }

    static UUID item(Request request) {
        return PublicId.ITEM.read(request.field("remediationId").orElse("")).orElseThrow(Ask::noItem);
    }

    static void mustExist(Optional<?> found, Supplier<RefusedException> refusal) {
        if (found.isEmpty()) {
            throw refusal.get();
        }
    }

    static RefusedException noItem() {
        return RefusedException.notFound("Remediation item not found.");
    }

    static Optional<Cursor> cursor(Request request, String list) {
        return request.optionalText("cursor").map(text -> Cursor.read(list, "cursor", text));
    }

    static int limit(Request request, int usual) {
        return (int) request.number("limit").orElse(usual);
    }

    /** A day or a moment as ISO 8601 writes it; without an offset it is UTC. */
    static Instant moment(String text, String... place) {
        try {
            if (text.length() == "2026-01-31".length()) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            boolean hasOffset = text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)");
            OffsetDateTime moment = OffsetDateTime.parse(hasOffset ? text : text + "Z");
            if (moment.getYear() < 1 || moment.getYear() > 9998) {
                throw invalid("Choose a year of four digits for " + place[place.length - 1] + ".", place);
            }
            return moment.toInstant();
        } catch (DateTimeParseException e) {
            throw invalid("Write " + place[place.length - 1] + " as ISO 8601, such as 2026-01-31.", place);
        }
    }

    static RefusedException invalid(String reason, String... place) {
        return RefusedException.invalid(reason, new Problem(List.of(place), reason, "value_error"));
    }
}
